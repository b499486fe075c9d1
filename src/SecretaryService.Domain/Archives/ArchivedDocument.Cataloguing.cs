using SecretaryService.Domain.Documents;

namespace SecretaryService.Domain.Archives;

/// <summary>著录, clause 3.3.3b: what the catalogue says of an item, and items that an old catalogue brought.</summary>
public sealed partial class ArchivedDocument
{
    /// <summary>A line of an old catalogue, with the code that it bears.</summary>
    /// <exception cref="RuleBrokenException">A year is impossible, or the title is missing.</exception>
    public static ArchivedDocument FromCatalogue(Registration registration, FilingNote note, ArchiveState state, Level level, EntryImported from)
    {
        var filed = new ArchivedDocument { Register = Register.Archive, Number = registration.Number, State = state, FiledByName = "", WasImported = true };
        filed.Open(registration, Urgency.Routine, level);
        filed.Tell(from);
        filed.Take(note);
        return filed;
    }

    /// <summary>The same line, imported again after its import was undone.</summary>
    /// <exception cref="RuleBrokenException">It stands in the catalogue, or its title is missing.</exception>
    public void ListAgain(FilingNote note, Level level, Person by, EntryImported from)
    {
        if (!WasTakenBack)
        {
            throw new RuleBrokenException("{0} is in the catalogue already.", Number);
        }

        ComeAgain(level, by);
        Tell(from);
        Take(note);
    }

    /// <summary>订正著录: what the catalogue says. The code stays.</summary>
    /// <exception cref="RuleBrokenException">It is void or destroyed, or no reason is given.</exception>
    public void Correct(CatalogueLine line, bool hasNoNumber, string? remark, string reason)
    {
        RefuseGone();
        Describe(line, hasNoNumber);
        Remark = remark;
        Tell(new CatalogueCorrected(reason));
    }

    private void Describe(CatalogueLine line, bool hasNoNumber)
    {
        if (string.IsNullOrWhiteSpace(line.Title))
        {
            throw new RuleBrokenException("Enter the title as it stands on the document.");
        }

        if (line.Pages is < 1 or > Document.MostCopies)
        {
            throw new RuleBrokenException("Count the pages from 1 to {0}, or leave them empty.", Document.MostCopies);
        }

        Retitle(line.Title);
        (DocumentNumber, HasNoNumber, Responsible, DatedOn, Pages) = (line.DocumentNumber, hasNoNumber && line.DocumentNumber is null, line.Responsible, line.DatedOn, line.Pages);
        IsComplete = DatedOn is not null && (DocumentNumber is not null || HasNoNumber) && Responsible is not null && Pages is not null;
    }
}
