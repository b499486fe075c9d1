using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using SecretaryService.Data.Accounts;
using SecretaryService.Data.Deeds;
using SecretaryService.Data.Files;
using SecretaryService.Data.Importing;
using SecretaryService.Data.Jobs;
using SecretaryService.Data.Journal;
using SecretaryService.Data.Mail;
using SecretaryService.Data.Search;
using SecretaryService.Domain;
using SecretaryService.Domain.Archives;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Contacts;
using SecretaryService.Domain.Documents;
using SecretaryService.Domain.Drafts;
using SecretaryService.Domain.Files;
using SecretaryService.Domain.Kiosks;
using SecretaryService.Domain.Manuscripts;
using SecretaryService.Domain.Meetings;
using SecretaryService.Domain.Parcels;
using SecretaryService.Domain.Registers;
using SecretaryService.Domain.Retention;
using SecretaryService.Domain.Rooms;
using SecretaryService.Domain.Staff;
using SecretaryService.Domain.Standard;
using SecretaryService.Domain.Visits;

namespace SecretaryService.Data;

/// <summary>
/// Answers for one viewer. Pooled: a context comes from <see cref="AppDbContextFactory"/> with a viewer and forgets it on its way back.
/// There is no DbSet of parties and exclusions: they are read through their entry, which is filtered.
/// </summary>
public sealed partial class AppDbContext(DbContextOptions<AppDbContext> options) : DbContext(options)
{
    /// <summary>The name of the filter that hides contacts that are none any more: merged into another, or erased.</summary>
    public const string Standing = "standing";

    private Viewer? _viewer;

    /// <exception cref="InvalidOperationException">This context was not given a viewer.</exception>
    public Viewer Viewer => _viewer ?? throw new InvalidOperationException("This context was not given a viewer.");

    /// <summary>Whether the database is SQLite: its dialect of the few hand-written statements, and its one writer at a time.</summary>
    public bool IsSqlite => Database.ProviderName == "Microsoft.EntityFrameworkCore.Sqlite";

    public DbSet<RegisterEntry> Entries => Set<RegisterEntry>();
    public DbSet<Call> Calls => Set<Call>();
    public DbSet<Visit> Visits => Set<Visit>();
    public DbSet<Reservation> Reservations => Set<Reservation>();
    public DbSet<RetentionRule> RetentionRules => Set<RetentionRule>();
    public DbSet<Parcel> Parcels => Set<Parcel>();
    public DbSet<IncomingDocument> IncomingDocuments => Set<IncomingDocument>();
    public DbSet<CirculationStage> CirculationStages => Set<CirculationStage>();
    public DbSet<CirculationTemplate> CirculationTemplates => Set<CirculationTemplate>();
    public DbSet<Manuscript> Manuscripts => Set<Manuscript>();
    public DbSet<OutgoingDocument> OutgoingDocuments => Set<OutgoingDocument>();
    public DbSet<DocumentWord> DocumentWords => Set<DocumentWord>();
    public DbSet<DocumentTemplate> DocumentTemplates => Set<DocumentTemplate>();
    public DbSet<ArchivedDocument> Archive => Set<ArchivedDocument>();
    public DbSet<ArchiveBox> ArchiveBoxes => Set<ArchiveBox>();
    public DbSet<Loan> Loans => Set<Loan>();
    public DbSet<HandOverList> HandOvers => Set<HandOverList>();
    public DbSet<Appraisal> Appraisals => Set<Appraisal>();
    public DbSet<ArchiveClass> ArchiveClasses => Set<ArchiveClass>();
    public DbSet<Meeting> Meetings => Set<Meeting>();
    public DbSet<MeetingParticipant> MeetingParticipants => Set<MeetingParticipant>();
    public DbSet<Room> Rooms => Set<Room>();
    public DbSet<RoomPhoto> RoomPhotos => Set<RoomPhoto>();

