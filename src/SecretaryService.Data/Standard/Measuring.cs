using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain.Archives;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Documents;
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
        "outgoing-registered-before-dispatch", "drafts-proofread", "both-passes-done"];

    /// <summary>Whether it is shown for each kind of commitment as well.</summary>
    public static bool IsByKind(string key) => key == "kept-in-time-by-kind";

    /// <summary>Whether it judges persons and no entries: its misses are persons.</summary>
    public static bool IsOfPersons(string key) => key == "standard-acknowledged";

    /// <summary>Whether it judges contacts: its misses are lines of the contact book.</summary>
    public static bool IsOfContacts(string key) => key == "contacts-complete-and-confirmed";

    /// <summary>Clause 2.3.1: the first day on which a confirmation still counts.</summary>
    public DateOnly ConfirmedSince => Today.AddMonths(-book.House.StandardOn(Today).MonthsToConfirm);

    /// <summary>The company's figure, the same for every reader: past the filter.</summary>
    public IQueryable<Outcome>? Everything(string key) => Query(key, db.Calls.IgnoreQueryFilters(PastFilter), db.Commitments.IgnoreQueryFilters(PastFilter), db.Employees)
        ?? OfVisits(key, db.Visits.IgnoreQueryFilters(PastFilter), db.Commitments.IgnoreQueryFilters(PastFilter))
        ?? OfDocuments(key, db.IncomingDocuments.IgnoreQueryFilters(PastFilter), db.CirculationStages.IgnoreQueryFilters(PastFilter), db.Commitments.IgnoreQueryFilters(PastFilter))
        ?? OfOutgoing(key, db.OutgoingDocuments.IgnoreQueryFilters(PastFilter))
        ?? OfArchive(key, db.Archive.IgnoreQueryFilters(PastFilter), db.HandOvers.IgnoreQueryFilters(PastFilter));

    /// <summary>What this reader may see of it: for lists of entries, and of colleagues to those who lead or supervise them.</summary>
    public IQueryable<Outcome>? Visible(string key) => Query(
        key, db.Calls, db.Commitments, db.Viewer.Role is Role.Supervisor or Role.Manager ? db.Employees : db.Employees.Where(e => e.Id == db.Viewer.PersonId))
        ?? OfVisits(key, db.Visits, db.Commitments) ?? OfDocuments(key, db.IncomingDocuments, db.CirculationStages, db.Commitments)
        ?? OfOutgoing(key, db.OutgoingDocuments) ?? OfArchive(key, db.Archive, db.HandOvers);

    private IQueryable<Outcome>? Query(string key, IQueryable<Call> calls, IQueryable<Commitment> commitments, IQueryable<Employee> staff) => key switch
    {
        "answered-within-rings" => calls.AnsweredWithinRings,
        "particulars-complete" => calls.ParticularsComplete,
        "callbacks-in-time" => commitments.CallbacksInTime(Now),
        "commitments-in-time" or "kept-in-time-by-kind" => commitments.KeptInTime(Now),
        "messages-acknowledged" => commitments.MessagesAcknowledged(Now),
        "greeting-given" => calls.GreetingsGiven,
        "caller-told-before-transfer" => calls.CallersTold,
        "urgent-in-time" => commitments.UrgentInTime(Now),
        "standard-acknowledged" => db.Standards.AcknowledgedInTime(staff, db.Acknowledgements, Now),
        "contacts-complete-and-confirmed" => db.Contacts.CompleteAndConfirmed(ConfirmedSince, Now, Today),
        _ => null,
    };

    private IQueryable<Outcome>? OfVisits(string key, IQueryable<Visit> visits, IQueryable<Commitment> commitments) => key switch
    {
        "receptions-complete" => visits.ReceptionsComplete,
        "visits-prepared" => visits.PreparedBeforeArrival,
        "greeter-in-place" => visits.GreetersInPlace,
        "seated-in-time" => visits.SeatedInTime(Now),
        "introductions-made" => visits.Introduced,
        "hosts-acknowledged" => commitments.HostsAcknowledged(Now),
        "departures-recorded" => visits.DeparturesRecorded,
        "visits-rated-good" => visits.RatedGood,
        _ => null,
    };

    private IQueryable<Outcome>? OfDocuments(string key, IQueryable<IncomingDocument> documents, IQueryable<CirculationStage> stages, IQueryable<Commitment> commitments) => key switch
    {
        "incoming-registered-same-day" => documents.RegisteredSameDay,
        "documents-checked" => documents.CheckedOnReceipt,
        "important-reviewed" => documents.ImportantReviewed,
        "receipts-in-time" => commitments.ReceiptsInTime(Now),
        "circulation-in-time" => stages.PassedInTime(Now),
        "readers-signed" => commitments.ReadersSigned(Now),
        "handling-in-time" => commitments.HandledInTime(Now),
        "filed-in-time" => commitments.FiledInTime(Now),
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

    private DateOnly Today => book.House.DayOf(Now);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;
}
