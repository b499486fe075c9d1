using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Contacts;
using SecretaryService.Domain.Staff;
using SecretaryService.Domain.Visits;

namespace SecretaryService.Domain.Standard;

/// <summary>What each clause counts, said once. Percentage, trend, misses and samples are all asked of the same query.</summary>
public static class Measures
{
    extension(IQueryable<Call> calls)
    {
        /// <summary>
        /// Clause 3.1.1, of incoming calls, the missed ones included: answered within the rings allowed at the time. A call whose rings
        /// nobody counted (entered from a ledger without them) is not judged.
        /// </summary>
        public IQueryable<Outcome> AnsweredWithinRings => calls.Incoming
            .Where(c => c.Rings != null || c.Outcome == CallOutcome.Missed)
            .Select(c => new Outcome
            {
                EntryId = c.Id, PersonId = c.TakenById, At = c.OccurredAt, On = c.OccurredOn,
                Met = c.Outcome != CallOutcome.Missed && c.Rings <= c.RingsAllowed,
            });

        /// <summary>Clause 3.1.1, of answered calls of which it was said either way: company and department were named.</summary>
        public IQueryable<Outcome> GreetingsGiven => calls.Incoming
            .Where(c => c.GreetingGiven != null && c.Outcome != CallOutcome.Missed)
            .Select(c => new Outcome { EntryId = c.Id, PersonId = c.TakenById, At = c.OccurredAt, On = c.OccurredOn, Met = c.GreetingGiven == true });

        /// <summary>Clause 3.1.3, of calls put through of which it was said either way: the caller was told to whom.</summary>
        public IQueryable<Outcome> CallersTold => calls.Incoming
            .Where(c => c.CallerTold != null && c.Outcome == CallOutcome.PutThrough)
            .Select(c => new Outcome { EntryId = c.Id, PersonId = c.TakenById, At = c.OccurredAt, On = c.OccurredOn, Met = c.CallerTold == true });

        /// <summary>
        /// Clause 3.1.2, of answered calls without the wrong numbers: each of the four is on record, or the caller declined to give it. Calls
        /// from a ledger that had no column for one of them are not judged.
        /// </summary>
        public IQueryable<Outcome> ParticularsComplete => calls.Incoming
            .Where(c => c.Unkept == Particulars.None && c.Outcome != CallOutcome.Missed && c.Outcome != CallOutcome.WrongNumber)
            .Select(c => new Outcome
            {
                EntryId = c.Id, PersonId = c.TakenById, At = c.OccurredAt, On = c.OccurredOn,
                Met = (c.CallerName != null || (c.Declined | c.Erased).HasFlag(Particulars.Name))
                    && (c.CallerOrganisation != null || (c.Declined | c.Erased).HasFlag(Particulars.Organisation))
                    && (c.CallerPhone != null || (c.Declined | c.Erased).HasFlag(Particulars.Phone))
                    && (c.Matter != null || (c.Declined | c.Erased).HasFlag(Particulars.Matter)),
            });

        // True of every call; said so that the database starts from the register's own index and not from the whole table.
        private IQueryable<Call> Incoming => calls.Where(c => c.Register == Register.Calls && c.Direction == CallDirection.Incoming && c.VoidedAt == null);
    }

    extension(IQueryable<Visit> visits)
    {
        /// <summary>Clause 2.1.2, of visits received and over: led in, served, introduced, met and seen off, each step on record.</summary>
        public IQueryable<Outcome> ReceptionsComplete => visits.Received.Where(v => v.LeftAt != null).Select(v => new Outcome
        {
            EntryId = v.Id, PersonId = v.ReceivedById, At = v.OccurredAt, On = v.OccurredOn,
            Met = v.SeatedAt != null && v.ServedAt != null && v.IntroducedAt != null && v.MetAt != null && !v.ClosedByClock,
        });

        /// <summary>Clause 3.2.1, of announced visits that arrived: everything on the list was ticked before the guest came.</summary>
        public IQueryable<Outcome> PreparedBeforeArrival => visits.Received.Where(v => v.WasAnnounced).Select(v => new Outcome
        {
            EntryId = v.Id, PersonId = v.ReceivedById, At = v.OccurredAt, On = v.OccurredOn, Met = v.PreparedAt != null && v.PreparedAt <= v.ArrivedAt,
        });

        /// <summary>Clause 3.2.2, of announced visits that arrived: the greeter stood at the desk when the guest came.</summary>
        public IQueryable<Outcome> GreetersInPlace => visits.Received.Where(v => v.WasAnnounced).Select(v => new Outcome
        {
            EntryId = v.Id, PersonId = v.ReceivedById, At = v.OccurredAt, On = v.OccurredOn, Met = v.GreeterAt != null && v.GreeterAt <= v.ArrivedAt,
        });

        /// <summary>Clause 3.2.2: seated within the minutes allowed at the time. Who is still within them is not judged.</summary>
        public IQueryable<Outcome> SeatedInTime(DateTime now) => visits.Received
            .Where(v => v.SeatedAt != null || v.LeftAt != null || v.SeatBy < now)
            .Select(v => new Outcome
            {
                EntryId = v.Id, PersonId = v.ReceivedById, At = v.OccurredAt, On = v.OccurredOn,
                Met = v.SeatedAt != null && v.SeatedAt <= v.SeatBy,
            });

        /// <summary>Clause 3.2.3, of visits in which the talk has begun or which are over: company and hosts were introduced.</summary>
        public IQueryable<Outcome> Introduced => visits.Received.Where(v => v.IntroducedAt != null || v.MetAt != null || v.LeftAt != null).Select(v => new Outcome
        {
            EntryId = v.Id, PersonId = v.ReceivedById, At = v.OccurredAt, On = v.OccurredOn, Met = v.IntroducedAt != null,
        });

