using SecretaryService.Domain;
using SecretaryService.Domain.Meetings;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Web.Features.Minutes;

/// <summary>A remark at an item, as written.</summary>
public sealed record RemarkField(Guid? Item, string? Text);

/// <summary>What the reader says: an opinion or a reason, and remarks by item.</summary>
public sealed record ReviewForm
{
    public string? Opinion { get; init; }
    public List<RemarkField> Remarks { get; init; } = [];

    /// <summary>A line of which nothing was sent is bound to none.</summary>
    public IEnumerable<RemarkField> Written => Remarks.OfType<RemarkField>();

    public string? Said => Limited.Text(Opinion, MinutesReview.OpinionMaxLength);

    public IReadOnlyList<(Guid? Item, string Text)> ToRemarks() =>
        [.. Written.Select(r => (r.Item, Text: Limited.Text(r.Text, MinutesRemark.TextMaxLength))).Where(r => r.Text is not null).Select(r => (r.Item, r.Text!))];
}

/// <summary>To whom the minutes, or a supplement to them, go.</summary>
public sealed record SubmissionForm
{
    /// <summary>Nobody: the chair.</summary>
    public string? Reviewer { get; init; }

    /// <summary>Of a supplement.</summary>
    public string? Text { get; init; }
    public string? Reason { get; init; }

    /// <exception cref="RuleBrokenException">Nobody of the directory; a chair who has left is not in it either.</exception>
    public Colleague ToReviewer(Meeting meeting, Domain.Staff.Directory directory) => (string.IsNullOrWhiteSpace(Reviewer) ? directory.Find(meeting.ChairId) : directory.Find(Reviewer))
        ?? throw new RuleBrokenException("Choose a colleague of the directory; whoever has left is not in it.");
}

/// <summary>What is said about a thing that was settled: whether it was carried out, and how much time it still has.</summary>
public sealed record FollowForm
{
    public string? Words { get; init; }

    /// <summary>Until when it is asked for again, or more time is asked for.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Yes: carried out, granted.</summary>
    public bool Agreed { get; init; }
}

/// <summary>What was typed, trimmed; too long is refused with a sentence.</summary>
internal static class Limited
{
    /// <exception cref="RuleBrokenException">Too long.</exception>
    public static string? Text(string? typed, int most) => ItemForm.Said(typed) is { } said ? said.Length <= most ? Visible(said) : throw new RuleBrokenException("At most {0} characters.", most) : null;

    /// <exception cref="RuleBrokenException">Nothing was said, or too much.</exception>
    public static string Reason(string? typed, int most) => Text(typed, most) ?? throw new RuleBrokenException("Say why, in at most {0} characters.", most);

    // What nobody can see, nobody has said.
    private static string Visible(string text) => string.Concat(text.Where(c => c is '\n' or '\t' || (!char.IsControl(c) && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format)));
}
