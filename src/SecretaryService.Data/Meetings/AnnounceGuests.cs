using SecretaryService.Data.Numbering;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Meetings;
using SecretaryService.Domain.Visits;

namespace SecretaryService.Data.Meetings;

/// <summary>来宾登记: whoever comes to a meeting from outside is expected at the front desk, by the chair; a visit for each.</summary>
public sealed class AnnounceGuests(AppDbContext db, HouseBook book, TimeProvider clock)
{
    /// <returns>How many.</returns>
    /// <exception cref="RuleBrokenException">It is not this person's meeting, is past, or nobody comes from outside.</exception>
    public async Task<int> Run(Meeting meeting, CancellationToken ct)
    {
        var guests = meeting.Unannounced.ToList();
        if (!meeting.MayBePreparedBy(db.Viewer) || guests.Count == 0)
        {
            throw new RuleBrokenException("Everybody who comes from outside is announced at the front desk already.");
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var first = await db.NextNumbers(Series.Of(Register.Visits, meeting.Level, book.House.DayOf(now).Year), guests.Count, ct);
        List<Visit> visits = [.. guests.Select((guest, i) => Visit.Announce(RegistrationOf(meeting, first with { Place = first.Place + i }, now), NoteOf(meeting, guest), meeting.Level))];
        db.AddRange(visits);
        await db.SaveChangesAsync(ct);
        foreach (var (guest, visit) in guests.Zip(visits))
        {
            meeting.Expect(guest, visit);
        }

        await db.SaveChangesAsync(ct);
        return guests.Count;
    }

    private VisitNote NoteOf(Meeting meeting, MeetingParticipant guest) => new(new Guest(guest.DeputyName ?? guest.Name, guest.Organisation, null, 1, null), meeting.Title,
        new Addressee(meeting.ChairName, meeting.ChairId, book.Directory.Find(meeting.ChairId)?.DepartmentId), VisitGrade.C)
    {
        Expected = new Expectation(meeting.StartsAt, meeting.EndsAt), ContactId = guest.ContactId,
    };

    private Registration RegistrationOf(Meeting meeting, EntryNumber number, DateTime now) =>
        new(number.ToString(), meeting.StartsAt, meeting.OccurredOn, now, new Person(db.Viewer.PersonId, db.Viewer.Name), book.House.StandardOn(meeting.OccurredOn).Number);
}
