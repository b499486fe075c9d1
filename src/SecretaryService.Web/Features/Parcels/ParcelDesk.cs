using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Numbering;
using SecretaryService.Domain;
using SecretaryService.Domain.Parcels;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Parcels;

/// <param name="Others">How many other deliveries wait for the same recipient.</param>
public sealed record ParcelView(Parcel Parcel, IReadOnlyList<TrailRow> Trail, int Others);

/// <summary>What every deed at a delivery needs: receive it, find it, tell it, save it.</summary>
public sealed class ParcelDesk(AppDbContext db, HouseBook book, Viewer viewer, TimeProvider clock, Texts<ParcelsTexts> texts)
{
    public House House => book.House;

    public Domain.Staff.Directory Directory => book.Directory;

    public Viewer Viewer => viewer;

    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Texts<ParcelsTexts> Texts => texts;

    /// <summary>Draws the number, opens the line and tells the recipient.</summary>
    /// <exception cref="RuleBrokenException">The delivery breaks a rule.</exception>
    public async Task<Parcel> Receive(ParcelForm form, CancellationToken ct)
    {
        var on = House.DayOf(Now);
        var number = await db.NextNumber(Series.Of(Register.Parcels, form.Level, on.Year), ct);
        var registration = new Registration(number.ToString(), Now, on, Now, new Person(viewer.PersonId, viewer.Name), House.StandardOn(on).Number);
        var parcel = Parcel.Receive(registration, House, form.ToNote(Directory), form.Level);
        db.Add(parcel);
        await db.SaveChangesAsync(ct);
        return parcel;
    }

    public Task<Parcel?> Find(long id, CancellationToken ct) => ToChange.FirstOrDefaultAsync(p => p.Id == id, ct);

    /// <summary>Those that this viewer sees; the oldest first.</summary>
    public Task<List<Parcel>> Find(IReadOnlyCollection<long> ids, CancellationToken ct) => ToChange.Where(p => ids.Contains(p.Id)).OrderBy(p => p.Id).Take(HandingFormRules.MostAtOnce).ToListAsync(ct);

    /// <summary>What waits for the same recipient; the oldest first.</summary>
    public async Task<IReadOnlyList<Parcel>> WaitingLike(Parcel parcel, CancellationToken ct) => parcel.RecipientId is not { } recipient ? []
        : await db.Parcels.AsNoTracking().Where(p => p.RecipientId == recipient && p.State == ParcelState.Waiting && p.VoidedAt == null).OrderBy(p => p.Id).Take(HandingFormRules.MostAtOnce).ToListAsync(ct);

    /// <summary>Another that waits under the same number on the label: scanned twice, or in two pieces.</summary>
    public Task<string?> Twin(Parcel parcel, CancellationToken ct)
    {
        var (key, id) = (parcel.TrackingKey, parcel.Id);
        return key is null ? Task.FromResult<string?>(null)
            : db.Parcels.Where(p => p.TrackingKey == key && p.Id != id && p.State == ParcelState.Waiting && p.VoidedAt == null).OrderByDescending(p => p.Id).Select(p => (string?)p.Number).FirstOrDefaultAsync(ct);
    }

    public Task Save(CancellationToken ct) => db.SaveChangesAsync(ct);

    public async Task<ParcelView?> Read(long id, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        if (await db.Parcels.AsNoTracking().Include(p => p.Commitments).AsSplitQuery().FirstOrDefaultAsync(p => p.Id == id, ct) is not { } parcel)
        {
            return null;
        }

        return new ParcelView(parcel, await db.TrailOf(id, ct), parcel.IsWaiting ? (await WaitingLike(parcel, ct)).Count(p => p.Id != id) : 0);
    }

    private IQueryable<Parcel> ToChange => db.Parcels.Include(p => p.Commitments).Include(p => p.Exclusions).AsSplitQuery();
}

/// <summary>A deed that is one button. Where the rule refuses, the delivery's page says why.</summary>
public abstract class ParcelDeedController(ParcelDesk desk) : Controller
{
    protected ParcelDesk Desk => desk;

    /// <param name="undo">The address that takes the deed back; none where it cannot be.</param>
    protected async Task<IActionResult> Tell(long id, Action<Parcel> deed, Func<Parcel, string> said, string? undo, CancellationToken ct)
    {
        if (await desk.Find(id, ct) is not { } parcel)
        {
            return NotFound();
        }

        if (!await this.Tells(() => { deed(parcel); return desk.Save(ct); }))
        {
            return View("Show", await desk.Read(id, ct));
        }

        this.Say(said(parcel), undo);
        return LocalRedirect(FormattableString.Invariant($"/parcels/{id}"));
    }

    /// <exception cref="RuleBrokenException">Nothing was said, or too much.</exception>
    protected static string Said(string? reason) => reason?.Trim() is { Length: > 0 and <= Voiding.ReasonMaxLength } said ? said
        : throw new RuleBrokenException("Say why, in at most {0} characters.", Voiding.ReasonMaxLength);
}
