using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain;
using SecretaryService.Domain.Meetings;
using SecretaryService.Domain.Rooms;
using SecretaryService.Domain.Visits;

namespace SecretaryService.Data.Meetings;

/// <summary>What other registers hold of a meeting: the guests that the front desk expects, and the room that is kept.</summary>
public static class GuestsOfMeetings
{
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    extension(AppDbContext db)
    {
        /// <summary>来宾登记: whom the front desk expects, it expects when the meeting is, and for its chair; whoever does not come after all, not any more.</summary>
        /// <param name="meeting">With its participants. It was seen; so its guests may be moved.</param>
        public async Task FollowGuests(Meeting meeting, DateTime now, CancellationToken ct)
        {
            var visits = (await db.VisitsOf(meeting, ct)).ToDictionary(v => v.Id);
            foreach (var guest in meeting.Participants.Where(p => p.VisitId is { } id && visits.ContainsKey(id)).ToList())
            {
                var visit = visits[guest.VisitId!.Value];
                if (guest is { IsInvited: true, TakesASeat: true })
                {
                    visit.Follow(meeting);
                    continue;
                }

                visit.Cancel(db.Viewer, now, guest.Remark ?? "not coming");
                meeting.ExpectNoMore(guest);
            }
        }

        /// <summary>Those of its guests who are not here yet.</summary>
        public async Task<List<Visit>> VisitsOf(Meeting meeting, CancellationToken ct)
        {
            var ids = meeting.Participants.Select(p => p.VisitId).OfType<long>().ToList();
            return ids.Count == 0 ? [] : await db.Visits.IgnoreQueryFilters(PastFilter).Include(v => v.Preparations).Include(v => v.Parties).Include(v => v.Commitments).AsSplitQuery()
                .Where(v => ids.Contains(v.Id) && v.State == VisitState.Expected && v.VoidedAt == null).ToListAsync(ct);
        }

        /// <summary>A room that is kept for a meeting is given back and moved where the meeting is: else people would stand before another's door.</summary>
        /// <exception cref="RuleBrokenException">One of them is kept for a meeting that still stands.</exception>
        public async Task RefuseRoomOfMeeting(IReadOnlyList<long> reservations, CancellationToken ct)
        {
            if (await db.Meetings.IgnoreQueryFilters(PastFilter).AnyAsync(m => m.ReservationId != null && reservations.Contains(m.ReservationId.Value) && m.VoidedAt == null && m.State < MeetingState.Held, ct))
            {
                throw new RuleBrokenException("This room is kept for a meeting. Move or cancel the meeting on its own page: its room goes with it.");
            }
        }

        /// <summary>The keeper refused the room: the meeting has none any more, and whoever was told is to be told so.</summary>
        public async Task LoseRoom(Reservation reservation, DateTime now, CancellationToken ct)
        {
            var meeting = await db.Meetings.IgnoreQueryFilters(PastFilter).Include(m => m.Checks).FirstOrDefaultAsync(m => m.ReservationId == reservation.Id, ct);
            meeting?.LoseRoom(now);
        }
    }
}
