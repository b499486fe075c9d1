using SecretaryService.Data.Importing.Reading;
using SecretaryService.Domain;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Data.Importing;

/// <summary>A row on its way: what it says, what it fits, what becomes of it.</summary>
public sealed class RowToImport(FileRow row)
{
    public FileRow Row => row;
    public Verdict Verdict { get; private set; } = Verdict.New;
    public RuleBrokenException? Why { get; private set; }

    /// <summary>What the register noted; none where the row could not be read.</summary>
    public object? Note { get; set; }

    public Guid Fingerprint { get; set; }

    /// <summary>The one in the register that this row is about.</summary>
    public object? Existing { get; set; }

    /// <summary>What was made or changed: known by its key after the save.</summary>
    public object? Target { get; set; }

    /// <summary>JSON: what stood there before.</summary>
    public string? Before { get; set; }

    public bool IsToDo => Verdict is Verdict.New or Verdict.Changed;

    public void Reject(RuleBrokenException why) => (Verdict, Why) = (Verdict.Rejected, why);

    public void IsDuplicate(string because, params object[] with) => (Verdict, Why) = (Verdict.Duplicate, new RuleBrokenException(because, with));

    public void Changes() => Verdict = Verdict.Changed;
}

/// <summary>What a register needs to know of the import that it is part of.</summary>
/// <param name="Seen">What this run met in the file already, by whatever a register knows its own by.</param>
public sealed record ImportRun(ImportBatch Batch, Columns Columns, Viewer By, House House, Domain.Staff.Directory Directory, DateTime Now, HashSet<string> Seen);

/// <summary>
/// A register that files can be brought into. Adding one is one class: its fields, how a row becomes a note, how an existing one is found,
/// how one is made, changed and taken back by the verbs of the domain. Everything else is the same for all.
/// </summary>
public abstract class ImportableRegister
{
    /// <summary>Kept with every batch: never rename.</summary>
    public abstract string Key { get; }
    public abstract Wording Name { get; }
    public abstract IReadOnlyList<Field> Fields { get; }

    /// <summary>Where its lines are read.</summary>
    public abstract string Address { get; }
    public abstract bool MayBeImportedBy(Role role);

    /// <exception cref="RuleBrokenException">A cell is not understood, or the domain would refuse it.</exception>
    internal abstract object Read(RowReader row, ImportRun run);

    /// <summary>By which the same row is known again.</summary>
    internal abstract string ContentOf(object note);

    /// <summary>By which the register knows its own: two rows of a file with one of them are about the same.</summary>
    internal abstract IEnumerable<string> KeysOf(object note);

    /// <summary>Finds for each row the one that is in the register already, and says which rows are there otherwise.</summary>
    internal abstract Task Match(AppDbContext db, ImportRun run, IReadOnlyList<RowToImport> rows, CancellationToken ct);

    /// <summary>Whether the row says nothing that is not there already.</summary>
    internal abstract bool SaysNothingNew(RowToImport row, ImportRun run);

    /// <summary>New ones are added and existing ones changed; the engine saves.</summary>
    internal abstract Task Carry(AppDbContext db, ImportRun run, IReadOnlyList<RowToImport> rows, CancellationToken ct);

    internal abstract (long Id, int Version) IdOf(object target);

    /// <summary>Takes them back, and says of each that has to stay why.</summary>
    internal abstract Task Undo(AppDbContext db, Viewer by, DateTime at, IReadOnlyList<ImportedRow> rows, CancellationToken ct);

    /// <summary>Takes back what nobody has changed since; of the others it says that they stay.</summary>
    /// <param name="entries">Read past the filter: also what the importer himself does not see belongs to his batch.</param>
    protected static void TakeBack<TEntry>(IReadOnlyDictionary<long, TEntry> entries, IReadOnlyList<ImportedRow> rows, Viewer by, DateTime at) where TEntry : RegisterEntry
    {
        foreach (var row in rows)
        {
            var entry = entries[row.TargetId!.Value];
            if (entry.Version == row.VersionAfter)
            {
                entry.TakeBack(by, at);
                row.Undo(null);
            }
            else
            {
                row.Undo(new RuleBrokenException("{0} was changed since and stays as it is.", entry.Number));
            }
        }
    }

    /// <summary>After the deed is committed: whatever is kept in memory is read anew.</summary>
    internal virtual bool TurnsThePage => false;
}

/// <summary>Every register that can be imported, in the order in which they are offered.</summary>
public sealed class ImportableRegisters(IEnumerable<ImportableRegister> all)
{
    public IReadOnlyList<ImportableRegister> All { get; } = [.. all];

    public ImportableRegister? Find(string? key) => All.FirstOrDefault(r => r.Key == key);

    public ImportableRegister Of(ImportBatch batch) => Find(batch.Register) ?? throw new InvalidOperationException($"No register {batch.Register}.");

    public IReadOnlyList<ImportableRegister> For(Role role) => [.. All.Where(r => r.MayBeImportedBy(role))];
}
