using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Mail;
using SecretaryService.Domain;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Staff;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Infrastructure.Jobs;

/// <summary>
/// Notices of the day go by mail as well, to colleagues who have an address, and to whoever acts for them. A mail names the number and what
/// happened and leads to the page; nothing of the entry itself leaves the house's own pages.
/// </summary>
public sealed class MailNotices(AppDbContext db, JobTools tools, QueueMail queue, HouseBook book, Texts<SharedTexts> texts)
{
    private const int Batch = 100;

    /// <summary>What was told while the house was closed for long is read on the desk.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromDays(1);
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    // What somebody must act on; that a promise was kept is read on the desk.
    private static readonly NoticeKind[] Urging =
        [NoticeKind.Given, NoticeKind.PassedOn, NoticeKind.Urged, NoticeKind.Reminder, NoticeKind.Late, NoticeKind.Escalated];

    public async Task Run(CancellationToken ct)
    {
        while (await tools.Do(db, _ => Next(ct), ct) == Batch)
        {
            // The next hundred.
        }
    }

    private async Task<int> Next(CancellationToken ct)
    {
        var notices = await db.Notices.IgnoreQueryFilters(PastFilter).Where(n => n.MailedAt == null).OrderBy(n => n.Id).Take(Batch)
            .Include(n => n.Entry).Include(n => n.Commitment).ToListAsync(ct);
        var now = tools.Clock.GetUtcNow().UtcDateTime;
        foreach (var notice in notices)
        {
            if (now - notice.At < Fresh && notice.ReadAt is null && Urging.Contains(notice.Kind))
            {
                await Mail(notice, now, ct);
            }

            notice.Mailed(now);
        }

        return notices.Count;
    }

    private async Task Mail(Notice notice, DateTime now, CancellationToken ct)
    {
        var deputy = book.Directory.AwayOn(notice.PersonId, book.House.DayOf(now))?.DeputyId;
        // Whoever is invited to a meeting gets its notice with the appointment for his calendar, and not this one besides.
        var own = notice is { Kind: NoticeKind.Given or NoticeKind.Urged, Commitment.Kind: CommitmentKind.AnswerInvitation } ? (long?)null : notice.PersonId;
        foreach (var person in new[] { own, notice.Entry.Level < Level.Restricted ? deputy : null }.OfType<long>().Distinct())
        {
            if (book.Directory.Find(person) is { Mail: { Length: > 0 } address } colleague)
            {
                await queue.Run(db, await Letter(notice, colleague, address, ct), ct);
            }
        }
    }

    private async Task<Letter> Letter(Notice notice, Colleague to, string address, CancellationToken ct)
    {
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = new CultureInfo(Languages.Known(
            await db.Accounts.Where(a => a.EmployeeId == to.Id).Select(a => a.Language).FirstOrDefaultAsync(ct)));
        var what = texts[notice.Commitment.Kind.Words()];
        var subject = $"{notice.Entry.Number}: {what} – {StepWords.Of(texts, notice.Kind)}";
        var link = book.House.Company.PublicAddress is { } home ? $"\n\n{home}/commitments/{notice.CommitmentId.ToString(CultureInfo.InvariantCulture)}" : "";
        return new Letter(Data.Mail.Letter.KeyOf("notice", notice.Id, to.Id), address, to.Name, subject, $"{notice.ByName ?? texts["the clock"]}: {StepWords.Of(texts, notice.Kind)}\n{what} {notice.Entry.Number}{link}\n");
    }
}
