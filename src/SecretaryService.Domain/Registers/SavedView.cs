namespace SecretaryService.Domain.Registers;

/// <summary>视图: a narrowing of a register that somebody looks at again and again, under a name of his own.</summary>
public sealed class SavedView
{
    public const int NameMaxLength = 30;
    public const int QueryMaxLength = 400;

    /// <summary>More tabs, and nobody finds the right one.</summary>
    public const int MostPerPerson = 12;

    private SavedView() { }

    /// <exception cref="RuleBrokenException">The name is none, or what is kept is too long.</exception>
    public SavedView(Viewer of, Register register, string name, string query)
    {
        if (name.Length is 0 or > NameMaxLength)
        {
            throw new RuleBrokenException("Give the view a name of at most {0} characters.", NameMaxLength);
        }

        if (query.Length is 0 or > QueryMaxLength)
        {
            throw new RuleBrokenException("There is nothing to keep, or it is too long. Narrow the list first.");
        }

        (PersonId, Register, Name, Query) = (of.PersonId, register, name, query);
    }

    public long Id { get; private set; }
    public long PersonId { get; private set; }
    public Register Register { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>As it stands in the address: "outcome=Missed&amp;from=2026-11-01".</summary>
    public string Query { get; private set; } = "";
}
