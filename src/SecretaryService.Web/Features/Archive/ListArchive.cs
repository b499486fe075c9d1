using System.Globalization;
using System.Linq.Expressions;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Lists;
using SecretaryService.Domain;
using SecretaryService.Domain.Archives;
using SecretaryService.Domain.Search;

namespace SecretaryService.Web.Features.Archive;

/// <summary>A line of the catalogue (归档文件目录).</summary>
public sealed record ArchiveRow(
    long Id, string Number, DateTime OccurredAt, string Title, string? DocumentNumber, string? Responsible, DateOnly? DatedOn, int? Pages, string RetentionCode, int? RetentionYears,
    ArchiveState State, Level Level, string? BoxNumber, DateTime? HeldAt, bool IsComplete, string ShelfKey, DateTime? VoidedAt)
{
    public static readonly Expression<Func<ArchivedDocument, ArchiveRow>> From = d => new ArchiveRow(
        d.Id, d.Number, d.OccurredAt, d.Title, d.DocumentNumber, d.Responsible, d.DatedOn, d.Pages, d.RetentionCode, d.RetentionYears,
        d.State, d.Level, d.BoxNumber, d.HeldAt, d.IsComplete, d.ShelfKey, d.VoidedAt);

    public Keyset Place => new(OccurredAt, Id);
}

public sealed record ArchivePage(Turned<ArchiveRow> Turned, ArchiveFilter Filter)
{
    public IReadOnlyList<ArchiveRow> Rows => Turned.Rows;
}

/// <summary>What the catalogue is narrowed to, as it stands in the address; what is no such thing is left out.</summary>
public sealed record ArchiveFilter
{
    public string? Q { get; init; }
    public int? Year { get; init; }

    /// <summary>0: permanent.</summary>
    public int? Years { get; init; }
    public ArchiveState? State { get; init; }

    /// <summary>Only what lies in no box yet.</summary>
    public bool Loose { get; init; }

    public bool IsPlain => Q is null && Year is null && Years is null && State is null && !Loose;

    public ArchiveFilter Cleaned() => this with
    {
        Q = string.IsNullOrWhiteSpace(Q) ? null : Q.Trim(),
        Year = Year is >= 1900 and <= 2200 ? Year : null,
        Years = Years is >= 0 and <= ArchiveClass.MostYears ? Years : null,
        State = State is { } state && Enum.IsDefined(state) ? state : null,
    };

    public Narrowing ToNarrowing()
    {
        var narrowing = Narrowing.To(Register.Archive).Holding(Wanted.Of(Q));
        narrowing = Year is { } year ? narrowing.And(new Facet(FacetKind.Year, year)) : narrowing;
        narrowing = Years is { } years ? narrowing.And(new Facet(FacetKind.Retention, years)) : narrowing;
        narrowing = State is { } state ? narrowing.And(Facet.Of(FacetKind.State, state)) : narrowing;
        return Loose ? narrowing.And(new Facet(FacetKind.Boxed, 0)).And(new Facet(FacetKind.Voided, 0)) : narrowing;
    }

    /// <summary>For an address: "year=2026&amp;q=通知".</summary>
    public string ToQuery()
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in new[] { ("q", Q), ("year", Text(Year)), ("years", Text(Years)), ("state", State?.ToString()), ("loose", Loose ? "true" : null) })
        {
            if (value is not null)
            {
                query.Add(name, value);
            }
        }

        return query.ToQueryString().ToUriComponent().TrimStart('?');
    }

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}

/// <summary>The catalogue, page by page: all of it by the time of filing; narrowed, from the index of words and facets.</summary>
public sealed class ListArchive(AppDbContext db)
{
    /// <summary>More lines than a printed catalogue of one shelf has.</summary>
    public const int MostOfShelf = 3000;
    private static readonly Lines<ArchivedDocument, ArchiveRow> Lines = new(ArchiveRow.From, row => row.Place);

    public async Task<ArchivePage> Page(ArchiveFilter asked, string? newer, string? older, CancellationToken ct)
    {
        var filter = asked.Cleaned();
        return new(filter.IsPlain ? await db.PageOf(Register.Archive, Lines, newer, older, ct) : await db.PageOf(filter.ToNarrowing(), Lines, newer, older, ct), filter);
    }

    public Task<List<ArchivedDocument>> OfShelf(string? shelf, CancellationToken ct) => shelf is null or { Length: > Series.MaxLength } ? Task.FromResult<List<ArchivedDocument>>([])
        : db.Archive.AsNoTracking().Where(d => d.ShelfKey == shelf && d.VoidedAt == null).OrderBy(d => d.Number).Take(MostOfShelf).ToListAsync(ct);
}
