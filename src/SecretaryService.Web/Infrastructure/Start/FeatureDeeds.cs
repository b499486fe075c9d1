using SecretaryService.Data.Archives;
using SecretaryService.Data.Importing;
using SecretaryService.Data.Importing.Registers;
using SecretaryService.Data.Journal;
using SecretaryService.Data.Meetings;
using SecretaryService.Data.Rooms;
using SecretaryService.Data.Standard;
using SecretaryService.Web.Features.Accounts;
using SecretaryService.Web.Features.Appraisals;
using SecretaryService.Web.Features.Archive;
using SecretaryService.Web.Features.Calls;
using SecretaryService.Web.Features.Commitments;
using SecretaryService.Web.Features.Contacts;
using SecretaryService.Web.Features.Desk;
using SecretaryService.Web.Features.Directory;
using SecretaryService.Web.Features.Documents;
using SecretaryService.Web.Features.Files;
using SecretaryService.Web.Features.HandOvers;
using SecretaryService.Web.Features.Imports;
using SecretaryService.Web.Features.Kiosk;
using SecretaryService.Web.Features.Invitations;
using SecretaryService.Web.Features.Manuscripts;
using SecretaryService.Web.Features.Meetings;
using SecretaryService.Web.Features.Minutes;
using SecretaryService.Web.Features.MyAccount;
using SecretaryService.Web.Features.Outgoing;
using SecretaryService.Web.Features.Parcels;
using SecretaryService.Web.Features.People;
using SecretaryService.Web.Features.Retention;
using SecretaryService.Web.Features.Rooms;
using SecretaryService.Web.Features.Search;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Features.Standard;
using SecretaryService.Web.Features.Visits;
using SecretaryService.Web.Infrastructure.Files;
using SecretaryService.Web.Infrastructure.Mail.Inbox;
using SecretaryService.Web.Infrastructure.Security;
using SecretaryService.Web.Infrastructure.Writing;

namespace SecretaryService.Web.Infrastructure.Start;

/// <summary>The classes named by their deed that controllers ask for.</summary>
internal static class FeatureDeeds
{
    public static void AddFeatureDeeds(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddImports();
        services.AddScoped<LogCall>().AddScoped<ReadCalls>().AddScoped<ListCalls>().AddScoped<DoInBulk>().AddScoped<CallChoices>();
        services.AddScoped<TrailWords>().AddScoped<IFactWords, CallFacts>().AddScoped<IFactWords, VisitTrail>().AddScoped<IFactWords, ReservationTrail>().AddScoped<IFactWords, ParcelTrail>();
        services.AddSingleton(StateSecrets.Of(configuration)).AddScoped<IFactWords, DocumentTrail>().AddScoped<DocumentDesk>().AddScoped<ListDocuments>().AddScoped<DocumentChoices>().AddScoped<DocumentTable>();
        services.AddSingleton<ShowMarkdown>().AddScoped<ManuscriptDesk>().AddScoped<ListManuscripts>().AddScoped<ManuscriptChoices>().AddScoped<IFactWords, ManuscriptTrail>();
        services.AddScoped<OutgoingDesk>().AddScoped<ListOutgoing>().AddScoped<OutgoingChoices>().AddScoped<OutgoingTable>().AddScoped<IFactWords, OutgoingTrail>();
        services.AddScoped<HandOverDocuments>().AddScoped<HandOverDesk>().AddScoped<ListHandOvers>().AddScoped<HandOverChoices>().AddScoped<IFactWords, HandOverTrail>();
        services.AddScoped<AppraiseDocuments>().AddScoped<AppraisalDesk>().AddScoped<ListAppraisals>().AddScoped<AppraisalChoices>().AddScoped<IFactWords, AppraisalTrail>();
        services.AddScoped<ArchiveDesk>().AddScoped<ListArchive>().AddScoped<ArchiveChoices>().AddScoped<ReadBoxes>().AddScoped<ArchiveTable>().AddScoped<IFactWords, ArchiveTrail>();
        services.AddMeetings();
        services.AddScoped<ReadRetention>();
        services.AddScoped<ReadFiles>().AddScoped<FileDesk>().AddScoped<ShowFile>();
        services.AddScoped<ParcelDesk>().AddScoped<ListParcels>().AddScoped<ParcelChoices>().AddScoped<ParcelTable>();
        services.AddScoped<AnnounceVisit>().AddScoped<KnownGuests>().AddScoped<BeginVisit>().AddScoped<ReadBoard>().AddScoped<ReadVisits>().AddScoped<VisitDesk>().AddScoped<VisitTable>().AddScoped<VisitChoices>();
        services.AddScoped<GuestLinks>().AddScoped<WriteToGuest>().AddScoped<ReadAppointment>();
        services.AddScoped<IReadGuestLinks>(provider => provider.GetRequiredService<GuestLinks>()).AddScoped<KioskDesk>().AddSingleton<KioskTickets>().AddMemoryCache();
        services.AddScoped<FindCallers>().AddScoped<FindColleague>().AddScoped<KeepDraft>().AddScoped<ReadFrontDesk>();
        services.AddScoped<ReserveRoom>().AddScoped<TakeReservation>().AddScoped<ReadGrid>().AddScoped<FindRooms>().AddScoped<ReadReservations>();
        services.AddScoped<ReadPromises>().AddScoped<StepWords>().AddScoped<CommitmentDesk>();
        services.AddScoped<ReadDesk>().AddScoped<HandOverShift>();
        services.AddScoped<ReadContacts>().AddScoped<ShowContact>().AddScoped<WriteContact>().AddScoped<MergeContacts>().AddScoped<ContactTable>().AddScoped<EraseValues>().AddScoped<EraseContact>();
        services.AddScoped<FindEntries>();
        services.AddScoped<ReadDirectory>().AddScoped<ArrangeDeputy>();
        services.AddScoped<Measuring>().AddScoped<ReadStandard>().AddScoped<ReadVersions>().AddScoped<ApproveStandard>();
        services.AddScoped<SigningIn>().AddScoped<SecondStep>().AddScoped<SignInByPasskey>().AddScoped<SignInByCompany>().AddScoped<LinkToCompany>().AddScoped<Entering>().AddScoped<AddPasskey>().AddScoped<SetUpAuthenticator>();
        services.AddScoped<HireEmployee>().AddScoped<ListPeople>().AddScoped<ShowPerson>().AddScoped<EditEmployee>();
        services.AddScoped<LeaveCompany>().AddScoped<ShowLeaving>().AddScoped<HandOverCommitments>().AddScoped<LetInAgain>();
    }

