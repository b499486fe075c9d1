using Microsoft.AspNetCore.Mvc.ModelBinding;
using SecretaryService.Domain.Contacts;

namespace SecretaryService.Web.Features.Contacts;

/// <summary>Which two, and of which fields the other's text shall stand.</summary>
public sealed record MergingForm
{
    public long With { get; init; }
    public List<ContactField> Theirs { get; init; } = [];

    /// <summary>The versions of both that were on screen.</summary>
    public int Version { get; init; }
    public int OtherVersion { get; init; }

    [BindNever]
    public MergingPage? Page { get; init; }
}

/// <param name="Result">What the kept one would say.</param>
public sealed record MergingPage(Contact Kept, Contact Other, ContactNote Result)
{
    public IEnumerable<MergingRow> Rows(IReadOnlyCollection<ContactField> theirs)
    {
        var (mine, its) = (Kept.AsNote(), Other.AsNote());
        MergingRow Row(ContactField field, Func<ContactNote, string?> of) => new(field, of(mine), of(its), of(Result), theirs.Contains(field));
        return
        [
            Row(ContactField.Name, n => n.Name), Row(ContactField.Organisation, n => n.Organisation), Row(ContactField.Salutation, n => n.Salutation),
            Row(ContactField.Position, n => n.Position), Row(ContactField.Address, n => n.Address), Row(ContactField.Language, n => n.Language),
            Row(ContactField.Drink, n => n.Drink), Row(ContactField.Likes, n => n.Likes), Row(ContactField.Remark, n => n.Remark),
        ];
    }

    /// <summary>What both bring together, and of which nothing is chosen.</summary>
    public static string Numbers(ContactNote note) => string.Join(", ", note.Numbers.Select(n => n.Phone.Typed));

    public static string Dates(ContactNote note) => string.Join(", ", (note.Dates ?? []).Select(d => d.ToString()));
}

/// <param name="IsTheirs">The other's text was chosen.</param>
public sealed record MergingRow(ContactField Field, string? Mine, string? Its, string? Result, bool IsTheirs)
{
    public bool IsAChoice => Mine is not null && Its is not null && Mine != Its;
}
