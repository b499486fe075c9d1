using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Meetings;
using SecretaryService.Domain.Rooms;
using SecretaryService.Domain.Tests.Commitments;
using static SecretaryService.Domain.Tests.Documents.DocumentsOfTheTests;

namespace SecretaryService.Domain.Tests.Meetings;

/// <summary>A review on Friday next week at two, planned on Tuesday at ten; and whoever comes to it.</summary>
internal static class PlannedMeetings
{
    public static readonly Stay Friday = StayOn("2026-12-04T14:00", 90);

    public static Stay StayOn(string local, int minutes) => new(HouseOfTheTests.Utc(local), HouseOfTheTests.Utc(local).AddMinutes(minutes));

    public static MeetingNote PlanNote(string topic = "三季度供应商评审", Stay? stay = null, string zone = "Asia/Shanghai") => new(topic, MeetingKind.Review, stay ?? Friday, AsPerson(Lu), 20)
    {
        Zone = zone, MinuteTaker = AsPerson(Secretary), Place = "3F-1", SpareCopies = 2,
    };

    public static Meeting Planned(MeetingNote? note = null, Level level = Level.Internal)
    {
        var wanted = note ?? PlanNote();
        return Meeting.Plan(new Registration("M-2026-1", wanted.Stay.From, HouseOfTheTests.TheHouse.DayOf(wanted.Stay.From), Now, AsPerson(Secretary), 2), wanted, level);
    }

    public static Invitee Colleague(Viewer one, Attendance seat = Attendance.Attends) => new(one.Name, seat) { PersonId = one.PersonId };

    public static Invitee Guest(string name = "Marcus Thorne", string organisation = "Thorne Freight") => new(name, Attendance.Attends) { Organisation = organisation, Mail = "m@thorne.example" };

    /// <summary>The chair, two colleagues, one who listens in, and a guest; everybody was told.</summary>
    public static Meeting Convened(MeetingNote? note = null)
    {
        var meeting = Planned(note);
        meeting.Invite([Colleague(Lu), Colleague(Ye), Colleague(Xu), Colleague(Gu, Attendance.ListensIn), Guest()], Secretary);
        meeting.Convene(HouseOfTheTests.TheHouse, Secretary, Now);
        meeting.TellAll(Now);
        return meeting;
    }

    public static void TellAll(this Meeting meeting, DateTime at)
    {
        foreach (var participant in meeting.Participants.Where(p => p.WantsNotice))
        {
            meeting.Notify(participant, HouseOfTheTests.TheHouse.CloseOfWork(1, HouseOfTheTests.TheHouse.DayOf(at)), at);
        }
    }

    public static MeetingParticipant Line(this Meeting meeting, Viewer of) => meeting.Participants.Single(p => p.PersonId == of.PersonId);

    public static void Answers(this Meeting meeting, Viewer who, MeetingAnswer answer, int? sequence = null, DateTime? at = null) =>
        meeting.Answer(meeting.Line(who).Key, new AnswerNote(answer, sequence ?? meeting.Sequence, AnswerMeans.InTheHouse), who, at ?? Now.AddHours(1));

    public static IEnumerable<Commitment> Asked(this Meeting meeting, Viewer of) => meeting.Commitments.Where(c => c.Kind == CommitmentKind.AnswerInvitation && c.OwnerId == of.PersonId);

    public static void Hold(this Meeting meeting)
    {
        meeting.Begin(Secretary, meeting.StartsAt);
        meeting.End(HouseOfTheTests.TheHouse, Secretary, meeting.EndsAt);
    }
}
