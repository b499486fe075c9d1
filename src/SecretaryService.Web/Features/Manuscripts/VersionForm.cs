using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using SecretaryService.Domain.Manuscripts;
using SecretaryService.Web.Infrastructure.Writing;

namespace SecretaryService.Web.Features.Manuscripts;

/// <summary>The next version, as written.</summary>
public sealed record VersionForm
{
    public string? Text { get; init; }
    public string? Remark { get; init; }

    /// <summary>The version from which it was written.</summary>
    public int BasedOn { get; init; }

    /// <summary>"preview": shown, and not saved.</summary>
    public string? Then { get; init; }

    [BindNever]
    public Manuscript? Manuscript { get; init; }

    [BindNever]
    public IHtmlContent? Preview { get; init; }

    /// <summary>What somebody else saved meanwhile, against what was written here.</summary>
    [BindNever]
    public IReadOnlyList<Piece>? Others { get; init; }
}

/// <param name="From">The older one, and <paramref name="To"/> the newer.</param>
public sealed record ComparisonView(Manuscript Manuscript, ManuscriptVersion From, ManuscriptVersion To, IReadOnlyList<Piece> Pieces);

public sealed record VersionView(Manuscript Manuscript, ManuscriptVersion Version, IHtmlContent Html);
