namespace SecretaryService.Domain.Contacts;

/// <summary>What a contact still lacks.</summary>
public enum Lack { WayToReach, Organisation, Position }

/// <summary>Clause 2.3.1: contacts are complete and are confirmed again and again.</summary>
public sealed partial class Contact
{
    /// <summary>The day, in the company's zone, on which somebody last made sure that everything here is true.</summary>
    public DateOnly? ConfirmedOn { get; private set; }
    public long? ConfirmedById { get; private set; }
    public string? ConfirmedByName { get; private set; }

    /// <summary>Whether nothing was lacking when it was last written or confirmed: what the measure of clause 2.3.1 counts by.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>
    /// 完整: there is a number or an e-mail address, and of a person one knows the organisation and the position. Somebody who belongs to none has
    /// "private" written there.
    /// </summary>
    public IReadOnlyList<Lack> Lacks =>
    [
        .. Missing(_phones.Count == 0 && Mails is null, Lack.WayToReach),
        .. Missing(Kind == ContactKind.Person && Organisation is null, Lack.Organisation),
        .. Missing(Kind == ContactKind.Person && Position is null, Lack.Position),
    ];

    /// <summary>核实: everything here is true today.</summary>
    /// <exception cref="RuleBrokenException">It is no contact any more.</exception>
    public void Confirm(DateOnly on, Viewer by)
    {
        RefuseUnlessStanding();
        (ConfirmedOn, ConfirmedById, ConfirmedByName, IsComplete, Version) = (on, by.PersonId, by.Name, Lacks.Count == 0, Version + 1);
    }

    /// <param name="since">The first day that is not too long ago.</param>
    public bool IsConfirmedSince(DateOnly since) => ConfirmedOn >= since;

    private static IEnumerable<Lack> Missing(bool isMissing, Lack what) => isMissing ? [what] : [];
}
