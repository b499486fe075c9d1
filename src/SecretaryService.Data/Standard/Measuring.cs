using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain;
using SecretaryService.Domain.Archives;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Documents;
using SecretaryService.Domain.Meetings;
using SecretaryService.Domain.Staff;
using SecretaryService.Domain.Standard;
using SecretaryService.Domain.Visits;

namespace SecretaryService.Data.Standard;

/// <summary>The query behind each measure of the standard, by its key. A key that is not here is "not measured yet".</summary>
public sealed class Measuring(AppDbContext db, HouseBook book, TimeProvider clock)
{
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    public static readonly IReadOnlyCollection<string> Keys = ["answered-within-rings", "particulars-complete", "callbacks-in-time", "commitments-in-time", "standard-acknowledged",
        "messages-acknowledged", "greeting-given", "caller-told-before-transfer", "kept-in-time-by-kind", "urgent-in-time",
        "receptions-complete", "visits-prepared", "greeter-in-place", "seated-in-time", "introductions-made", "hosts-acknowledged", "departures-recorded", "visits-rated-good",
        "contacts-complete-and-confirmed",
        "incoming-registered-same-day", "documents-checked", "important-reviewed", "receipts-in-time", "circulation-in-time", "readers-signed", "handling-in-time", "filed-in-time",
        "catalogue-complete", "handovers-in-time",
        "outgoing-registered-before-dispatch", "drafts-proofread", "both-passes-done",
        "planned-minutes-issued", "meetings-planned-ahead", "equipment-checked", "materials-ready", "invitations-answered", "second-checks-done", "attendance-recorded", "items-recorded",
        "venues-cleared", "minutes-in-time", "resolutions-in-time"];

    /// <summary>Whether it is shown for each kind of commitment as well.</summary>
    public static bool IsByKind(string key) => key == "kept-in-time-by-kind";

    /// <summary>Whether it judges persons and no entries: its misses are persons.</summary>
    public static bool IsOfPersons(string key) => key == "standard-acknowledged";

    /// <summary>Whether it judges contacts: its misses are lines of the contact book.</summary>
    public static bool IsOfContacts(string key) => key == "contacts-complete-and-confirmed";

    /// <summary>Clause 2.3.1: the first day on which a confirmation still counts.</summary>
    public DateOnly ConfirmedSince => Today.AddMonths(-book.House.StandardOn(Today).MonthsToConfirm);

    /// <summary>
    /// What counts for this reader: everything up to internal, the company's and the same for everybody, past the filter; and above that what he may
    /// see himself. So no figure tells him of something confidential that he is not to know of. Two queries, because a filter is ignored by a whole query.
    /// </summary>
    /// <returns>Empty for a key that is not measured.</returns>
    public IEnumerable<IQueryable<Outcome>> Counted(string key)
    {
        if (IsOfPersons(key) || IsOfContacts(key))
        {
            return OfBook(key, db.Employees) is { } all ? [all] : [];
        }

        return Of(key, Reach.UpToInternal) is { } open && Of(key, Reach.ConfidentialSeen) is { } secluded ? [open, secluded] : [];
    }

    /// <summary>What this reader may see of it: for lists of entries, and of colleagues to those who lead or supervise them.</summary>
    public IQueryable<Outcome>? Visible(string key) =>
        OfBook(key, db.Viewer.Role is Role.Supervisor or Role.Manager ? db.Employees : db.Employees.Where(e => e.Id == db.Viewer.PersonId)) ?? Of(key, Reach.Seen);

    private enum Reach { UpToInternal, ConfidentialSeen, Seen }

    private IQueryable<T> Entries<T>(Reach reach) where T : RegisterEntry => Parts<T>(reach, e => e.Level <= Level.Internal, e => e.Level > Level.Internal);

    private IQueryable<Commitment> Commitments(Reach reach) => Parts<Commitment>(reach, c => c.Entry.Level <= Level.Internal, c => c.Entry.Level > Level.Internal);

    private IQueryable<CirculationStage> Stages(Reach reach) => Parts<CirculationStage>(reach, s => s.Document.Level <= Level.Internal, s => s.Document.Level > Level.Internal);

    private IQueryable<Outcome>? OfBook(string key, IQueryable<Employee> staff) => key switch
    {
        "standard-acknowledged" => db.Standards.AcknowledgedInTime(staff, db.Acknowledgements, Now),
        "contacts-complete-and-confirmed" => db.Contacts.CompleteAndConfirmed(ConfirmedSince, Now, Today),
        _ => null,
    };

    private IQueryable<Outcome>? Of(string key, Reach reach) =>
        OfCalls(key, Entries<Call>(reach)) ?? OfCommitments(key, Commitments(reach)) ?? OfVisits(key, Entries<Visit>(reach))
        ?? OfDocuments(key, Entries<IncomingDocument>(reach), Stages(reach)) ?? OfOutgoing(key, Entries<OutgoingDocument>(reach))
        ?? OfArchive(key, Entries<ArchivedDocument>(reach), Entries<HandOverList>(reach)) ?? OfMeetings(key, Entries<Meeting>(reach)) ?? OfMeetingParts(key, reach);