        /// <summary>Clause 3.2.5, of arrivals that are over: the departure was recorded by a person on the same day.</summary>
        public IQueryable<Outcome> DeparturesRecorded => visits.Received.Where(v => v.LeftAt != null).Select(v => new Outcome
        {
            EntryId = v.Id, PersonId = v.ReceivedById, At = v.OccurredAt, On = v.OccurredOn, Met = !v.ClosedByClock && v.LeftOn == v.ArrivedOn,
        });

        /// <summary>Clause 4.3.2, of visits whose guest answered: 4 or better on the average of the three questions.</summary>
        public IQueryable<Outcome> RatedGood => visits.Received.Where(v => v.RatedAt != null).Select(v => new Outcome
        {
            EntryId = v.Id, PersonId = v.ReceivedById, At = v.OccurredAt, On = v.OccurredOn, Met = v.IsRatedGood == true,
        });

        // History from another ledger says nothing of steps that nobody could tick there.
        private IQueryable<Visit> Received => visits.Where(v => v.Register == Register.Visits && v.ArrivedAt != null && v.VoidedAt == null && !v.WasImported);
    }

    extension(IQueryable<Commitment> commitments)
    {
        /// <summary>Clause 3.2.4: hosts who said in time that they know of their guest.</summary>
        public IQueryable<Outcome> HostsAcknowledged(DateTime now) => commitments.Where(c => c.Kind == CommitmentKind.ReceiveVisitor).KeptInTime(now);

        /// <summary>Clause 3.1.4: callbacks made by the promised time.</summary>
        public IQueryable<Outcome> CallbacksInTime(DateTime now) => commitments.Where(c => c.Kind == CommitmentKind.CallBack).KeptInTime(now);

        /// <summary>Clause 2.1.1: messages acknowledged in time.</summary>
        public IQueryable<Outcome> MessagesAcknowledged(DateTime now) => commitments.Where(c => c.Kind == CommitmentKind.Message).KeptInTime(now);

        /// <summary>Clause 4.2.2: of what was urgent, kept in time.</summary>
        public IQueryable<Outcome> UrgentInTime(DateTime now) => commitments.Where(c => c.Entry.Urgency >= Urgency.Urgent).KeptInTime(now);

        /// <summary>
        /// Clauses 1.3.3 and 4.2.1: kept by the due time. Open and overdue is missed; open and not yet due is not judged. That somebody fetches
        /// his own parcel late is no service that the office owes: it is not counted.
        /// </summary>
        public IQueryable<Outcome> KeptInTime(DateTime now) => commitments
            .Where(c => c.Kind != CommitmentKind.CollectParcel && c.Withdrawn == null && (c.Done != null || c.DueAt < now))
            .Select(c => new Outcome
            {
                EntryId = c.EntryId, PersonId = c.OwnerId, At = c.DueAt, On = c.DueOn, Kind = c.Kind, Met = c.Done != null && c.Done.At <= c.DueAt,
            });
    }

    extension(IQueryable<StandardVersion> versions)
    {
        /// <summary>
        /// Clause 1.1, of everybody who works here: the latest version that had to be acknowledged by now, acknowledged in time. Before its
        /// time nobody is judged by it, and the version before it still stands.
        /// </summary>
        public IQueryable<Outcome> AcknowledgedInTime(IQueryable<Employee> staff, IQueryable<Acknowledgement> acknowledged, DateTime now)
        {
            var due = versions.Approved.Where(v => v.AcknowledgeBy != null && v.AcknowledgeBy.At < now);
            // Joined and not asked by Any: one of the databases sums up no question within a question.
            return from version in due
                   where !due.Any(later => later.Number > version.Number)
                   from person in staff
                   where person.LeftOn == null
                   join a in acknowledged on new { Version = version.Number, Person = person.Id } equals new { Version = a.VersionNumber, Person = a.EmployeeId } into found
                   from a in found.DefaultIfEmpty()
                   select new Outcome
                   {
                       EntryId = null, PersonId = person.Id, At = version.AcknowledgeBy!.At, On = version.AcknowledgeBy.On,
                       Met = a != null && a.At <= version.AcknowledgeBy.At,
                   };
        }
    }

    extension(IQueryable<Contact> contacts)
    {
        /// <summary>
        /// Clause 2.3.1, of every contact that stands: complete, and confirmed since a day. Judged as the book stands now, so that every contact is
        /// counted in a period that holds this moment, and in no other.
        /// </summary>
        public IQueryable<Outcome> CompleteAndConfirmed(DateOnly since, DateTime now, DateOnly today) => contacts.Select(c => new Outcome
        {
            EntryId = null, PersonId = c.ConfirmedById ?? c.AddedById, At = now, On = today, Met = c.IsComplete && c.ConfirmedOn != null && c.ConfirmedOn >= since,
        });
    }

    extension(IQueryable<Outcome> outcomes)
    {
        public IQueryable<Outcome> Within(Period period) => outcomes.Where(o => o.At >= period.From && o.At < period.Until);

        public IQueryable<Outcome> Missed => outcomes.Where(o => !o.Met);

        /// <summary>One row for each kind of commitment: the same figure, broken down (clause 4.2.1).</summary>
        public IQueryable<KindTally> ByKind =>
            outcomes.Where(o => o.Kind != null).GroupBy(o => o.Kind!.Value).Select(g => new KindTally(g.Key, g.Count(), g.Count(o => o.Met)));

        /// <summary>One row a day: their sum is the figure, their row the trend.</summary>
        public IQueryable<DayTally> ByDay =>
            outcomes.GroupBy(o => o.On).Select(g => new DayTally(g.Key, g.Count(), g.Count(o => o.Met)));
    }
}
