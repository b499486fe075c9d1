using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Meetings;
using SecretaryService.Domain;
using SecretaryService.Domain.Meetings;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Limits;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Invitations;

public sealed record MeetingAnswerForm
{
    public MeetingAnswer? Answer { get; init; }
    public string? DeputyName { get; init; }
    public string? Remark { get; init; }

    /// <summary>Of the notice that the page showed: whoever answers it has not seen a later one.</summary>
    public int Sequence { get; init; }
}

public sealed class MeetingAnswerFormRules : AbstractValidator<MeetingAnswerForm>
{
    public MeetingAnswerFormRules(Texts<InvitationsTexts> texts)
    {
        RuleFor(f => f.Answer).Must(a => a is MeetingAnswer.Coming or MeetingAnswer.ByVideo or MeetingAnswer.Declined or MeetingAnswer.Deputy).WithMessage(_ => texts["Say whether you come."]);
        RuleFor(f => f.DeputyName).Must((form, name) => form.Answer != MeetingAnswer.Deputy || name?.Trim() is { Length: > 0 and <= Domain.Party.NameMaxLength })
            .WithMessage(_ => texts["Say who comes instead, at most {0} characters.", Domain.Party.NameMaxLength]);
        RuleFor(f => f.Remark).Must(words => words is null || words.Trim().Length <= MeetingParticipant.RemarkMaxLength).WithMessage(_ => texts["At most {0} characters.", MeetingParticipant.RemarkMaxLength]);
    }
}

/// <param name="Over">Why nothing need be answered any more, in a sentence.</param>
public sealed record MeetingAnswerPage(Meeting Meeting, MeetingParticipant Participant, MeetingAnswerForm Form, string? Over);

/// <summary>回执: whoever got the letter says whether he comes, without signing in. Looking changes nothing; the link is the right to answer, and to see what the letter said.</summary>
[Route("meeting-answer/{token}")]
public sealed class MeetingAnswersController(AppDbContext db, InvitationLinks links, TimeProvider clock) : Controller
{
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    [HttpGet(""), AllowAnonymous, Guessable("guest")]
    public async Task<IActionResult> New(string token, CancellationToken ct) => await Find(token, ct) is var (meeting, me) ? Page(meeting, me, new MeetingAnswerForm()) : NotFound();

    [HttpPost(""), AllowAnonymous, Guessable("guest")]
    public async Task<IActionResult> Create(string token, MeetingAnswerForm form, [FromServices] IValidator<MeetingAnswerForm> rules, CancellationToken ct)
    {
        if (await Find(token, ct) is not var (meeting, me))
        {
            return NotFound();
        }

        if (!await this.Accepts(form, rules) || !await this.Tells(() => Answer(meeting, me, form, ct)))
        {
            return Page(meeting, me, form);
        }

        // Where a deed led is kept with its key: the link is not to be kept anywhere.
        return LocalRedirect(me.PersonId is null && me.Language is { } language ? $"/meeting-answer/thanks?{Languages.Ask}={language}" : "/meeting-answer/thanks");
    }

    [HttpGet("/meeting-answer/thanks"), AllowAnonymous]
    public ViewResult Show() => View("Thanks");

    private ViewResult Page(Meeting meeting, MeetingParticipant me, MeetingAnswerForm form) => View("Answer", new MeetingAnswerPage(meeting, me, form, Over(meeting, me)));

    private string? Over(Meeting meeting, MeetingParticipant me) => meeting.State == MeetingState.Cancelled ? "This meeting was cancelled. Nothing need be answered."
        : !me.IsInvited ? "This person is not invited any more."
        : meeting.State != MeetingState.Convened || Now >= meeting.EndsAt ? "This meeting has begun. Who came is seen from the sign-in." : null;

    private async Task Answer(Meeting meeting, MeetingParticipant me, MeetingAnswerForm form, CancellationToken ct)
    {
        if (form.Sequence < meeting.TimeSequence && meeting.State == MeetingState.Convened)
        {
            throw new RuleBrokenException("The meeting was moved after this page was opened. Look at the new time and answer once more.");
        }

        var deputy = form.Answer == MeetingAnswer.Deputy ? form.DeputyName!.Trim() : null;
        meeting.Answer(me.Key, new AnswerNote(form.Answer!.Value, form.Sequence, AnswerMeans.Link)
        {
            DeputyName = deputy, Remark = string.IsNullOrWhiteSpace(form.Remark) ? null : form.Remark.Trim().ReplaceLineEndings(" "),
        }, TakeMeetingReplies.AsViewer(me), Now);
        await db.FollowGuests(meeting, Now, ct);
        await db.SaveChangesAsync(ct);
    }

    // The link is the right to see what the letter said, and nothing else of the register.
    private async Task<(Meeting Meeting, MeetingParticipant Me)?> Find(string token, CancellationToken ct) => links.Read(token) is { } key
        && await db.MeetingParticipants.IgnoreQueryFilters(PastFilter).Where(p => p.Key == key && p.ToldAt != null).Select(p => (Guid?)p.Meeting.Key).FirstOrDefaultAsync(ct) is { } its
        && await TakeMeetingReplies.Load(db, its, ct) is { } meeting ? (meeting, meeting.Participants.Single(p => p.Key == key)) : null;
}
