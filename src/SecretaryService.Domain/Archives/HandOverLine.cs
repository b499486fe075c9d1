using System.Globalization;

namespace SecretaryService.Domain.Archives;

/// <summary>One line of a hand-over list (移交清单). What it says of the document is frozen when the giver signs.</summary>
public sealed class HandOverLine : IPartOfEntry
{
    public const int ConditionMaxLength = 200;
    public const int ReasonMaxLength = 200;

    private HandOverLine() { }

    internal HandOverLine(HandOverList list, int no, ListedDocument listed)
    {
        (List, No, DocumentId, Code) = (list, no, listed.Document.Id, listed.Document.Number);
        Describe(listed);
    }

    public long Id { get; private set; }
    public long EntryId { get; private set; }
    public HandOverList List { get; private set; } = null!;

    RegisterEntry IPartOfEntry.Entry => List;

    /// <summary>序号, counted from 1 within the list.</summary>
    public int No { get; private set; }
    public long DocumentId { get; private set; }

    /// <summary>档号.</summary>
    public string Code { get; private set; } = "";
    public string? DocumentNumber { get; private set; }
    public string Title { get; private set; } = "";
    public string? Responsible { get; private set; }
    public DateOnly? DatedOn { get; private set; }

    /// <summary>件: one document with its enclosures.</summary>
    public int Quantity { get; private set; } = 1;
    public int? Pages { get; private set; }
    public Medium Medium { get; private set; }
    public Level Level { get; private set; }
    public string RetentionCode { get; private set; } = "";
    public string? BoxNumber { get; private set; }
    public string? Remark { get; private set; }

    /// <summary>Electronic files of the document when the giver signed.</summary>
    public int Files { get; private set; }

    public LineVerdict Verdict { get; private set; }

    /// <summary>完好情况.</summary>
    public string? Condition { get; private set; }
    public string? ReturnReason { get; private set; }

    public string JournalKey => string.Create(CultureInfo.InvariantCulture, $"line{DocumentId}");

    internal void Describe(ListedDocument listed)
    {
        var d = listed.Document;
        (DocumentNumber, Title, Responsible, DatedOn, Pages, Medium) = (d.DocumentNumber, d.Title, d.Responsible, d.DatedOn, d.Pages, d.Medium);
        (Level, RetentionCode, BoxNumber, Remark, Files) = (d.Level, d.RetentionCode, d.BoxNumber, d.Remark, listed.Files);
    }

    internal void Count(LineCount count)
    {
        if (count.Verdict == LineVerdict.Returned && string.IsNullOrWhiteSpace(count.Reason))
        {
            throw new RuleBrokenException("Say of {0} why it goes back.", Code);
        }

        if (count.Condition?.Length > ConditionMaxLength || count.Reason?.Length > ReasonMaxLength)
        {
            throw new RuleBrokenException("Say the condition and the reason in at most {0} characters each.", ReasonMaxLength);
        }

        (Verdict, Condition) = (Enum.IsDefined(count.Verdict) ? count.Verdict : LineVerdict.NotCounted, Said(count.Condition));
        ReturnReason = Verdict == LineVerdict.Returned ? Said(count.Reason) : null;
    }

    internal void ForgetCount() => (Verdict, Condition, ReturnReason) = (LineVerdict.NotCounted, null, null);

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
