using System.Text.Json;

namespace SecretaryService.Domain.Contacts;

/// <summary>One merge, with what it takes to undo it.</summary>
public sealed class ContactMerge
{
    private ContactMerge() { }

    internal ContactMerge(Contact kept, Contact merged, ContactSnapshot before, Viewer by, DateTime at) =>
        (KeptId, MergedId, MergedName, Before, KeptVersion, At, ById, ByName) = (kept.Id, merged.Id, merged.Label, before.Write(), kept.Version, at, by.PersonId, by.Name);

    public long Id { get; private set; }
    public long KeptId { get; private set; }
    public long MergedId { get; private set; }

    /// <summary>How the merged one was called then.</summary>
    public string MergedName { get; private set; } = "";

    /// <summary>JSON: the kept one as it stood before.</summary>
    public string? Before { get; private set; }

    /// <summary>JSON: the keys of those that had been merged into the other.</summary>
    public string Moved { get; private set; } = "[]";

    /// <summary>The kept one's version after the merge: whoever changed it since keeps his words.</summary>
    public int KeptVersion { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }
    public long ById { get; private set; }
    public string ByName { get; private set; } = "";
    public DateTime? UndoneAt { get; private set; }

    public IReadOnlyList<long> MovedIds => JsonSerializer.Deserialize<List<long>>(Moved) ?? [];

    /// <summary>
    /// 拆分: they were two after all. The other stands again with everything it had; the kept one gets its old words back unless somebody
    /// changed it since.
    /// </summary>
    /// <param name="moved">Those that came with the other.</param>
    /// <returns>Whether the kept one got its old words back.</returns>
    /// <exception cref="RuleBrokenException">It was undone already, or the personal data was erased.</exception>
    public bool Undo(Contact kept, Contact merged, IEnumerable<Contact> moved, DateTime at)
    {
        if (UndoneAt is not null || merged.MergedIntoId is null)
        {
            throw new RuleBrokenException("This has been taken back already.");
        }

        if (Before is not { } before)
        {
            throw new RuleBrokenException("The personal data of this contact was erased.");
        }

        var untouched = kept.Id == KeptId && kept.Version == KeptVersion;
        if (untouched)
        {
            kept.Write(ContactSnapshot.Read(before).ToNote());
        }

        foreach (var one in moved.Where(m => m.MergedIntoId == merged.MergedIntoId))
        {
            one.Separate(merged.Id);
        }

        merged.Separate(null);
        UndoneAt = at;
        return untouched;
    }

    internal ContactMerge With(IEnumerable<Contact> moved)
    {
        Moved = JsonSerializer.Serialize(moved.Select(m => m.Id));
        return this;
    }

    internal void Forget() => (Before, MergedName) = (null, "");
}
