using SecretaryService.Domain;

namespace SecretaryService.Data.Importing;

/// <summary>Stored by number: never renumber. Uploaded: being looked through; Previewed: waits for its starter.</summary>
public enum ImportState { Uploaded = 1, Previewed = 2, Running = 3, Done = 4, Stopped = 5, Undoing = 6, Undone = 7 }

/// <summary>Stored by number: never renumber.</summary>
public enum ImportMode { Create = 1, Update = 2, CreateAndUpdate = 3 }

/// <summary>What became of a row, or would become of it. Stored by number: never renumber.</summary>
public enum Verdict { New = 1, Changed = 2, Duplicate = 3, Rejected = 4 }

/// <summary>How many rows fared how.</summary>
public sealed record ImportCounts(int New, int Changed, int Duplicate, int Rejected)
{
    public static readonly ImportCounts None = new(0, 0, 0, 0);

    public int All => New + Changed + Duplicate + Rejected;

    public ImportCounts And(IEnumerable<Verdict> verdicts)
    {
        var by = verdicts.CountBy(v => v).ToDictionary();
        return new(New + by.GetValueOrDefault(Verdict.New), Changed + by.GetValueOrDefault(Verdict.Changed),
            Duplicate + by.GetValueOrDefault(Verdict.Duplicate), Rejected + by.GetValueOrDefault(Verdict.Rejected));
    }
}

/// <summary>导入批次: one file on its way into a register. The cursor moves in the transaction of the rows it stands for.</summary>
public sealed class ImportBatch
{
    public const int RegisterMaxLength = 20;
    public const int FileNameMaxLength = 120;
    public const int JsonMaxLength = 200_000;
    public const int HeaderMaxLength = 64;

    private ImportBatch() { }

    public ImportBatch(string register, ImportMode mode, string fileName, Viewer by, DateTime at) =>
        (Register, Mode, FileName, ById, ByName, At, State) = (register, mode, fileName, by.PersonId, by.Name, at, ImportState.Uploaded);

    public long Id { get; private set; }

    /// <summary>The key of the register: calls, contacts, employees.</summary>
    public string Register { get; private set; } = "";
    public ImportMode Mode { get; private set; }
    public string FileName { get; private set; } = "";
    public long ById { get; private set; }
    public string ByName { get; private set; } = "";
    public DateTime At { get; private set; }
    public ImportState State { get; private set; }

    /// <summary>JSON: how the file is to be read where its reader said so.</summary>
    public string? Wishes { get; private set; }

    /// <summary>JSON: which column is what. None before the file was looked through.</summary>
    public string? Mapping { get; private set; }

    /// <summary>Digest of the names of the columns: the next file with the same gets the same mapping.</summary>
    public string? Header { get; private set; }
    public int Rows { get; private set; }

    /// <summary>How many rows are behind it: looked at, carried out, or undone.</summary>
    public int Cursor { get; private set; }
    public int New { get; private set; }
    public int Changed { get; private set; }
    public int Duplicate { get; private set; }
    public int Rejected { get; private set; }

    /// <summary>Of an undone batch: rows that had to stay.</summary>
    public int Kept { get; private set; }
    public long? UndoneById { get; private set; }
    public string? UndoneByName { get; private set; }
    public DateTime? FinishedAt { get; private set; }

    /// <summary>Why it stopped, in English, and what is put into the sentence.</summary>
    public string? Why { get; private set; }
    public string? WhyWith { get; private set; }
    public int Version { get; private set; }

    public ImportCounts Counts => new(New, Changed, Duplicate, Rejected);

    public bool IsAtWork => State is ImportState.Uploaded or ImportState.Running or ImportState.Undoing;

    public bool HasStarted => State is not (ImportState.Uploaded or ImportState.Previewed) && (State != ImportState.Stopped || Counts.All > 0);

    /// <summary>How it was read, and what its columns are taken for.</summary>
    public void Understand(string header, string mapping, int rows) => (Header, Mapping, Rows, Version) = (header, mapping, rows, Version + 1);

    /// <exception cref="RuleBrokenException">It has begun already.</exception>
    public void Remap(string mapping, ImportMode mode)
    {
        RefuseUnless(ImportState.Previewed, ImportState.Uploaded);
        (Mapping, Mode) = (mapping, mode);
        LookAgain();
    }

    /// <exception cref="RuleBrokenException">It has begun already.</exception>
    public void ReadAs(string wishes)
    {
        RefuseUnless(ImportState.Previewed, ImportState.Uploaded, ImportState.Stopped);
        if (HasStarted)
        {
            throw new RuleBrokenException("This import is not in a state in which that can be done. Look at it again.");
        }

        (Wishes, Mapping) = (wishes, null);
        LookAgain();
    }

    public void Previewing(ImportCounts counts, bool isComplete)
    {
        Count(counts);
        Cursor = counts.All;
        State = isComplete ? ImportState.Previewed : State;
    }

    /// <exception cref="RuleBrokenException">It is not previewed yet, or has begun already.</exception>
    public void Start()
    {
        RefuseUnless(ImportState.Previewed);
        Count(ImportCounts.None);
        (State, Cursor) = (ImportState.Running, 0);
    }

    public void Advance(IReadOnlyCollection<Verdict> verdicts)
    {
        Count(Counts.And(verdicts));
        Cursor += verdicts.Count;
    }

    public void Finish(DateTime at) => (State, FinishedAt, Version) = (ImportState.Done, at, Version + 1);

    public void Stop(RuleBrokenException why, DateTime at) =>
        (State, FinishedAt, Why, WhyWith, Version) = (ImportState.Stopped, at, why.Message, Reason.Arguments(why), Version + 1);

    /// <exception cref="RuleBrokenException">Nothing of it was done, or it is undone.</exception>
    public void Undo(Viewer by)
    {
        RefuseUnless(ImportState.Done, ImportState.Running, ImportState.Stopped);
        (State, Kept, UndoneById, UndoneByName, Version) = (ImportState.Undoing, 0, by.PersonId, by.Name, Version + 1);
    }

    public void Undid(int kept) => (Kept, Version) = (Kept + kept, Version + 1);

    public void FinishUndoing(DateTime at) => (State, FinishedAt, Version) = (ImportState.Undone, at, Version + 1);

    private void LookAgain()
    {
        Count(ImportCounts.None);
        (State, Cursor, Why, WhyWith, FinishedAt) = (ImportState.Uploaded, 0, null, null, null);
    }

    private void Count(ImportCounts counts) => (New, Changed, Duplicate, Rejected, Version) = (counts.New, counts.Changed, counts.Duplicate, counts.Rejected, Version + 1);

    private void RefuseUnless(params ImportState[] states)
    {
        if (!states.Contains(State))
        {
            throw new RuleBrokenException("This import is not in a state in which that can be done. Look at it again.");
        }
    }
}
