using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Documents;
using SecretaryService.Data.Numbering;
using SecretaryService.Domain;
using SecretaryService.Domain.Manuscripts;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Manuscripts;

/// <summary>An entry beside this one: what it answers, or what it became. Shown to whoever sees that entry.</summary>
public sealed record EntryLink(Register Register, long Id, string Number);

/// <param name="Asked">What this viewer is asked for; none mostly.</param>
public sealed record ManuscriptView(Manuscript Manuscript, IReadOnlyList<TrailRow> Trail, EntryLink? Answers, EntryLink? Issued, ManuscriptPass? Asked)
{
    public AnswerForm Answer { get; init; } = new();
}

/// <summary>What every deed at a draft needs: begin it, find it, tell it, save it.</summary>
public sealed class ManuscriptDesk(AppDbContext db, HouseBook book, Viewer viewer, TimeProvider clock, Texts<ManuscriptsTexts> texts)
{
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    public House House => book.House;

    public Domain.Staff.Directory Directory => book.Directory;

    public Viewer Viewer => viewer;

    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Texts<ManuscriptsTexts> Texts => texts;

    /// <summary>Draws the number of the draft, opens the line, and writes the first version from the template.</summary>
    /// <exception cref="RuleBrokenException">It breaks a rule.</exception>
    public async Task<Manuscript> Begin(ManuscriptForm form, CancellationToken ct)
    {
        var on = House.DayOf(Now);
        var number = await db.NextNumber(Series.Of(Register.Manuscripts, form.Level, on.Year), ct);
        var registration = new Registration(number.ToString(), Now, on, Now, new Person(viewer.PersonId, viewer.Name), House.StandardOn(on).Number);
        var note = form.ToNote(Directory) with { AnswersId = await Seen(form.Answers, ct) };
        var unit = Directory.Find(viewer.PersonId)?.Department.In(System.Globalization.CultureInfo.CurrentUICulture.Name) ?? "";
        var manuscript = Manuscript.Begin(registration, new DraftingUnit(viewer.DepartmentId, unit), note, form.Level);
        if (form.Template is { Length: > 0 } language && await db.Template(form.Kind, language, ct) is { } template)
        {
            manuscript.Save(DocumentTemplate.Fill(template, Values(manuscript, language, on)), texts["from the template"], 0, viewer, Now);
        }

        db.Add(manuscript);
        await db.SaveChangesAsync(ct);
        return manuscript;
    }

    public Task<Manuscript?> Find(long id, CancellationToken ct) => db.Manuscripts.Include(m => m.Versions).Include(m => m.Passes).ThenInclude(p => p.Remarks)
        .Include(m => m.Commitments).ThenInclude(c => c.Steps).Include(m => m.Exclusions).AsSplitQuery().FirstOrDefaultAsync(m => m.Id == id, ct);

    /// <summary>With its versions, to look at.</summary>
    public Task<Manuscript?> Look(long id, CancellationToken ct) => db.Manuscripts.AsNoTracking().Include(m => m.Versions).AsSplitQuery().FirstOrDefaultAsync(m => m.Id == id, ct);

    public Task Save(CancellationToken ct) => db.SaveChangesAsync(ct);

    /// <exception cref="RuleBrokenException">Somebody saved another version in the same moment.</exception>
    public async Task SaveVersion(Manuscript manuscript, CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException) when (db.Entry(manuscript).State != EntityState.Detached)
        {
            db.ChangeTracker.Clear();
            throw new RuleBrokenException("Another version was saved in the same moment. Compare it with yours, and save again.");
        }
    }

    public async Task<ManuscriptView?> Read(long id, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        if (await db.Manuscripts.AsNoTracking().Include(m => m.Versions).Include(m => m.Passes).ThenInclude(p => p.Remarks).Include(m => m.Commitments).AsSplitQuery()
            .FirstOrDefaultAsync(m => m.Id == id, ct) is not { } manuscript)
        {
            return null;
        }

        // The entry itself was seen through the filter; its journal need not ask again.
        var trail = from line in db.Journal.IgnoreQueryFilters(PastFilter)
                    join writer in db.Employees on line.ById equals writer.Id into writers
                    from writer in writers.DefaultIfEmpty()
                    where line.EntryId == id
                    orderby line.Version descending
                    select new TrailRow(line.At, (string?)writer.Name, line.Facts, line.Changes);
        var issued = await db.OutgoingDocuments.Where(d => d.ManuscriptId == id && d.VoidedAt == null).Select(d => new EntryLink(d.Register, d.Id, d.Number)).FirstOrDefaultAsync(ct);
        var asked = manuscript.Pending.FirstOrDefault(p => manuscript.MayBeAnsweredBy(p, viewer));
        return new ManuscriptView(manuscript, await trail.ToListAsync(ct), await Link(manuscript.AnswersId, ct), issued, asked);
    }

    /// <summary>An entry that this viewer sees; nothing for any other.</summary>
    public async Task<EntryLink?> Link(long? id, CancellationToken ct) =>
        id is null ? null : await db.Entries.Where(e => e.Id == id).Select(e => new EntryLink(e.Register, e.Id, e.Number)).FirstOrDefaultAsync(ct);

    private async Task<long?> Seen(long? id, CancellationToken ct) =>
        await Link(id, ct) is { Register: Register.IncomingDocuments or Register.InternalDocuments } link ? link.Id : null;

    private Dictionary<string, string> Values(Manuscript m, string language, DateOnly on) => new(StringComparer.Ordinal)
    {
        ["title"] = m.Title, ["addressee"] = m.Addressee ?? "", ["cc"] = m.Cc ?? "", ["purpose"] = m.Purpose ?? "", ["unit"] = m.Unit ?? "", ["drafter"] = m.DrafterName,
        ["company"] = House.Company.Name.In(language),
        ["date"] = language == "en" ? on.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture) : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{on.Year}年{on.Month}月{on.Day}日"),
    };
}

/// <summary>A deed that is one form on the page of the draft. Where the rule refuses, that page says why, and keeps what was typed.</summary>
public abstract class ManuscriptDeedController(ManuscriptDesk desk) : Controller
{
    protected ManuscriptDesk Desk => desk;

    protected async Task<IActionResult> Tell(long id, Action<Manuscript> deed, Func<Manuscript, string> said, CancellationToken ct, AnswerForm? typed = null)
    {
        if (await desk.Find(id, ct) is not { } manuscript)
        {
            return NotFound();
        }

        if (!await this.Tells(() => { deed(manuscript); return desk.Save(ct); }))
        {
            return View("Show", await desk.Read(id, ct) is { } view ? view with { Answer = typed ?? new() } : null);
        }

        this.Say(said(manuscript));
        return LocalRedirect(FormattableString.Invariant($"/manuscripts/{id}"));
    }

    /// <exception cref="RuleBrokenException">Nothing was said, or too much.</exception>
    protected static string Said(string? reason) => reason?.Trim() is { Length: > 0 and <= Voiding.ReasonMaxLength } said ? said
        : throw new RuleBrokenException("Say why, in at most {0} characters.", Voiding.ReasonMaxLength);
}
