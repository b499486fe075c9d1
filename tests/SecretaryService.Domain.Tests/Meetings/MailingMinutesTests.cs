using SecretaryService.Domain.Meetings;
using SecretaryService.Domain.Rooms;
using SecretaryService.Testing;
using static SecretaryService.Domain.Tests.Meetings.MeetingsOfTheTests;

namespace SecretaryService.Domain.Tests.Meetings;

/// <summary>纪要发来宾: who took part from outside and has an address gets by mail what was issued; of what is confidential nobody does.</summary>
public sealed class MailingMinutesTests
{
    [Fact]
    [Clause("3.4.3b")]
    public void Go_to_guests_who_came_and_have_an_address()
    {
        var meeting = Issued();
        Assert.Equal(["Marta Lind"], meeting.Participants.Where(p => p is { WantsNotice: true, PersonId: null }).Select(p => p.Name));
        Assert.Equal(["周砚舟"], meeting.ToBeHandedMinutes.Select(p => p.Name));
        meeting.Mailed(Marta(meeting), After.AddMinutes(1));
        Assert.Equal((0, After.AddMinutes(1), false), (Marta(meeting).MailedNo, Marta(meeting).MailedAt, Marta(meeting).WantsNotice));
        Assert.Equal(["周砚舟"], meeting.ToBeHandedMinutes.Select(p => p.Name));
    }

    [Fact]
    public void Twice_is_once_and_a_supplement_goes_again()
    {
        var meeting = Issued();
        meeting.Mailed(Marta(meeting), After);
        meeting.Mailed(Marta(meeting), After.AddHours(1));
        Assert.Equal(After, Marta(meeting).MailedAt);
        meeting.Supplement("第二行应为 91.2%", Chair.AsReader(), Rules, Secretary, After.AddHours(2));
        meeting.Approve(null, Rules, Chair, After.AddHours(3));
        Assert.True(Marta(meeting).WantsNotice);
        meeting.Mailed(Marta(meeting), After.AddHours(4));
        Assert.Equal((1, After.AddHours(4)), (Marta(meeting).MailedNo, Marta(meeting).MailedAt));
    }

    [Fact]
    public void Of_what_is_confidential_they_are_handed_over()
    {
        var meeting = Issued(Level.Confidential);
        Assert.DoesNotContain(meeting.Participants, p => p is { WantsNotice: true, PersonId: null });
        Assert.False(meeting.GetsMinutesByMail(Marta(meeting)));
        Assert.Equal(["Marta Lind", "周砚舟"], meeting.ToBeHandedMinutes.Select(p => p.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Whoever_was_invited_and_did_not_come_gets_none() =>
        Assert.DoesNotContain(Issued(came: "周砚舟").Participants, p => p is { WantsNotice: true, PersonId: null });

    [Fact]
    public void The_distribution_names_whoever_came_and_the_colleagues_who_should_have()
    {
        Assert.Equal(["Marta Lind", "周砚舟", "陆知远"], Issued().Distribution.Select(p => p.Name).Order(StringComparer.Ordinal));
        var meeting = Issued(came: "周砚舟");
        Assert.Equal(["周砚舟", "陆知远"], meeting.Distribution.Select(p => p.Name).Order(StringComparer.Ordinal));
        var line = meeting.Issued.Single().Text.Split('\n').Single(l => l.StartsWith("**分送**", StringComparison.Ordinal));
        Assert.DoesNotContain("Marta Lind", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Imogen Farrant", null, "en")]
    [InlineData("汤以和", null, "zh-CN")]
    [InlineData("Imogen Farrant", "中文", "zh-CN")]
    [InlineData("Imogen Farrant", " Mandarin Chinese", "zh-CN")]
    [InlineData("汤以和", "English", "en")]
    [InlineData("Jörg Brandt", "Deutsch", "en")]
    public void A_guest_is_written_to_in_the_language_of_the_book_or_of_his_name(string name, string? spoken, string language) => Assert.Equal(language, GuestLanguage.Of(name, spoken));

    [Fact]
    public void Whoever_prepares_the_meeting_says_otherwise_and_colleagues_choose_for_themselves()
    {
        var meeting = Convened();
        var guest = meeting.Participants.Single(p => p.PersonId is null);
        Assert.Equal(GuestLanguage.Chinese, guest.Language);
        meeting.WriteIn(guest.Key, GuestLanguage.English, Secretary);
        Assert.Equal(GuestLanguage.English, guest.Language);
        Assert.StartsWith("Letters to guests", Refused(() => meeting.WriteIn(guest.Key, "fr", Secretary)), StringComparison.Ordinal);
        Assert.StartsWith("Letters to guests", Refused(() => meeting.WriteIn(meeting.Participants.First(p => p.PersonId is not null).Key, GuestLanguage.English, Secretary)), StringComparison.Ordinal);
        Assert.StartsWith("This meeting is for", Refused(() => meeting.WriteIn(guest.Key, GuestLanguage.Chinese, Owner)), StringComparison.Ordinal);
        Assert.Null(meeting.Participants.First(p => p.PersonId is not null).Language);
    }

    private static MeetingParticipant Marta(Meeting meeting) => meeting.Participants.Single(p => p.Name == "Marta Lind");

    // The meeting of the others, with a second guest who has an address; she and 周砚舟 came, unless somebody is named.
    private static Meeting Issued(Level level = Level.Internal, string? came = null)
    {
        var meeting = Domain.Meetings.Meeting.Plan(new Registration("会议〔2026〕2号", Start, new DateOnly(2026, 11, 24), Planned, Secretary.AsPerson(), 2),
            new MeetingNote("设备更新专题会", MeetingKind.Topic, new Stay(Start, Start.AddHours(1)), Chair.AsPerson(), 10) { Zone = "Asia/Shanghai", Place = "三楼会议室" }, level);
        var item = meeting.AddItem(new ItemNote("设备更新方案", 30), Secretary);
        meeting.Invite([new("陆知远", Attendance.Attends) { PersonId = 4 }, new("周砚舟", Attendance.Attends) { Organisation = "澄海精工" }, new("Marta Lind", Attendance.Attends) { Mail = "marta@nord.example" }], Secretary);
        meeting.Convene(Rules, Secretary, Planned);
        foreach (var participant in meeting.Invited.Where(p => came is null || p.Name == came).ToList())
        {
            meeting.SignIn(participant.Key, SignInMeans.Desk, null, Secretary, Start);
        }

        foreach (var participant in meeting.Invited.ToList())
        {
            meeting.Notify(participant, Rules.CloseOfWork(1, new DateOnly(2026, 11, 20)), Planned);
        }

        meeting.Begin(Secretary, Start);
        meeting.End(Rules, Secretary, Start.AddHours(1));
        meeting.Record(item.Key, new RecordNote("讨论", null, "采用", null, null, null), 0, Secretary, After);
        meeting.Submit(Chair.AsReader(), Rules, Secretary, After);
        meeting.Approve("同意", Rules, Chair, After);
        meeting.Issue(null, Rules, Secretary, After);
        return meeting;
    }
}
