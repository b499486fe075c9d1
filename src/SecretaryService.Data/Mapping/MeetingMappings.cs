using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SecretaryService.Domain.Meetings;
using SecretaryService.Domain.Rooms;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Data.Mapping;

/// <summary>A meeting, who comes, and what is on the agenda; the day itself and the minutes stand in <see cref="MinutesMappings"/>.</summary>
public sealed class MeetingMappings : IEntityTypeConfiguration<Meeting>, IEntityTypeConfiguration<MeetingParticipant>, IEntityTypeConfiguration<AgendaItem>,
    IEntityTypeConfiguration<MeetingMaterial>, IEntityTypeConfiguration<VenueCheck>, IEntityTypeConfiguration<MeetingStep>, IEntityTypeConfiguration<MeetingTask>
{
    public void Configure(EntityTypeBuilder<Meeting> builder)
    {
        builder.ToTable("Meetings").Ignore(m => m.StartsAt).Ignore(m => m.Stay).Ignore(m => m.Where).Ignore(m => m.IsAhead).Ignore(m => m.Invited).Ignore(m => m.HasUntold).Ignore(m => m.Items)
            .Ignore(m => m.MinutesPlanned).Ignore(m => m.MinutesInHand).Ignore(m => m.Papers).Ignore(m => m.CopiesWanted).Ignore(m => m.PresentCount).Ignore(m => m.HasQuorum).Ignore(m => m.IsCleared).Ignore(m => m.Seats).Ignore(m => m.Checklist).Ignore(m => m.ToBeHandedMinutes).Ignore(m => m.Unannounced)
            .Ignore(m => m.InReview).Ignore(m => m.LastReview).Ignore(m => m.Distribution);
        builder.MapFiling();
        builder.Property(m => m.Purpose).HasMaxLength(Meeting.PurposeMaxLength);
        builder.Property(m => m.Zone).HasMaxLength(Meeting.ZoneMaxLength);
        builder.Property(m => m.ChairName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(m => m.Convenor).HasMaxLength(Meeting.ConvenorMaxLength);
        builder.Property(m => m.MinuteTakerName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(m => m.Place).HasMaxLength(Meeting.PlaceMaxLength);
        builder.Property(m => m.Link).HasMaxLength(Meeting.LinkMaxLength);
        builder.Property(m => m.Requirements).HasMaxLength(Meeting.RequirementsMaxLength);
        builder.Property(m => m.RoomName).HasMaxLength(Room.NameMaxLength);
        builder.Property(m => m.CancelledBecause).HasMaxLength(Meeting.ReasonMaxLength);
        builder.Property(m => m.ConvenedByName).HasMaxLength(Employee.NameMaxLength);
        builder.HasOne<Employee>().WithMany().HasForeignKey(m => m.ChairId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Reservation>().WithMany().HasForeignKey(m => m.ReservationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(m => m.Key).IsUnique();
        builder.HasIndex(m => m.SeriesKey);
        MapParts(builder);
    }

    private static void MapParts(EntityTypeBuilder<Meeting> builder)
    {
        builder.HasMany(m => m.Participants).WithOne(p => p.Meeting).HasForeignKey(p => p.EntryId);
        builder.HasMany(m => m.Agenda).WithOne(a => a.Meeting).HasForeignKey(a => a.EntryId);
        builder.HasMany(m => m.Materials).WithOne(a => a.Meeting).HasForeignKey(a => a.EntryId);
        builder.HasMany(m => m.Checks).WithOne(a => a.Meeting).HasForeignKey(a => a.EntryId);
        builder.HasMany(m => m.Steps).WithOne(a => a.Meeting).HasForeignKey(a => a.EntryId);
        builder.HasMany(m => m.Tasks).WithOne(a => a.Meeting).HasForeignKey(a => a.EntryId);
        builder.HasMany(m => m.Actions).WithOne(a => a.Meeting).HasForeignKey(a => a.EntryId);
        builder.HasMany(m => m.Reviews).WithOne(a => a.Meeting).HasForeignKey(a => a.EntryId);
        builder.HasMany(m => m.Issued).WithOne(a => a.Meeting).HasForeignKey(a => a.EntryId);
    }

    public void Configure(EntityTypeBuilder<MeetingParticipant> builder)
    {
        builder.ToTable("MeetingParticipants").Ignore(p => p.JournalKey).Ignore(p => p.IsInvited).Ignore(p => p.IsAnswered).Ignore(p => p.AnsweredTheOldTime).Ignore(p => p.IsBehind);
        builder.Property(p => p.Name).HasMaxLength(Domain.Party.NameMaxLength);
        builder.Property(p => p.Organisation).HasMaxLength(MeetingParticipant.OrganisationMaxLength);
        builder.Property(p => p.Post).HasMaxLength(MeetingParticipant.PostMaxLength);
        builder.Property(p => p.Mail).HasMaxLength(Employee.MailMaxLength);
        builder.Property(p => p.Language).HasMaxLength(MeetingParticipant.LanguageMaxLength);
        builder.Property(p => p.Remark).HasMaxLength(MeetingParticipant.RemarkMaxLength);
        builder.Property(p => p.EnteredByName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(p => p.DeputyName).HasMaxLength(Domain.Party.NameMaxLength);
        builder.Property(p => p.SignedInByName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(p => p.ProxyName).HasMaxLength(Domain.Party.NameMaxLength);
        builder.HasIndex(p => p.Key).IsUnique();
        // Who is busy when.
        builder.HasIndex(p => new { p.PersonId, p.StartsAt });
        builder.HasIndex(p => new { p.DeputyId, p.StartsAt });
        // To whom the next round writes. Without a filter: SQLite uses none for what is asked by a parameter.
        builder.HasIndex(p => new { p.WantsNotice, p.EntryId });
        builder.HasIndex(p => new { p.EntryId, p.Rank });
    }

    public void Configure(EntityTypeBuilder<AgendaItem> builder)
    {
        builder.ToTable("AgendaItems").Ignore(a => a.JournalKey).Ignore(a => a.IsRecorded).Ignore(a => a.Record);
        builder.Property(a => a.Title).HasMaxLength(AgendaItem.TitleMaxLength);
        builder.Property(a => a.ReporterName).HasMaxLength(Domain.Party.NameMaxLength);
        builder.Property(a => a.Discussion).HasMaxLength(AgendaItem.TextMaxLength);
        builder.Property(a => a.Statements).HasMaxLength(AgendaItem.StatementsMaxLength);
        builder.Property(a => a.Resolution).HasMaxLength(AgendaItem.ResolutionMaxLength);
        builder.Property(a => a.RecordedByName).HasMaxLength(Employee.NameMaxLength);
        builder.HasIndex(a => new { a.EntryId, a.No });
    }

    public void Configure(EntityTypeBuilder<MeetingMaterial> builder)
    {
        builder.ToTable("MeetingMaterials").Ignore(m => m.JournalKey).Ignore(m => m.IsWanted);
        builder.Property(m => m.Title).HasMaxLength(MeetingMaterial.TitleMaxLength);
        builder.Property(m => m.OwnerName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(m => m.ReadyByName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(m => m.ProofreadByName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(m => m.ProofreadHash).HasMaxLength(IssuedMinutes.HashLength);
        builder.HasIndex(m => new { m.EntryId, m.Id });
    }

    public void Configure(EntityTypeBuilder<VenueCheck> builder)
    {
        builder.ToTable("VenueChecks").Ignore(c => c.JournalKey);
        builder.Property(c => c.What).HasMaxLength(VenueCheck.WhatMaxLength);
        builder.Property(c => c.Fault).HasMaxLength(VenueCheck.NoteMaxLength);
        builder.Property(c => c.Fallback).HasMaxLength(VenueCheck.NoteMaxLength);
        builder.Property(c => c.FirstByName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(c => c.SecondByName).HasMaxLength(Employee.NameMaxLength);
        builder.HasIndex(c => new { c.EntryId, c.Id });
    }

    public void Configure(EntityTypeBuilder<MeetingStep> builder)
    {
        builder.ToTable("MeetingSteps").Ignore(s => s.JournalKey);
        builder.Property(s => s.DoneByName).HasMaxLength(Employee.NameMaxLength);
        // Two who tick the same line: the second is refused.
        builder.HasIndex(s => new { s.EntryId, s.Kind }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<MeetingTask> builder)
    {
        builder.ToTable("MeetingTasks").Ignore(t => t.JournalKey);
        builder.Property(t => t.What).HasMaxLength(MeetingTask.WhatMaxLength);
        builder.Property(t => t.DoneByName).HasMaxLength(Employee.NameMaxLength);
        builder.HasIndex(t => new { t.EntryId, t.No });
    }
}
