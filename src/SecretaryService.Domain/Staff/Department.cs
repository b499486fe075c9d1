namespace SecretaryService.Domain.Staff;

public sealed class Department : IOfTheHouse
{
    private Department() { }

    public Department(Wording name) => Name = name;

    public long Id { get; private set; }
    public Wording Name { get; private set; } = null!;

    /// <summary>No longer in use: kept for the registers, offered to nobody.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>Rises by one with every save that changes it. Written by the journal of the house alone.</summary>
    public int Version { get; private set; }

    public string HouseKey => Name.En;

    public void Rename(Wording name) => Name = name;

    /// <param name="on">In the company's zone.</param>
    /// <param name="people">How many active colleagues are in it.</param>
    /// <exception cref="RuleBrokenException">It is closed already, or somebody active is still in it.</exception>
    public void Close(DateOnly on, int people)
    {
        if (ClosedOn is not null)
        {
            throw new RuleBrokenException("This department is closed already.");
        }

        if (people > 0)
        {
            throw new RuleBrokenException("{0} colleagues are still in this department. Move them to another one first.", people);
        }

        ClosedOn = on;
    }

    /// <exception cref="RuleBrokenException">It is open.</exception>
    public void Reopen() => ClosedOn = ClosedOn is null ? throw new RuleBrokenException("This department is open already.") : null;
}
