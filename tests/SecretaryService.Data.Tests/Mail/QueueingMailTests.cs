using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Mail;
using SecretaryService.Domain;
using SecretaryService.Domain.Staff;
using SecretaryService.Testing;

namespace SecretaryService.Data.Tests.Mail;

public sealed class QueueingMailTests : IDisposable
{
    private const string Colleague = "ye.huaijin@tingzhou.example";
    private readonly Office _office = new();

    [Fact]
    public async Task Is_queued_once_for_each_key()
    {
        var key = Letter.KeyOf("overdue", 17, "2026-11-24");
        Assert.NotEqual(key, Letter.KeyOf("overdue", 17, "2026-11-25"));
        await using (var db = _office.As(Viewer.System))
        {
            await Queue(db, Colleague, key);
            await Queue(db, Colleague, key);
            await db.SaveChangesAsync();
        }

        await using var later = _office.As(Viewer.System);
        await Queue(later, Colleague, key);
        await later.SaveChangesAsync();
        var mail = Assert.Single(await later.Outbox.DueAt(_office.Now).ToListAsync());
        Assert.Equal((key, Colleague, 0), (mail.Key, mail.ToAddress, mail.Attempts));
    }

    [Fact]
    public async Task Goes_with_the_deed_that_was_undone()
    {
        await using (var db = _office.As(Viewer.System))
        await using (await _office.Gate.Begin(db))
        {
            await Queue(db, Colleague);
            await db.SaveChangesAsync();
        }

        await using var after = _office.As(Viewer.System);
        Assert.Empty(await after.Outbox.ToListAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("nobody")]
    [InlineData("@company.example")]
    [InlineData("a@b.example, c@d.example")]
    [InlineData("a@b.example;c@d.example")]
    [InlineData("a@b.example c@d.example")]
    [InlineData("Name <a@b.example>")]
    [InlineData("team: a@b.example;")]
    [InlineData("a@b.example\r\nBcc: c@d.example")]
    [InlineData("a@b.example\nBcc: c@d.example")]
    [InlineData("a@b.example\0")]
    [InlineData("a\u2028b@c.example")]
    [InlineData("a@b.example\u0085x")]
    [InlineData("(comment) a@b.example")]
    public async Task Is_refused_for_what_is_not_exactly_one_address(string address)
    {
        await using var db = _office.As(Viewer.System);
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => Queue(db, address, outsiders: true));
        Assert.StartsWith("This is not one mail address.", refused.Message, StringComparison.Ordinal);
        Assert.Empty(db.Outbox.Local);
    }

    [Theory]
    [InlineData("Late\r\nBcc: c@d.example", "Ye")]
    [InlineData("Late", "Ye\nBcc: c@d.example")]
    [InlineData("Late\u2029", "Ye")]
    public async Task Is_refused_for_a_second_line_where_one_belongs(string subject, string name)
    {
        await using var db = _office.As(Viewer.System);
        await Assert.ThrowsAsync<RuleBrokenException>(() =>
            new QueueMail(_office.Clock, true).Run(db, new Letter(Guid.NewGuid(), Colleague, name, subject, "")));
    }

    [Theory]
    [InlineData("somebody@elsewhere.example", false)]
    [InlineData("gone@tingzhou.example", false)]
    [InlineData(Colleague, true)]
    public async Task Goes_to_colleagues_only(string address, bool goes)
    {
        await using var db = _office.As(Viewer.System);
        await GiveAddress(db, _office.Staff.SalesEmployee, Colleague);
        var queue = () => Queue(db, address, outsiders: false);
        if (goes)
        {
            await queue();
        }
        else
        {
            await Assert.ThrowsAsync<RuleBrokenException>(queue);
        }
    }

    [Fact]
    public async Task Cuts_a_long_subject_and_refuses_a_long_letter()
    {
        await using var db = _office.As(Viewer.System);
        await new QueueMail(_office.Clock, true).Run(db, new Letter(Guid.NewGuid(), Colleague, null, new string('x', 199) + "😀", ""));
        Assert.Equal(199, db.Outbox.Local.Single().Subject.Length);
        await Assert.ThrowsAsync<RuleBrokenException>(() =>
            new QueueMail(_office.Clock, true).Run(db, new Letter(Guid.NewGuid(), Colleague, null, "Late", new string('x', 4001))));
    }

    [Fact]
    public async Task What_was_sent_long_ago_is_told_from_what_was_not()
    {
        await using var db = _office.As(Viewer.System);
        await Queue(db, Colleague);
        await Queue(db, Colleague);
        db.Outbox.Local.First().Arrive(_office.Now, "250 OK");
        await db.SaveChangesAsync();
        var later = _office.Now.AddDays(31);
        Assert.Single(await db.Outbox.SentBefore(later).ToListAsync());
        Assert.Single(await db.Outbox.DueAt(later).ToListAsync());
    }

    private Task Queue(AppDbContext db, string address, Guid? key = null, bool outsiders = true) =>
        new QueueMail(_office.Clock, outsiders).Run(db, new Letter(key ?? Guid.NewGuid(), address, "Ye Huaijin", "A callback is late", "…"));

    private static async Task GiveAddress(AppDbContext db, Viewer to, string address)
    {
        var employee = await db.Employees.SingleAsync(e => e.Id == to.PersonId);
        db.Entry(employee).Property(e => e.Mail).CurrentValue = address;
        await db.SaveChangesAsync();
    }

    public void Dispose() => _office.Dispose();
}
