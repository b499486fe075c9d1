using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Lists;
using SecretaryService.Domain;
using SecretaryService.Domain.Archives;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;

namespace SecretaryService.Web.Features.Archive;

public sealed record BoxRow(long Id, string Number, DateTime OccurredAt, string FondsName, string UnitName, int Year, string RetentionCode, int? RetentionYears, Level Level, string? CheckedBy, DateTime? ClosedAt);

/// <param name="Documents">What lies in it, in the order of the codes.</param>
public sealed record BoxView(ArchiveBox Box, IReadOnlyList<ArchivedDocument> Documents, IReadOnlyList<TrailRow> Trail)
{
    public BoxForm Form { get; init; } = new();

    public int Pages => Documents.Sum(d => d.Pages ?? 0);
}

/// <summary>备考表 as typed.</summary>
public sealed record BoxForm
{
    public string? Condition { get; init; }
    public string? ArrangedBy { get; init; }
    public DateOnly? ArrangedOn { get; init; }
    public string? CheckedBy { get; init; }
    public DateOnly? CheckedOn { get; init; }

    public static BoxForm Of(ArchiveBox box, Viewer viewer, DateOnly today) => box.ArrangedBy is null ? new() { ArrangedBy = viewer.Name, ArrangedOn = today }
        : new() { Condition = box.Condition, ArrangedBy = box.ArrangedBy, ArrangedOn = box.ArrangedOn, CheckedBy = box.CheckedBy, CheckedOn = box.CheckedOn };

    /// <exception cref="RuleBrokenException">Something is too long, or the day is missing.</exception>
    public BoxSheet ToSheet() => Condition is { Length: > ArchiveBox.ConditionMaxLength } || ArrangedBy is { Length: > ArchiveBox.NameMaxLength } || CheckedBy is { Length: > ArchiveBox.NameMaxLength }
        ? throw new RuleBrokenException("The words on the sheet are too long: a name has at most {0}, the condition at most {1} characters.", ArchiveBox.NameMaxLength, ArchiveBox.ConditionMaxLength)
        : new BoxSheet(Said(Condition), Said(ArrangedBy) ?? "", ArrangedOn ?? throw new RuleBrokenException("Enter the day on which the box was arranged."), Said(CheckedBy), CheckedOn);

    /// <exception cref="RuleBrokenException">None, or too long.</exception>
    public static string Reason(string? text) => text?.Trim() is { Length: > 0 and <= Voiding.ReasonMaxLength } said ? said
        : throw new RuleBrokenException("Give a reason of at most {0} characters: it stands in the record.", Voiding.ReasonMaxLength);

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>The boxes of the archive as far as this viewer sees them.</summary>
public sealed class ReadBoxes(AppDbContext db, ArchiveDesk desk)
{
    private const int PageLength = 25;

    public async Task<Turned<BoxRow>> Page(string? newer, string? older, CancellationToken ct)
    {
        var stretch = Stretch.Of(newer, older, PageLength + 1);
        return (await db.Latest<ArchiveBox>(Register.ArchiveBoxes, stretch)
            .Select(b => new BoxRow(b.Id, b.Number, b.OccurredAt, b.FondsName, b.UnitName, b.Year, b.RetentionCode, b.RetentionYears, b.Level, b.CheckedBy, b.ClosedAt)).ToListAsync(ct))
            .Turn(PageLength, stretch, row => new Keyset(row.OccurredAt, row.Id).ToString());
    }

    public async Task<BoxView?> Read(long id, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        if (await db.ArchiveBoxes.AsNoTracking().FirstOrDefaultAsync(b => b.Id == id, ct) is not { } box)
        {
            return null;
        }

        var documents = await db.Archive.AsNoTracking().Where(d => d.BoxId == id && d.VoidedAt == null).OrderBy(d => d.Number).Take(ListArchive.MostOfShelf).ToListAsync(ct);
        return new BoxView(box, documents, await db.TrailOf(id, ct)) { Form = BoxForm.Of(box, desk.Viewer, desk.Today) };
    }

    /// <param name="document">Found by the desk.</param>
    /// <param name="chosen">An open box, "new", or "none".</param>
    /// <exception cref="RuleBrokenException">It may not be moved there.</exception>
    public async Task Put(ArchivedDocument document, string? chosen, CancellationToken ct)
    {
        if (chosen == "none")
        {
            document.LeaveBox();
        }
        else
        {
            var box = chosen == "new" ? await desk.Filing.OpenBox(document, ct)
                : long.TryParse(chosen, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? await db.ArchiveBoxes.FirstOrDefaultAsync(b => b.Id == id, ct) : null;
            document.PutIn(box ?? throw new RuleBrokenException("Choose a box, or a new one."));
        }

        await db.SaveChangesAsync(ct);
    }

    /// <summary>Tells a deed at a box and saves; refused, its page says why.</summary>
    public async Task<IActionResult> Tell(Controller page, long id, Action<ArchiveBox, DateOnly, DateTime> deed, string said, BoxForm? form, CancellationToken ct)
    {
        if (await db.ArchiveBoxes.FirstOrDefaultAsync(b => b.Id == id, ct) is not { } box)
        {
            return page.NotFound();
        }

        if (!await page.Tells(() => { deed(box, desk.Today, desk.Now); return db.SaveChangesAsync(ct); }))
        {
            var view = (await Read(id, ct))!;
            return page.View("Box", form is null ? view : view with { Form = form });
        }

        page.Say(desk.Texts[said, box.Number]);
        return page.LocalRedirect(box.Address());
    }
}