    // What of meetings goes out to people and calendars, and comes back.
    private static void AddInvitations(this IServiceCollection services)
    {
        services.AddScoped<SealedLinks>().AddScoped<InvitationWords>().AddScoped<InvitationLinks>().AddScoped<MeetingAppointments>().AddScoped<WriteInvitation>().AddScoped<TellParticipants>().AddScoped<EndAsking>();
        services.AddScoped<ITakeReplies, TakeMeetingReplies>().AddScoped<ReadMeetingAppointment>().AddSingleton<FeedSecrets>().AddScoped<ReadFeed>();
    }

    private static void AddMeetings(this IServiceCollection services)
    {
        services.AddInvitations();
        services.AddScoped<PlanMeeting>().AddScoped<AnnounceGuests>().AddScoped<MeetingDesk>().AddScoped<WriteMeeting>().AddScoped<ReadPeople>().AddScoped<KnownContacts>().AddScoped<ReadTimes>().AddScoped<SignInByCode>().AddScoped<FindFreeRooms>().AddScoped<ListMeetings>().AddScoped<MeetingChoices>().AddScoped<IFactWords, MeetingTrail>().AddSingleton<SignInCodes>();
        services.AddScoped<MinutesDesk>().AddScoped<Data.Meetings.IMailMinutes, MailMinutes>().AddScoped<RecordItem>().AddScoped<ListResolutions>().AddScoped<IFactWords, MinutesTrail>();
    }

    // A register to come is one line more.
    private static void AddImports(this IServiceCollection services)
    {
        services.AddSingleton<ImportableRegister, CallsImport>().AddSingleton<ImportableRegister, VisitsImport>().AddSingleton<ImportableRegister, IncomingImport>().AddSingleton<ImportableRegister, OutgoingImport>().AddSingleton<ImportableRegister, ArchiveImport>().AddSingleton<ImportableRegister, ContactsImport>().AddSingleton<ImportableRegister, EmployeesImport>();
        services.AddSingleton<ImportableRegisters>().AddSingleton<ImportVault>().AddSingleton<ImportTools>().AddSingleton<CarryOutImports>();
        services.AddScoped<SendTable>().AddScoped<CallTable>();
        services.AddScoped<ReadImports>().AddScoped<UploadImport>();
    }
}