    /// <summary>Which quarters of which room are taken: everybody may know that, and nothing more of what he may not see.</summary>
    public DbSet<ReservedSlot> ReservedSlots => Set<ReservedSlot>();
    public DbSet<CalendarFeed> CalendarFeeds => Set<CalendarFeed>();
    public DbSet<KioskDevice> Kiosks => Set<KioskDevice>();
    public DbSet<KioskSighting> KioskSightings => Set<KioskSighting>();
    public DbSet<DeskCall> DeskCalls => Set<DeskCall>();
    public DbSet<Attachment> Attachments => Set<Attachment>();
    public DbSet<FileVersion> FileVersions => Set<FileVersion>();
    public DbSet<StoredFile> StoredFiles => Set<StoredFile>();
    public DbSet<FileText> FileTexts => Set<FileText>();
    public DbSet<Commitment> Commitments => Set<Commitment>();
    public DbSet<CommitmentStep> CommitmentSteps => Set<CommitmentStep>();
    public DbSet<Notice> Notices => Set<Notice>();
    public DbSet<JournalLine> Journal => Set<JournalLine>();
    public DbSet<Employee> Employees => Set<Employee>();
    public DbSet<HouseLine> HouseLines => Set<HouseLine>();
    public DbSet<Department> Departments => Set<Department>();
    public DbSet<Presence> Presences => Set<Presence>();
    public DbSet<Deputyship> Deputyships => Set<Deputyship>();
    public DbSet<Contact> Contacts => Set<Contact>();
    public DbSet<ContactPhone> ContactPhones => Set<ContactPhone>();
    public DbSet<ContactDate> ContactDates => Set<ContactDate>();
    public DbSet<ContactMerge> ContactMerges => Set<ContactMerge>();
    public DbSet<Draft> Drafts => Set<Draft>();
    public DbSet<SavedView> SavedViews => Set<SavedView>();
    public DbSet<BulkDeed> BulkDeeds => Set<BulkDeed>();
    public DbSet<StandardVersion> Standards => Set<StandardVersion>();
    public DbSet<Acknowledgement> Acknowledgements => Set<Acknowledgement>();
    public DbSet<CalendarVersion> Calendars => Set<CalendarVersion>();
    public DbSet<Company> Companies => Set<Company>();
    public DbSet<Account> Accounts => Set<Account>();
    public DbSet<AccountLine> AccountLines => Set<AccountLine>();
    public DbSet<RecoveryCode> RecoveryCodes => Set<RecoveryCode>();
    public DbSet<Passkey> Passkeys => Set<Passkey>();
    public DbSet<CompanyLink> CompanyLinks => Set<CompanyLink>();
    public DbSet<Session> Sessions => Set<Session>();
    public DbSet<Submission> Submissions => Set<Submission>();
    public DbSet<DailySeal> DailySeals => Set<DailySeal>();
    public DbSet<Lease> Leases => Set<Lease>();
    public DbSet<ImportBatch> Imports => Set<ImportBatch>();
    public DbSet<ImportPapers> ImportPapers => Set<ImportPapers>();
    public DbSet<ImportedRow> ImportedRows => Set<ImportedRow>();
    public DbSet<ImportedNumbers> ImportedNumbers => Set<ImportedNumbers>();
    public DbSet<OutboxMail> Outbox => Set<OutboxMail>();

    /// <summary>For the demo company alone, which tells of past weeks: the moment its journal lines bear.</summary>
    internal DateTime? TellingOf { get; set; }

    public AppDbContext For(Viewer viewer)
    {
        _viewer = viewer;
        return this;
    }

    // EF resets its own state when a pooled context returns, not ours: a leaked viewer would be the next request's.
    public override void Dispose()
    {
        (_viewer, TellingOf) = (null, null);
        base.Dispose();
    }

    public override ValueTask DisposeAsync()
    {
        (_viewer, TellingOf) = (null, null);
        return base.DisposeAsync();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(AppDbContext).Assembly);
        HideWhatIsNotHis(modelBuilder);
        if (!IsSqlite)
        {
            // Signs are compared by their code: a collation of a language may take two rare characters for the same.
            modelBuilder.Entity<EntryGram>().Property(g => g.Gram).UseCollation("Latin1_General_100_BIN2");
            modelBuilder.Entity<FileGram>().Property(g => g.Gram).UseCollation("Latin1_General_100_BIN2");
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<Mapping.UtcConverter>();
        // Every index is asked for by a query and stands in a mapping; one for each foreign key would be paid for at every save.
        configurationBuilder.Conventions.Remove<ForeignKeyIndexConvention>();
    }
}

public static class AppDbContextFactory
{
    /// <summary>
    /// Parties and exclusions have no filter of their own (it would be a circle) and are reached through their entry only. That the migrations
    /// are those of the model is proved by a test, on both databases: comparing them anew is a sixth of every start.
    /// </summary>
    public static DbContextOptionsBuilder WithKnownWarnings(this DbContextOptionsBuilder options) => options.ConfigureWarnings(warnings => warnings
        .Ignore(CoreEventId.PossibleIncorrectRequiredNavigationWithQueryFilterInteractionWarning, RelationalEventId.PendingModelChangesWarning));

    public static AppDbContext For(this IDbContextFactory<AppDbContext> factory, Viewer viewer) => factory.CreateDbContext().For(viewer);
}
