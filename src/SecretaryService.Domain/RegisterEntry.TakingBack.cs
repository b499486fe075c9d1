namespace SecretaryService.Domain;

/// <summary>Entries that an import brought and that are taken back with it.</summary>
public abstract partial class RegisterEntry
{
    /// <summary>Why an entry of an undone import is void.</summary>
    public const string TakenBackBecause = "import undone";

    /// <summary>
    /// The import that brought it is undone: void, and of no class and nobody's, so that no list, no search and no measure meets it any more.
    /// The number stays used and the journal stays whole.
    /// </summary>
    public void TakeBack(Viewer by, DateTime at)
    {
        if (VoidedAt is null)
        {
            Void(by, at, TakenBackBecause);
        }

        _parties.Clear();
        (AccessClass, DepartmentClass, DepartmentId) = (Domain.AccessClass.Nobodys, Domain.AccessClass.Nobodys, null);
    }
}
