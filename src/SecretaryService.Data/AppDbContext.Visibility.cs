using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Journal;
using SecretaryService.Data.Mail;
using SecretaryService.Domain;
using SecretaryService.Domain.Archives;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Documents;
using SecretaryService.Domain.Files;
using SecretaryService.Domain.Manuscripts;
using SecretaryService.Domain.Meetings;
using SecretaryService.Domain.Registers;
using SecretaryService.Domain.Visits;
namespace SecretaryService.Data;

/// <summary>Who sees what: the one place where it is decided, for every query of the house.</summary>
public sealed partial class AppDbContext
{
    /// <summary>The name of the filter that only figures and night jobs may ignore.</summary>
    public const string Visibility = "visibility";

    // What the filter reads. Plain members, so that each becomes one SQL parameter.
    private long Me => Viewer.PersonId;
    private IReadOnlyCollection<int> Clearances => Viewer.Clearances;
    private IReadOnlyCollection<long> DepartmentClearances => Viewer.DepartmentClearances;
    private IReadOnlyCollection<long> DeputisesFor => Viewer.DeputisesFor;

    private void HideWhatIsNotHis(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<RegisterEntry>().HasQueryFilter(Visibility, e =>
            (Clearances.Contains(e.AccessClass) || DepartmentClearances.Contains(e.DepartmentClass) || e.Parties.Any(p => p.PersonId == Me)
                // B for A: what A handles, but nothing that is for named persons only.
                || (e.Level < Level.Restricted && e.Parties.Any(p => p.Part.HasFlag(Part.Handler) && DeputisesFor.Contains(p.PersonId!.Value))))
            && !e.Exclusions.Any(x => x.PersonId == Me));

        HideWithTheEntry(modelBuilder);
    }

    // The filter of the entry is applied inside these: a part is seen by who sees its entry.
    private static void HideWithTheEntry(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Commitment>().HasQueryFilter(Visibility, c => c.Entry.Number != "");
        modelBuilder.Entity<CommitmentStep>().HasQueryFilter(Visibility, s => s.Entry.Number != "");
        modelBuilder.Entity<Preparation>().HasQueryFilter(Visibility, p => p.Visit.Number != "");
        modelBuilder.Entity<CirculationStage>().HasQueryFilter(Visibility, s => s.Document.Number != "");
        modelBuilder.Entity<CirculationSlip>().HasQueryFilter(Visibility, s => s.Document.Number != "");
        modelBuilder.Entity<DocumentCopy>().HasQueryFilter(Visibility, c => c.Document.Number != "");
        modelBuilder.Entity<Reading>().HasQueryFilter(Visibility, r => r.Document.Number != "");
        modelBuilder.Entity<Loan>().HasQueryFilter(Visibility, l => l.Document.Number != "");
        modelBuilder.Entity<HandOverLine>().HasQueryFilter(Visibility, l => l.List.Number != "");
        modelBuilder.Entity<AppraisalLine>().HasQueryFilter(Visibility, l => l.Appraisal.Number != "");
        modelBuilder.Entity<Attachment>().HasQueryFilter(Visibility, a => a.Entry.Number != "");
        modelBuilder.Entity<FileVersion>().HasQueryFilter(Visibility, v => v.Entry.Number != "");
        modelBuilder.Entity<ManuscriptVersion>().HasQueryFilter(Visibility, v => v.Manuscript.Number != "");
        modelBuilder.Entity<ManuscriptPass>().HasQueryFilter(Visibility, p => p.Manuscript.Number != "");
        modelBuilder.Entity<PassRemark>().HasQueryFilter(Visibility, r => r.Manuscript.Number != "");
        modelBuilder.Entity<Dispatch>().HasQueryFilter(Visibility, d => d.Document.Number != "");
        modelBuilder.Entity<Notice>().HasQueryFilter(Visibility, n => n.Entry.Number != "");
        modelBuilder.Entity<JournalLine>().HasQueryFilter(Visibility, l => l.Entry.Number != "");
        HideWithTheMeeting(modelBuilder);
    }

    private static void HideWithTheMeeting(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<MeetingParticipant>().HasQueryFilter(Visibility, p => p.Meeting.Number != "");
        modelBuilder.Entity<AgendaItem>().HasQueryFilter(Visibility, a => a.Meeting.Number != "");
        modelBuilder.Entity<MeetingMaterial>().HasQueryFilter(Visibility, m => m.Meeting.Number != "");
        modelBuilder.Entity<VenueCheck>().HasQueryFilter(Visibility, c => c.Meeting.Number != "");
        modelBuilder.Entity<MeetingStep>().HasQueryFilter(Visibility, s => s.Meeting.Number != "");
        modelBuilder.Entity<MeetingTask>().HasQueryFilter(Visibility, t => t.Meeting.Number != "");
        modelBuilder.Entity<MeetingAction>().HasQueryFilter(Visibility, a => a.Meeting.Number != "");
        modelBuilder.Entity<MinutesReview>().HasQueryFilter(Visibility, r => r.Meeting.Number != "");
        modelBuilder.Entity<MinutesRemark>().HasQueryFilter(Visibility, r => r.Meeting.Number != "");
        modelBuilder.Entity<IssuedMinutes>().HasQueryFilter(Visibility, i => i.Meeting.Number != "");
    }
}
