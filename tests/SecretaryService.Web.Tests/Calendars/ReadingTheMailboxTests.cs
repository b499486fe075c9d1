using System.Text;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Web.Infrastructure.Calendars;
using SecretaryService.Web.Infrastructure.Mail.Inbox;

namespace SecretaryService.Web.Tests.Calendars;

/// <summary>Letters that lie in the mailbox: answers are taken once, everything else is put aside.</summary>
public sealed class ReadingTheMailboxTests : IAsyncLifetime
{
    private readonly TempFolder _folder = DemoOffice.Copy();
    private readonly Desk _desk = new();
    private readonly WebOffice _office;
    private readonly string _inbox;
    private readonly Lazy<ReadMailbox> _round;

    public ReadingTheMailboxTests()
    {
        _office = new WebOffice(_folder) { Adding = services => services.AddSingleton<ITakeReplies>(_desk) };
        _inbox = Path.Combine(_folder.Path, "inbox");
        Directory.CreateDirectory(_inbox);
        _round = new Lazy<ReadMailbox>(() => ActivatorUtilities.CreateInstance<ReadMailbox>(_office.Services));
    }

    [Theory]
    [InlineData("text/calendar; method=REPLY; charset=utf-8")]
    [InlineData("application/ics; name=reply.ics")]
    public async Task An_answer_is_taken_and_its_letter_put_away(string type)
    {
        Put("1.eml", Letter("marta@nord.example", type));
        await Round();
        await Round();
        Assert.Equal(("m-1@x.example", ReplyAnswer.Accepted), (Assert.Single(_desk.Taken).Uid, _desk.Taken[0].Answer));
        Assert.Equal(("1.eml", ""), (Names("read"), Names("unread")));
    }

    [Fact]
    public async Task An_answer_for_somebody_else_is_put_aside()
    {
        Put("1.eml", Letter("forger@nord.example"));
        await Round();
        Assert.Empty(_desk.Taken);
        Assert.Equal("1.eml", Names("unread"));
    }

    [Theory]
    [InlineData("From: a@b.example\r\nSubject: Hello\r\n\r\nNo answer at all.\r\n")]
    [InlineData("no letter")]
    [InlineData("From: marta@nord.example\r\nContent-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR\r\nnonsense")]
    [InlineData("From: marta@nord.example\r\nContent-Type: text/calendar\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!!")]
    [InlineData("From: marta@nord.example\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n")]
    public async Task What_is_no_answer_is_put_aside_and_keeps_back_no_other(string letter)
    {
        Put("1.eml", letter);
        Put("2.eml", Letter("marta@nord.example"));
        await Round();
        Assert.Single(_desk.Taken);
        Assert.Equal(("2.eml", "1.eml"), (Names("read"), Names("unread")));
    }

    [Fact]
    public async Task A_letter_that_is_too_long_is_not_even_opened()
    {
        Put("1.eml", Letter("marta@nord.example") + new string('x', MailboxSettings.MostBytes));
        await Round();
        Assert.Empty(_desk.Taken);
        Assert.Equal("1.eml", Names("unread"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_is_unknown_or_comes_too_late_is_put_aside(bool tooLate)
    {
        _desk.Says = tooLate ? () => throw new RuleBrokenException("Too late.") : () => false;
        Put("1.eml", Letter("marta@nord.example"));
        await Round();
        Assert.Equal("1.eml", Names("unread"));
    }

    [Fact]
    public async Task When_the_house_stumbles_the_letter_waits_and_after_three_times_goes_aside()
    {
        _desk.Says = () => throw new InvalidOperationException("stumbled");
        Put("1.eml", Letter("marta@nord.example"));
        await Round();
        await Round();
        Assert.Empty(Names("unread"));
        await Round();
        Assert.Equal("1.eml", Names("unread"));
    }

    internal static string Letter(string from, string type = "text/calendar; method=REPLY") => Letter(from, ReadingRepliesTests.Reply("SEQUENCE:0", "ATTENDEE;PARTSTAT=ACCEPTED:mailto:marta@nord.example"), type);

    internal static string Letter(string from, string calendar, string type)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(calendar));
        using var message = new MimeMessage
        {
            Subject = "Accepted", Body = new Multipart("mixed") { new TextPart("plain") { Text = "Accepted" }, new MimePart(ContentType.Parse(type)) { Content = new MimeContent(content), ContentTransferEncoding = ContentEncoding.Base64 } },
        };
        message.From.Add(MailboxAddress.Parse(from));
        using var written = new MemoryStream();
        message.WriteTo(written);
        return Encoding.UTF8.GetString(written.ToArray());
    }

    private void Put(string name, string letter) => File.WriteAllText(Path.Combine(_inbox, name), letter);

    private string Names(string folder) => !Directory.Exists(Path.Combine(_inbox, folder)) ? "" : string.Join(',', Directory.EnumerateFiles(Path.Combine(_inbox, folder)).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));

    private Task Round() => _round.Value.GoOnce(CancellationToken.None);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await _office.DisposeAsync();
        _folder.Dispose();
    }

    private sealed class Desk : ITakeReplies
    {
        public List<CalendarReply> Taken { get; } = [];
        public Func<bool> Says { get; set; } = () => true;

        public Task<bool> Take(AppDbContext db, CalendarReply reply, CancellationToken ct)
        {
            var known = Says();
            Taken.Add(reply);
            return Task.FromResult(known);
        }
    }
}
