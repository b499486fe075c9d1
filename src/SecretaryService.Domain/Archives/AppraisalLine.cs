using System.Globalization;

namespace SecretaryService.Domain.Archives;

/// <summary>One document in an appraisal, with what is decided of it and why.</summary>
public sealed class AppraisalLine : IPartOfEntry
{
    public const int ReasonMaxLength = 200;

    private AppraisalLine() { }

    internal AppraisalLine(Appraisal appraisal, int no, ArchivedDocument document)
    {
        (Appraisal, No, DocumentId, Code, Title, Responsible) = (appraisal, no, document.Id, document.Number, document.Title, document.Responsible);
        (DatedOn, Pages, Medium, RetentionCode, CountedFrom) = (document.DatedOn, document.Pages, document.Medium, document.RetentionCode, document.CountedFrom);
    }

    public long Id { get; private set; }
    public long EntryId { get; private set; }
    public Appraisal Appraisal { get; private set; } = null!;

    RegisterEntry IPartOfEntry.Entry => Appraisal;

    /// <summary>Counted from 1 within the appraisal.</summary>
    public int No { get; private set; }
    public long DocumentId { get; private set; }
    public string Code { get; private set; } = "";
    public string Title { get; private set; } = "";
    public string? Responsible { get; private set; }
    public DateOnly? DatedOn { get; private set; }
    public int? Pages { get; private set; }
    public Medium Medium { get; private set; }

    /// <summary>Its period when it was drawn up: another one since means that something else was decided meanwhile.</summary>
    public string RetentionCode { get; private set; } = "";
    public int CountedFrom { get; private set; }

    public AppraisalDecision Decision { get; private set; }
    public int? Years { get; private set; }
    public string? Reason { get; private set; }
    public bool IsDestroyed { get; private set; }

    /// <summary>Why it was not destroyed after all; of a hold, in its own words.</summary>
    public Sparing? Spared { get; private set; }
    public string? SparedBecause { get; private set; }

    public string JournalKey => string.Create(CultureInfo.InvariantCulture, $"line{DocumentId}");

    public bool IsToBeDestroyed => Decision == AppraisalDecision.Destroy && !IsDestroyed && Spared is null;

    internal void Decide(LineDecision decision)
    {
        if (decision.Decision == AppraisalDecision.Undecided || !Enum.IsDefined(decision.Decision))
        {
            (Decision, Years, Reason) = (AppraisalDecision.Undecided, null, null);
            return;
        }

        if (decision.Decision == AppraisalDecision.KeepLonger && decision.Years is not (>= 1 and <= ArchiveClass.MostYears))
        {
            throw new RuleBrokenException("Say of {0} for how many years it is kept longer: 1 to {1}.", Code, ArchiveClass.MostYears);
        }

        if (string.IsNullOrWhiteSpace(decision.Reason) || decision.Reason.Trim().Length > ReasonMaxLength)
        {
            throw new RuleBrokenException("Say of {0} why, in at most {1} characters.", Code, ReasonMaxLength);
        }

        (Decision, Years, Reason) = (decision.Decision, decision.Decision == AppraisalDecision.KeepLonger ? decision.Years : null, decision.Reason.Trim());
    }

    internal void BeDestroyed() => IsDestroyed = true;

    internal void Skip(Sparing why, string? because) => (Spared, SparedBecause) = (why, why == Sparing.Held ? because : null);
}
