using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Commitments;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Commitments;

/// <summary>What every deed on a commitment needs.</summary>
public sealed record CommitmentDesk(AppDbContext Db, Viewer Viewer, OfficeTime Time, IValidator<CommitmentForm> Rules, Texts<CommitmentsTexts> Texts);

/// <summary>Find, accept, tell, save: the same for every deed on a commitment. What was refused stands on the commitment's own page, with what was typed.</summary>
public abstract class CommitmentController(CommitmentDesk desk) : Controller
{
    protected Viewer Viewer => desk.Viewer;

    protected DateTime Now => desk.Time.Now;

    protected House House => desk.Time.House;

    /// <summary>With its entry and everything promised in it: keeping one may close another; its files: a signature is bound to what lay there; and what a meeting settled.</summary>
    protected Task<Commitment?> Find(long id, CancellationToken ct) => desk.Db.Commitments
        .Include(c => c.Entry).ThenInclude(e => e.Commitments).ThenInclude(c => c.Steps).Include(c => c.Entry).ThenInclude(e => e.Exclusions)
        .Include(c => c.Entry).ThenInclude(e => e.Attachments).ThenInclude(a => a.Versions)
        .Include(c => ((Domain.Meetings.Meeting)c.Entry).Actions).Include(c => ((Domain.Meetings.Meeting)c.Entry).Tasks)
        .AsSplitQuery().FirstOrDefaultAsync(c => c.Id == id, ct);

    protected async Task<IActionResult> Tell(long id, CommitmentForm form, CommitmentDeed deed, Action<Commitment, CommitmentForm> tell, CancellationToken ct)
    {
        if (await Find(id, ct) is not { } commitment)
        {
            return NotFound();
        }

        var full = form with { Deed = deed, Kind = commitment.Kind };
        if (!await this.Accepts(full, desk.Rules) || !await this.Tells(() => Carry(() => tell(commitment, full), ct)))
        {
            return Page(commitment, full);
        }

        this.Say(Saying(deed, commitment));
        return LocalRedirect(Url.IsLocalUrl(form.ReturnUrl) ? form.ReturnUrl : $"/commitments/{id}");
    }

    protected ViewResult Page(Commitment commitment, CommitmentForm form) => View("Show", new CommitmentPage(commitment, form));

    private Task Carry(Action deed, CancellationToken ct)
    {
        deed();
        return desk.Db.SaveChangesAsync(ct);
    }

    private string Saying(CommitmentDeed deed, Commitment commitment) => (deed, commitment.Kind) switch
    {
        (CommitmentDeed.Keep, CommitmentKind.CallBack) => desk.Texts["Callback for {0} made.", commitment.Entry.Number],
        (CommitmentDeed.Keep, CommitmentKind.Message) => desk.Texts["Message {0} acknowledged. {1} sees it.", commitment.Entry.Number, commitment.MadeByName ?? ""],
        (CommitmentDeed.Keep, _) => desk.Texts["{0}: done.", commitment.Entry.Number],
        (CommitmentDeed.Reopen, _) => desk.Texts["{0} is open again.", commitment.Entry.Number],
        (CommitmentDeed.Attempt, _) => desk.Texts["Noted. Again at {0}.", desk.Time.Moment(commitment.AgainAt!.Value)],
        (CommitmentDeed.Urge, _) => desk.Texts["{0} has been urged.", commitment.OwnerName],
        (CommitmentDeed.Answer, _) => desk.Texts["Answered."],
        (CommitmentDeed.PassOn, _) => desk.Texts["Passed on to {0}.", commitment.OwnerName],
        (CommitmentDeed.Extend or CommitmentDeed.Resume, _) => desk.Texts["Due {0}.", desk.Time.Moment(commitment.DueAt)],
        (CommitmentDeed.Pause, _) => desk.Texts["The clock stands still, until {0} at the latest.", desk.Time.Moment(commitment.Paused!.EndsAt)],
        (CommitmentDeed.Withdraw, _) => desk.Texts["Withdrawn."],
        _ => throw new InvalidOperationException($"Nothing is said of {deed}."),
    };
}

public sealed record CommitmentPage(Commitment Commitment, CommitmentForm Form);
