using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain;
using SecretaryService.Domain.Meetings;

namespace SecretaryService.Web.Features.Meetings;

/// <summary>
/// 扫码签到: a hall full of people presses the button in the same moment, and each of them changes the one meeting. Each reads his own line alone, they go one after
/// the other, and whoever was overtaken all the same, by another process, reads again and signs in.
/// </summary>
public sealed class SignInByCode(MeetingDesk desk, SignInCodes codes)
{
    private const int Tries = 20;
    private static readonly SemaphoreSlim OneAtATime = new(1, 1);

    /// <summary>What whoever scanned the code looks at: of a thousand lines, his own.</summary>
    public async Task<MeetingView?> Look(long id, CancellationToken ct)
    {
        desk.Db.ChangeTracker.Clear();
        return await Mine(desk.Db.Meetings.AsNoTracking(), id, ct) is { } meeting ? new MeetingView(meeting, [], meeting.ComingAs(desk.Viewer), []) : null;
    }

    /// <returns>Nothing where there is no such meeting for this person.</returns>
    /// <exception cref="RuleBrokenException">The code is over, he is not invited, or nobody signs in now.</exception>
    public async Task<Meeting?> Run(long id, string? code, CancellationToken ct)
    {
        await OneAtATime.WaitAsync(ct);
        try
        {
            for (var tried = 1; ; tried++)
            {
                desk.Db.ChangeTracker.Clear();
                if (await Mine(desk.Db.Meetings, id, ct) is not { } meeting)
                {
                    return null;
                }

                SignIn(meeting, code);
                try
                {
                    await desk.Save(ct);
                    return meeting;
                }
                catch (DbUpdateConcurrencyException) when (tried < Tries)
                {
                    // Somebody else was written down in the same moment.
                }
            }
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    private void SignIn(Meeting meeting, string? code)
    {
        if (!codes.IsOf(meeting.Id, code))
        {
            throw new RuleBrokenException("This code is over: it is good for a moment only. Scan the one that the screen shows now.");
        }

        var mine = meeting.ComingAs(desk.Viewer) ?? throw new RuleBrokenException("You are not invited to this meeting.");
        meeting.SignIn(mine.Key, SignInMeans.Code, null, desk.Viewer, desk.Now);
    }

    private Task<Meeting?> Mine(IQueryable<Meeting> meetings, long id, CancellationToken ct)
    {
        List<long> people = [desk.Viewer.PersonId, .. desk.Viewer.DeputisesFor];
        return meetings.Include(m => m.Participants.Where(p => (p.PersonId != null && people.Contains(p.PersonId.Value)) || p.DeputyId == people[0]))
            .Include(m => m.Parties.Where(p => p.PersonId != null && people.Contains(p.PersonId.Value))).AsSplitQuery().FirstOrDefaultAsync(m => m.Id == id, ct);
    }
}
