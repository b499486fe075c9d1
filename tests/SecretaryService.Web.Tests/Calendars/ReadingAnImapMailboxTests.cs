using Microsoft.Extensions.DependencyInjection;
using SecretaryService.Data;
using SecretaryService.Web.Infrastructure.Calendars;
using SecretaryService.Web.Infrastructure.Mail.Inbox;

namespace SecretaryService.Web.Tests.Calendars;

/// <summary>The company's mail server in place of a folder.</summary>
public sealed class ReadingAnImapMailboxTests : IAsyncLifetime
{
    private readonly ImapSink _sink = new();
    private readonly TempFolder _folder = DemoOffice.Copy();
    private readonly Desk _desk = new();
    private readonly WebOffice _office;

    public ReadingAnImapMailboxTests() => _office = new WebOffice(_folder)
    {
        Settings = { ["Mail:Inbox:Host"] = "127.0.0.1", ["Mail:Inbox:Port"] = $"{_sink.Port}", ["Mail:Inbox:Security"] = "None", ["Mail:Inbox:UserName"] = "meetings", ["Mail:Inbox:Password"] = "secret" },
        Adding = services => services.AddSingleton<ITakeReplies>(_desk),
    };

    [Fact]
    public async Task What_is_taken_is_marked_as_read_and_what_is_not_is_flagged_besides()
    {
        _sink.Letters.Add(ReadingTheMailboxTests.Letter("marta@nord.example"));
        _sink.Letters.Add(ReadingTheMailboxTests.Letter("forger@nord.example"));
        _sink.Letters.Add("From: a@b.example\r\n\r\nNo answer.\r\n");
        var round = ActivatorUtilities.CreateInstance<ReadMailbox>(_office.Services);
        await round.GoOnce(CancellationToken.None);
        await round.GoOnce(CancellationToken.None);
        Assert.Equal("marta@nord.example", Assert.Single(_desk.Taken).Mail);
        Assert.Equal(("\\Seen", true, true), (_sink.Flags[1], _sink.Flags[2].Contains("\\Flagged", StringComparison.Ordinal), _sink.Flags[3].Contains("\\Flagged", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_letter_that_is_too_long_is_not_fetched()
    {
        _sink.Letters.Add("From: a@b.example\r\n\r\n" + new string('x', MailboxSettings.MostBytes));
        await ActivatorUtilities.CreateInstance<ReadMailbox>(_office.Services).GoOnce(CancellationToken.None);
        Assert.Contains("\\Flagged", _sink.Flags[1], StringComparison.Ordinal);
        Assert.DoesNotContain(_sink.Asked, asked => asked.Contains("BODY", StringComparison.Ordinal));
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await _office.DisposeAsync();
        await _sink.DisposeAsync();
        _folder.Dispose();
    }

    private sealed class Desk : ITakeReplies
    {
        public List<CalendarReply> Taken { get; } = [];

        public Task<bool> Take(AppDbContext db, CalendarReply reply, CancellationToken ct)
        {
            Taken.Add(reply);
            return Task.FromResult(true);
        }
    }
}
