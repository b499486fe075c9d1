using SecretaryService.Domain;
using SecretaryService.Domain.Manuscripts;

namespace SecretaryService.Web.Features.Manuscripts;

/// <summary>What somebody says who was asked: the points he looked at, an opinion or a reason, and remarks, one a line.</summary>
public sealed record AnswerForm
{
    public List<Checks> Checked { get; init; } = [];
    public string? Opinion { get; init; }

    /// <summary>"第3段：日期与附件不一致": where, a colon, what.</summary>
    public string? Remarks { get; init; }

    public Checks Looked => Checked.Where(Enum.IsDefined).Aggregate(Checks.None, (all, one) => all | one);

    /// <exception cref="RuleBrokenException">Too long.</exception>
    public string? Said => Opinion?.Trim().ReplaceLineEndings("\n") is { Length: > 0 } said
        ? said.Length <= ManuscriptPass.OpinionMaxLength ? said : throw new RuleBrokenException("An opinion has at most {0} characters.", ManuscriptPass.OpinionMaxLength) : null;

    /// <exception cref="RuleBrokenException">A remark is too long.</exception>
    public IReadOnlyList<RemarkNote> ToRemarks() => [.. (Remarks ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Note)];

    private static RemarkNote Note(string line)
    {
        if (line.Length > PassRemark.TextMaxLength)
        {
            throw new RuleBrokenException("A remark has at most {0} characters.", PassRemark.TextMaxLength);
        }

        var colon = line.IndexOfAny([':', '：']);
        return colon is > 0 and <= PassRemark.PlaceMaxLength && colon < line.Length - 1 ? new RemarkNote(line[..colon].Trim(), line[(colon + 1)..].Trim()) : new RemarkNote(null, line);
    }
}

/// <summary>Who is asked for what.</summary>
public sealed record AskForm
{
    public PassKind Kind { get; init; }

    /// <summary>A colleague; to countersign, several.</summary>
    public List<string?> Readers { get; init; } = [];

    /// <summary>Why it is signed off unread.</summary>
    public string? Skipping { get; init; }

    /// <exception cref="RuleBrokenException">Nobody, or nobody of the directory.</exception>
    public IReadOnlyList<Domain.Staff.Colleague> ToReaders(Domain.Staff.Directory directory) => [.. Readers.Where(r => !string.IsNullOrWhiteSpace(r)).Select(typed => directory.Find(typed!)
        ?? throw new RuleBrokenException("Choose a colleague of the directory; whoever has left is not in it."))];
}
