using System.Text;
using SecretaryService.Domain;
using SecretaryService.Web.Infrastructure.Calendars;
using static SecretaryService.Web.Tests.Calendars.StrangeFiles;

namespace SecretaryService.Web.Tests.Calendars;

public sealed class ReadingRepliesTests
{
    [Theory]
    [InlineData("ACCEPTED", ReplyAnswer.Accepted)]
    [InlineData("declined", ReplyAnswer.Declined)]
    [InlineData("TENTATIVE", ReplyAnswer.Tentative)]
    public void An_answer_is_read_with_what_it_answers(string said, ReplyAnswer answer)
    {
        var reply = Read(Reply($"ATTENDEE;PARTSTAT={said};CN=Marta Lind:MAILTO:marta@nord.example", "SEQUENCE:2", "COMMENT:Ten minutes late\\, perhaps"));
        Assert.Equal(("m-1@x.example", 2, "marta@nord.example", answer), (reply.Uid, reply.Sequence, reply.Mail, reply.Answer));
        Assert.Equal((new DateTime(2026, 11, 24, 1, 2, 3, DateTimeKind.Utc), "Ten minutes late, perhaps"), (reply.Stamp!.Value, reply.Comment));
    }

    [Fact]
    public void Whoever_comes_instead_is_named()
    {
        var reply = Read(Reply("ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO=\"mailto:jon@nord.example\":mailto:marta@nord.example", "ATTENDEE;PARTSTAT=NEEDS-ACTION;DELEGATED-FROM=\"mailto:marta@nord.example\":mailto:jon@nord.example"));
        Assert.Equal((ReplyAnswer.Delegated, "marta@nord.example", "jon@nord.example"), (reply.Answer, reply.Mail, reply.DelegatedTo));
    }

    [Theory]
    [InlineData("ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:marta@nord.example")]
    [InlineData("ATTENDEE;PARTSTAT=ACCEPTED:mailto:a@nord.example|ATTENDEE;PARTSTAT=ACCEPTED:mailto:b@nord.example")]
    [InlineData("SUMMARY:nobody")]
    public void What_says_of_nobody_whether_he_comes_is_no_answer(string lines) =>
        Assert.Throws<RuleBrokenException>(() => Read(Reply(lines.Split('|'))));

    [Fact]
    public void An_invitation_is_no_answer() =>
        Assert.Throws<RuleBrokenException>(() => Read(OneMeeting["Outlook"]));

    internal static string Reply(params string[] lines) => Calendar(["METHOD:REPLY", "BEGIN:VEVENT", "UID:m-1@x.example", "DTSTAMP:20261124T010203Z", "DTSTART:20261126T060000Z", .. lines, "END:VEVENT"]);

    private static CalendarReply Read(string text) => CalendarReply.Read(Encoding.UTF8.GetBytes(text));
}