    private static IQueryable<Outcome>? OfCalls(string key, IQueryable<Call> calls) => key switch
    {
        "answered-within-rings" => calls.AnsweredWithinRings,
        "particulars-complete" => calls.ParticularsComplete,
        "greeting-given" => calls.GreetingsGiven,
        "caller-told-before-transfer" => calls.CallersTold,
        _ => null,
    };

    private IQueryable<Outcome>? OfCommitments(string key, IQueryable<Commitment> commitments) => key switch
    {
        "callbacks-in-time" => commitments.CallbacksInTime(Now),
        "commitments-in-time" or "kept-in-time-by-kind" => commitments.KeptInTime(Now),
        "messages-acknowledged" => commitments.MessagesAcknowledged(Now),
        "urgent-in-time" => commitments.UrgentInTime(Now),
        "hosts-acknowledged" => commitments.HostsAcknowledged(Now),
        "receipts-in-time" => commitments.ReceiptsInTime(Now),
        "readers-signed" => commitments.ReadersSigned(Now),
        "handling-in-time" => commitments.HandledInTime(Now),
        "filed-in-time" => commitments.FiledInTime(Now),
        "resolutions-in-time" => commitments.CarriedOutInTime(Now),
        _ => null,
    };

    private IQueryable<Outcome>? OfVisits(string key, IQueryable<Visit> visits) => key switch
    {
        "receptions-complete" => visits.ReceptionsComplete,
        "visits-prepared" => visits.PreparedBeforeArrival,
        "greeter-in-place" => visits.GreetersInPlace,
        "seated-in-time" => visits.SeatedInTime(Now),
        "introductions-made" => visits.Introduced,
        "departures-recorded" => visits.DeparturesRecorded,
        "visits-rated-good" => visits.RatedGood,
        _ => null,
    };

    private IQueryable<Outcome>? OfDocuments(string key, IQueryable<IncomingDocument> documents, IQueryable<CirculationStage> stages) => key switch
    {
        "incoming-registered-same-day" => documents.RegisteredSameDay,
        "documents-checked" => documents.CheckedOnReceipt,
        "important-reviewed" => documents.ImportantReviewed,
        "circulation-in-time" => stages.PassedInTime(Now),
        _ => null,
    };

    private static IQueryable<Outcome>? OfOutgoing(string key, IQueryable<OutgoingDocument> documents) => key switch
    {
        "outgoing-registered-before-dispatch" => documents.RegisteredBeforeDispatch,
        "drafts-proofread" => documents.ProofreadBeforeIssue,
        "both-passes-done" => documents.ReadTwiceBeforeIssue,
        _ => null,
    };

    private IQueryable<Outcome>? OfArchive(string key, IQueryable<ArchivedDocument> documents, IQueryable<HandOverList> batches) => key switch
    {
        "catalogue-complete" => documents.CatalogueComplete,
        "handovers-in-time" => batches.HandedOverInTime(Now).Concat(documents.LeftInTheOffice(Now)),
        _ => null,
    };

    private IQueryable<Outcome>? OfMeetings(string key, IQueryable<Meeting> meetings) => key switch
    {
        "planned-minutes-issued" => meetings.MinutesIssued(Now),
        "meetings-planned-ahead" => meetings.PlannedAhead(Now),
        "equipment-checked" => meetings.EquipmentChecked,
        "materials-ready" => meetings.PapersReady,
        "second-checks-done" => meetings.CheckedAgain,
        "attendance-recorded" => meetings.AttendanceRecorded,
        "venues-cleared" => meetings.VenuesCleared(Now),
        "minutes-in-time" => meetings.MinutesInTime(Now),
        _ => null,
    };

    private IQueryable<Outcome>? OfMeetingParts(string key, Reach reach) => key switch
    {
        "invitations-answered" => Parts<MeetingParticipant>(reach, p => p.Meeting.Level <= Level.Internal, p => p.Meeting.Level > Level.Internal).Answered(Now),
        "items-recorded" => Parts<AgendaItem>(reach, i => i.Meeting.Level <= Level.Internal, i => i.Meeting.Level > Level.Internal).Recorded,
        _ => null,
    };

    private IQueryable<T> Parts<T>(Reach reach, Expression<Func<T, bool>> open, Expression<Func<T, bool>> secluded) where T : class => reach switch
    {
        Reach.UpToInternal => db.Set<T>().IgnoreQueryFilters(PastFilter).Where(open),
        Reach.ConfidentialSeen => db.Set<T>().Where(secluded),
        _ => db.Set<T>(),
    };

    private DateOnly Today => book.House.DayOf(Now);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;
}
