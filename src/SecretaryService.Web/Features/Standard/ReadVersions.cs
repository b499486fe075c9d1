using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Staff;
using SecretaryService.Domain.Standard;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Standard;

/// <param name="InForce">The number of the version in force today.</param>
/// <param name="MayStart">Whether the reader may draft the next version and nobody is drafting one.</param>
public sealed record VersionsPage(IReadOnlyList<StandardVersion> Versions, int InForce, bool MayStart);

public sealed record VersionPage(StandardVersion Version, int InForce, Viewer Viewer)
{
    public bool IsDraft => Version.State == VersionState.Draft;

    public bool MayDraft => Viewer.Role is Role.Supervisor or Role.Manager && IsDraft;

    public bool MayApprove => Viewer.Role == Role.Manager && IsDraft;
}

/// <summary>One field of a clause, from what to what.</summary>
public sealed record FieldChange(string Field, string Old, string New);

public sealed record ClauseChange(Clause Clause, IReadOnlyList<FieldChange> Fields);

public sealed record ChangesPage(StandardVersion Version, StandardVersion Before, IReadOnlyList<ClauseChange> Changes);

/// <summary>The versions of the standard. Drafts, and what was withdrawn, are seen by those who write them.</summary>
public sealed class ReadVersions(AppDbContext db, OfficeTime time, Texts<StandardTexts> texts)
{
    public int InForce => time.House.StandardOn(time.Today).Number;

    private bool MayDraft => db.Viewer.Role is Role.Supervisor or Role.Manager;

    private IQueryable<StandardVersion> Seen => MayDraft ? db.Standards : db.Standards.Approved;

    public async Task<VersionsPage> All(CancellationToken ct)
    {
        var versions = await Seen.AsNoTracking().OrderByDescending(v => v.Number).ToListAsync(ct);
        return new VersionsPage(versions, InForce, MayDraft && versions.TrueForAll(v => v.State != VersionState.Draft));
    }

    public async Task<VersionPage?> One(int number, CancellationToken ct) =>
        await Whole(number, ct) is { } version ? new VersionPage(version, InForce, db.Viewer) : null;

    /// <summary>A draft against what is in force, an adopted version against the one before it. Nothing for the first.</summary>
    public async Task<ChangesPage?> Changes(int number, CancellationToken ct)
    {
        if (await Whole(number, ct) is not { } version)
        {
            return null;
        }

        var before = version.State == VersionState.Approved
            ? time.House.Standards.FirstOrDefault(v => v.EffectiveFrom < version.EffectiveFrom)
            : time.House.StandardOn(time.Today);
        return before is null ? null : new ChangesPage(version, before, [.. Between(before, version)]);
    }

    private Task<StandardVersion?> Whole(int number, CancellationToken ct) => Seen.AsNoTracking().Where(v => v.Number == number)
        .Include(v => v.Clauses).ThenInclude(c => c.Parameters).Include(v => v.Clauses).ThenInclude(c => c.Measures).AsSplitQuery().FirstOrDefaultAsync(ct);

    private IEnumerable<ClauseChange> Between(StandardVersion before, StandardVersion after) =>
        from clause in after.InOrder
        let old = before.Clauses.FirstOrDefault(c => c.Number == clause.Number && c.IsHeading == clause.IsHeading)
        where old is not null
        let fields = Fields(old, clause).Where(f => f.Old != f.New).ToList()
        where fields.Count > 0
        select new ClauseChange(clause, fields);

    private IEnumerable<FieldChange> Fields(Clause old, Clause now) =>
    [
        new(texts["Title in English"], old.Title.En, now.Title.En), new(texts["Title in Chinese"], old.Title.Zh, now.Title.Zh),
        new(texts["Text in English"], old.Text?.En ?? "", now.Text?.En ?? ""), new(texts["Text in Chinese"], old.Text?.Zh ?? "", now.Text?.Zh ?? ""),
        new(texts["Where it is upheld, in English"], old.Upheld?.En ?? "", now.Upheld?.En ?? ""),
        new(texts["Where it is upheld, in Chinese"], old.Upheld?.Zh ?? "", now.Upheld?.Zh ?? ""),
        .. from p in now.Parameters
           orderby p.Name
           join o in old.Parameters on p.Name equals o.Name
           select new FieldChange(texts[EnumWords.Words(p.Name)], Said(o), Said(p)),
        .. from m in now.Measures
           orderby m.Position
           join o in old.Measures on m.Key equals o.Key
           select new FieldChange(texts["Target: {0}", m.Title.In(System.Globalization.CultureInfo.CurrentUICulture.Name)], Said(o.Target), Said(m.Target)),
    ];

    private string Said(ClauseParameter parameter) => $"{Said(parameter.Value)} {texts[parameter.Unit.Words()]}";

    private static string Said(decimal? number) => number?.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture) ?? "—";
}
