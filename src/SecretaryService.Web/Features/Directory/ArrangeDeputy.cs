using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Staff;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Directory;

/// <summary>A deputyship is arranged against all the others that are not over; the directory is read anew then.</summary>
public sealed class ArrangeDeputy(AppDbContext db, HouseBook book, Viewer viewer, OfficeTime time)
{
    /// <exception cref="RuleBrokenException">Not this viewer's to arrange, or the deputyship breaks a rule.</exception>
    public async Task Run(long absentId, DeputyForm form, CancellationToken ct)
    {
        var (absent, deputy) = (book.Directory.Find(absentId)!, book.Directory.Find(form.Deputy!)!);
        if (viewer.PersonId != absentId && viewer.Role is not (Role.Secretary or Role.Manager))
        {
            throw new RuleBrokenException("Only {0}, a secretary or a manager can arrange this.", absent.Name);
        }

        var others = await db.Deputyships.Where(d => d.Ended == null && d.Until >= time.Today).ToListAsync(ct);
        db.Add(Deputyship.Arrange(absent.AsPerson, deputy.AsPerson, form.From!.Value, form.Until!.Value, time.Today, others, viewer));
        await db.SaveChangesAsync(ct);
        book.TurnPage();
    }

    public Task<bool> Exists(long absentId, long id, CancellationToken ct) => db.Deputyships.AnyAsync(d => d.Id == id && d.AbsentId == absentId, ct);

    /// <exception cref="RuleBrokenException">It is over, or somebody else's.</exception>
    public async Task End(long absentId, long id, CancellationToken ct)
    {
        (await db.Deputyships.SingleAsync(d => d.Id == id && d.AbsentId == absentId, ct)).End(viewer, time.Now, time.Today);
        await db.SaveChangesAsync(ct);
        book.TurnPage();
    }
}
