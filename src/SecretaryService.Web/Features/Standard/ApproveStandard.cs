using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Staff;
using SecretaryService.Domain.Standard;

namespace SecretaryService.Web.Features.Standard;

/// <summary>A version is put into force from a day on, or taken back. From then on the house reads its rules anew.</summary>
public sealed class ApproveStandard(AppDbContext db, HouseBook book, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <exception cref="RuleBrokenException">The draft was changed after it was read, or refuses.</exception>
    public async Task Run(StandardVersion draft, ApprovalForm form, CancellationToken ct)
    {
        if (form.Version != draft.Revision)
        {
            throw new RuleBrokenException("The draft has been changed since you opened this page. Read the changes, then approve it.");
        }

        var latest = await db.Standards.Approved.MaxAsync(v => v.EffectiveFrom, ct);
        var note = string.IsNullOrWhiteSpace(form.Note) ? null : form.Note.Trim();
        draft.Approve(new Approval(db.Viewer.PersonId, db.Viewer.Name, Now, note), form.EffectiveOn!.Value, latest, book.House);
        await db.SaveChangesAsync(ct);
        book.TurnPage();
    }

    /// <summary>A draft is discarded by whoever may write it, an approved version by a manager alone.</summary>
    /// <exception cref="RuleBrokenException">It is in force, or only a manager may do this.</exception>
    public async Task TakeBack(StandardVersion version, string reason, CancellationToken ct)
    {
        var withdrawal = new Withdrawal(db.Viewer.PersonId, db.Viewer.Name, Now, reason);
        if (version.State == VersionState.Draft)
        {
            version.Discard(withdrawal);
        }
        else if (db.Viewer.Role != Role.Manager)
        {
            throw new RuleBrokenException("Only a manager withdraws an approved version.");
        }
        else
        {
            version.Withdraw(withdrawal, book.House.DayOf(Now));
        }

        await db.SaveChangesAsync(ct);
        book.TurnPage();
    }
}
