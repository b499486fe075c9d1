using SecretaryService.Domain.Commitments;

namespace SecretaryService.Domain.Archives;

/// <summary>
/// 可归档: what gets a code in the archive when its work is over, a document or the minutes of a meeting. 归档 as the paper itself knows of it; the item of
/// the archive is an entry of its own.
/// </summary>
public abstract class Archivable : RegisterEntry
{
    /// <summary>档号; none while it is not filed.</summary>
    public string? FiledAs { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? FiledAt { get; private set; }
    public string? FiledByName { get; private set; }

    /// <summary>How the catalogue describes it, before anybody corrects that.</summary>
    public abstract CatalogueLine CatalogueLine { get; }

    /// <summary>How long such a paper is mostly kept, before anybody says otherwise.</summary>
    public abstract RetentionClass ProposedRetention { get; }

    /// <summary>Nothing keeps it from being filed.</summary>
    public bool IsReadyToFile => FiledAs is null && VoidedAt is null && IsDone;

    /// <summary>Its work is over, so that it may be filed.</summary>
    protected abstract bool IsDone { get; }

    /// <exception cref="RuleBrokenException">It is filed already, void, or its work is not over.</exception>
    internal void BeFiledAs(string code, Viewer by, DateTime at)
    {
        RefuseVoid();
        if (FiledAs is not null)
        {
            throw new RuleBrokenException("It is filed already, as {0}.", FiledAs);
        }

        if (!IsDone)
        {
            throw new RuleBrokenException(Unfinished);
        }

        (FiledAs, FiledAt, FiledByName) = (code, at, by.Name);
        Tell(new DocumentFiled(code));
        WhenFiled(true);
        FilingOwed?.KeepFor(by, at, code);
    }

    internal void BeTakenOut(Viewer by, DateTime at, House house, string reason)
    {
        (FiledAs, FiledAt, FiledByName) = (null, null, null);
        Tell(new DocumentTakenOut(reason));
        WhenFiled(false);
        AskToFile(by, at, house);
    }

    /// <summary>Whoever registered it is asked to file it, clause 3.3.3a.</summary>
    protected void AskToFile(Viewer by, DateTime at, House house)
    {
        if (FilingOwed is null)
        {
            Promise(CommitmentKind.FileDocument, Registrar, house.CloseOfWork(house.StandardOf(StandardVersion).DaysToFile, house.DayOf(at)), new Person(by.PersonId, by.Name), at);
        }
    }

    protected void RefuseVoid()
    {
        if (Voided is not null)
        {
            throw new RuleBrokenException("This entry is void. It stays as it is.");
        }

        RefuseForgotten();
    }

    /// <summary>Why it cannot be filed yet; a sentence that is translated.</summary>
    public virtual string Unfinished => "Its work is not over. Complete it, or dispatch it, and file it then.";

    /// <summary>Who is asked to file it.</summary>
    protected abstract Person Registrar { get; }

    protected virtual void WhenFiled(bool isFiled) { }

    protected override void RefuseVoiding()
    {
        if (FiledAs is not null)
        {
            throw new RuleBrokenException("It is filed as {0}. Take it out of the archive first.", FiledAs);
        }
    }

    protected internal override void RefuseKeeping(Commitment commitment)
    {
        if (commitment.Kind == CommitmentKind.FileDocument)
        {
            throw new RuleBrokenException("It is filed where it gets its code: open the filing queue of the archive.");
        }
    }

    private Commitment? FilingOwed => Commitments.FirstOrDefault(c => c.Kind == CommitmentKind.FileDocument && c.IsOpen);
}

public sealed record DocumentFiled(string Code) : Fact;

public sealed record DocumentTakenOut(string Reason) : Fact;
