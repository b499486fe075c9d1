using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Meetings;

namespace SecretaryService.Web.Features.Invitations;

/// <summary>A meeting that nobody opened goes by all the same: when its time is over, nobody is asked any more whether he comes, and nobody is late with it.</summary>
public sealed class EndAsking(AppDbContext db, TimeProvider clock)
{
    /// <summary>A service that stood still for longer is looked after by whoever starts it.</summary>
    private static readonly TimeSpan Back = TimeSpan.FromDays(30);
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    /// <summary>One meeting, in the deed of whoever asks for it.</summary>
    /// <returns>How many were dealt with; none when there is none.</returns>
    public async Task<int> Next(CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var earliest = now - Back;
        var over = db.Meetings.IgnoreQueryFilters(PastFilter).Where(m => m.Register == Register.Meetings && m.OccurredAt > earliest && m.OccurredAt < now && m.EndsAt <= now
            && m.State == MeetingState.Convened && m.VoidedAt == null);
        if (await over.Where(m => m.Commitments.Any(c => c.Kind == CommitmentKind.AnswerInvitation && c.Done == null && c.Withdrawn == null))
            .Include(m => m.Commitments.Where(c => c.Kind == CommitmentKind.AnswerInvitation && c.Done == null && c.Withdrawn == null)).AsSplitQuery().OrderBy(m => m.Id).FirstOrDefaultAsync(ct) is not { } meeting)
        {
            return 0;
        }

        meeting.AskNoMore(now);
        return 1;
    }
}
