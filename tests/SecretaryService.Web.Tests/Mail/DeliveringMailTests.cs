using System.Diagnostics;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SecretaryService.Data.Mail;
using SecretaryService.Web.Infrastructure.Mail;

namespace SecretaryService.Web.Tests.Mail;

/// <summary>From the outbox to a mail server that takes, thinks, refuses or says nothing.</summary>
public sealed class DeliveringMailTests : IAsyncLifetime
{
    private const string Recipient = "ye.huaijin@tingzhou.example";
    private readonly SmtpSink _sink = new();
    private readonly TempFolder _folder = DemoOffice.Copy();
    private readonly WebOffice _office;
    private readonly Lazy<DeliverMail> _delivery;

    public DeliveringMailTests()
    {
        _office = new WebOffice(_folder)
        {
            Settings = { ["Mail:Smtp:Host"] = "127.0.0.1", ["Mail:Smtp:Port"] = $"{_sink.Port}", ["Mail:Smtp:Security"] = "None", ["Mail:From"] = "office@tingzhou.example", ["Mail:AllowOutsiders"] = "true" },
        };
        _delivery = new Lazy<DeliverMail>(() => ActivatorUtilities.CreateInstance<DeliverMail>(_office.Services));
    }

    [Fact]
    public async Task Arrives_once_and_says_that_a_machine_wrote_it()
    {
        var key = await Queue("回电超时：C-2026-17");
        await Round();
        await Round();
        var letter = Assert.Single(_sink.Letters);
        Assert.Equal($"{key:N}@tingzhou.example", SmtpSink.HeaderOf(letter, "Message-Id"));
        Assert.Equal("auto-generated", SmtpSink.HeaderOf(letter, "Auto-Submitted"));
        Assert.Contains($"<{Recipient}>", letter, StringComparison.Ordinal);
        var mail = await Only();
        Assert.Equal((1, "taken"), (mail.Attempts, mail.Sent!.Answer));
    }

    [Theory]
    [InlineData(SinkMood.RefusesForNow, "451 try again later")]
    [InlineData(SinkMood.RefusesForGood, "550 no such user")]
    public async Task Is_tried_again_later_when_it_is_refused(SinkMood mood, string why)
    {
        await Queue("Refused");
        _sink.Mood = mood;
        foreach (var minutes in (int[])[1, 2, 5, 15, 60, 60])
        {
            await Round();
            var tried = await Only();
            Assert.Equal(_office.Clock.GetUtcNow().UtcDateTime.AddMinutes(minutes), tried.NextAttemptAt);
            Assert.Contains(why, tried.LastError!, StringComparison.Ordinal);
            await Round();
            Assert.Equal(tried.Attempts, (await Only()).Attempts);
            _office.Clock.Advance(TimeSpan.FromMinutes(minutes));
        }

        _sink.Mood = SinkMood.Takes;
        await Round();
        Assert.Single(_sink.Letters);
        Assert.NotNull((await Only()).Sent);
    }

    [Fact]
    public async Task Is_given_up_after_three_days()
    {
        await Queue("Refused");
        _sink.Mood = SinkMood.RefusesForGood;
        await Round();
        Assert.Null((await Only()).GivenUp);
        _office.Clock.Advance(TimeSpan.FromDays(3));
        await Round();
        Assert.NotNull((await Only()).GivenUp);
        _sink.Mood = SinkMood.Takes;
        _office.Clock.Advance(TimeSpan.FromDays(3));
        await Round();
        Assert.Empty(_sink.Letters);
    }

    [Fact]
    public async Task One_refused_does_not_keep_back_the_others()
    {
        await Queue("First");
        _sink.Mood = SinkMood.RefusesForGood;
        await Round();
        _sink.Mood = SinkMood.Takes;
        await Queue("Second");
        await Round();
        Assert.Equal("Second", SmtpSink.HeaderOf(Assert.Single(_sink.Letters), "Subject"));
    }

    [Fact]
    public async Task Is_thrown_away_thirty_days_after_it_was_sent()
    {
        await Queue("Old");
        await Round();
        _office.Clock.Advance(TimeSpan.FromDays(29));
        await Round();
        await Only();
        _office.Clock.Advance(TimeSpan.FromDays(2));
        await Round();
        await using var db = _office.Books();
        Assert.Empty(await db.Outbox.ToListAsync());
    }

    [Fact]
    public async Task Another_process_that_has_the_work_is_not_disturbed()
    {
        await Queue("Once");
        await Task.WhenAll(Round(), ActivatorUtilities.CreateInstance<DeliverMail>(_office.Services).GoOnce(CancellationToken.None));
        Assert.Single(_sink.Letters);
    }

    [Theory]
    [InlineData(SinkMood.IsDead)]
    [InlineData(SinkMood.IsSlow)]
    public async Task A_mail_server_that_says_nothing_makes_no_page_slow(SinkMood mood)
    {
        for (var i = 0; i < 3; i++)
        {
            await Queue($"Letter {i}");
        }

        using var visitor = _office.Stranger();
        await visitor.Get("/sign-in");
        _sink.Mood = mood;
        var round = Round();
        var watch = Stopwatch.StartNew();
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get("/sign-in")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.SignIn("shen.rx", Data.Demo.DemoCompany.Password)).Status);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(4), $"{watch.Elapsed} for two pages.");
        Assert.False(round.IsCompleted);
        await round;
        if (mood == SinkMood.IsDead)
        {
            Assert.Equal(1, await Tried());
        }
    }

    [Fact]
    public async Task Without_a_mail_server_each_letter_becomes_a_file()
    {
        using var office = new WebOffice(_folder) { Settings = { ["Mail:AllowOutsiders"] = "true" } };
        var key = await Queue("Into the folder", office);
        await ActivatorUtilities.CreateInstance<DeliverMail>(office.Services).GoOnce(CancellationToken.None);
        var file = Assert.Single(Directory.EnumerateFiles(Path.Combine(_folder.Path, "mail")));
        Assert.Equal($"{key:N}.eml", Path.GetFileName(file));
        Assert.Contains("Subject: Into the folder", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
    }

    private Task Round() => _delivery.Value.GoOnce(CancellationToken.None);

    private async Task<Guid> Queue(string subject, WebOffice? office = null)
    {
        await using var db = (office ?? _office).Books();
        var letter = new Letter(Guid.NewGuid(), Recipient, "叶怀瑾", subject, "请尽快回电。");
        await (office ?? _office).Services.GetRequiredService<QueueMail>().Run(db, letter);
        await db.SaveChangesAsync();
        return letter.Key;
    }

    private async Task<OutboxMail> Only()
    {
        await using var db = _office.Books();
        return await db.Outbox.AsNoTracking().SingleAsync();
    }

    private async Task<int> Tried()
    {
        await using var db = _office.Books();
        return await db.Outbox.CountAsync(m => m.Attempts > 0);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await _office.DisposeAsync();
        await _sink.DisposeAsync();
        _folder.Dispose();
    }
}
