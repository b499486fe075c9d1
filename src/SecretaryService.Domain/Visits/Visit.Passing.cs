using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Domain.Visits;

public sealed record HostChanged(string? From, string To) : Fact;

/// <summary>The host is not in: somebody else receives the guest.</summary>
public sealed partial class Visit
{
    /// <summary>Where the guest is here already, the new host is told, and the old one need not answer any more.</summary>
    /// <exception cref="RuleBrokenException">He is the host already, or the guest meets somebody or has left.</exception>
    public void PassTo(Colleague host, House house, Viewer by, DateTime at)
    {
        RefuseUnless(VisitState.Expected, VisitState.Waiting);
        if (host.Id == HostId)
        {
            throw new RuleBrokenException("{0} is the host already.", host.Name);
        }

        var (before, name) = (HostId, HostName);
        (HostId, HostName) = (host.Id, host.Name);
        Concern(host.DepartmentId);
        Involve(host.Name, Part.Host, host.Id);
        Tell(new HostChanged(name, host.Name));
        foreach (var told in Commitments.Where(c => c.Kind == CommitmentKind.ReceiveVisitor && c.IsOpen).ToList())
        {
            told.EndBy(new Withdrawal(at, by.PersonId, by.Name, host.Name));
        }

        if (before is { } released)
        {
            Release(Part.Host, released);
        }

        if (State == VisitState.Waiting)
        {
            TellHost(house, by, at);
        }
    }

    // Clause 3.2.4: so many minutes to say that he knows.
    private void TellHost(House house, Viewer by, DateTime at)
    {
        if (HostId is { } host)
        {
            var due = house.DueAfter(at, house.StandardOn(house.DayOf(at)).HostAcknowledges);
            Promise(CommitmentKind.ReceiveVisitor, new Person(host, HostName!), due, new Person(by.PersonId, by.Name), at);
        }
    }
}
