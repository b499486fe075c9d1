using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Lists;
using SecretaryService.Data.Meetings;
using SecretaryService.Data.Retention;
using SecretaryService.Data.Rooms;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Kiosks;
using SecretaryService.Domain.Meetings;
using SecretaryService.Domain.Rooms;
using SecretaryService.Domain.Standard;
using SecretaryService.Domain.Visits;
using SecretaryService.Testing;

namespace SecretaryService.Data.Tests.Plans;

/// <summary>What people ask every day is found by an index, however many entries there are.</summary>
public sealed partial class FindingByAnIndexTests : IDisposable
{
    private static readonly string[] Growing = ["EntryWords", "EntryGrams", "Entries", "Calls", "Visits", "Parcels", "Manuscripts", "ManuscriptVersions", "ManuscriptPasses", "PassRemarks", "OutgoingDocuments", "Dispatches", "ArchivedDocuments", "ArchiveBoxes", "Loans", "HandOvers", "HandOverLines", "Appraisals", "AppraisalLines", "Attachments", "FileVersions", "StoredFiles", "FileTexts", "FileGrams", "Documents", "IncomingDocuments", "DocumentCopies", "CirculationSlips", "CirculationStages", "Readings", "Preparations", "Parties", "Exclusions", "Commitments", "CommitmentSteps", "Notices", "Journal", "Imports", "ImportedRows", "ImportedNumbers", "Contacts", "ContactPhones", "Reservations", "ReservedSlots", "ContactDates", "ContactMerges", "DeskCalls", "CalendarFeeds", "Meetings", "MeetingParticipants", "AgendaItems", "MeetingMaterials", "VenueChecks", "MeetingSteps", "MeetingTasks", "MeetingActions", "MinutesReviews", "MinutesRemarks", "IssuedMinutes"];
    private readonly ExplainQueries _plans = new();
    private readonly Office _office;

    public FindingByAnIndexTests() => _office = new Office(_plans);

    [Fact]
    public async Task A_list_for_every_kind_of_viewer_in_every_direction()
    {
        var place = new Keyset(_office.Now, 5);
        foreach (var viewer in _office.Staff.Everybody)
        {
            await using var db = _office.As(viewer);
            foreach (var stretch in new[] { Stretch.Newest(25), Stretch.OlderThan(place, 25), Stretch.NewerThan(place, 25) })
            {
                await db.Latest<Call>(Register.Calls, stretch).Select(c => new { c.Id, c.Number, c.CallerName }).ToListAsync();
            }
        }

        AssertNothingIsScanned(atLeast: 24);
    }

    [Fact]
    public async Task What_is_on_ones_desk()
    {
        foreach (var viewer in _office.Staff.Everybody)
        {
            await using var db = _office.As(viewer);
            await db.Commitments.OwedBy(viewer.PersonId).NextDueFirst.Take(25).Select(c => new { c.DueAt, c.Entry.Number }).ToListAsync();
            await db.Commitments.PromisedBy(viewer.PersonId).NextDueFirst.Take(25).Select(c => new { c.DueAt, c.Entry.Number }).ToListAsync();
            await db.Commitments.Open.Where(c => c.Kind == CommitmentKind.CallBack).NextDueFirst.Take(25).Select(c => new { c.DueAt }).ToListAsync();
        }

        AssertNothingIsScanned(atLeast: 24);
    }

    [Fact]
    public async Task What_meetings_settled()
    {
        CommitmentKind[] open = [CommitmentKind.CarryOut, CommitmentKind.VerifyAction];
        var series = Guid.CreateVersion7();
        foreach (var viewer in _office.Staff.Everybody)
        {
            await using var db = _office.As(viewer);
            await db.Commitments.Open.Where(c => open.Contains(c.Kind) && c.DueAt >= _office.Now).OrderBy(c => c.DueAt).ThenBy(c => c.Id).Take(26).Select(c => new { c.DueAt, c.Entry.Number }).ToListAsync();
            await db.Commitments.Where(c => c.Kind == CommitmentKind.CarryOut && c.Done != null && db.Commitments.Any(v => v.EntryId == c.EntryId && v.About == c.About && v.Kind == CommitmentKind.VerifyAction && v.Done != null && v.Id > c.Id))
                .OrderByDescending(c => c.DueAt).ThenByDescending(c => c.Id).Take(26).Select(c => new { c.DueAt, c.Entry.Number }).ToListAsync();
            await db.Set<MeetingAction>().Include(a => a.Meeting).Where(a => a.Meeting.SeriesKey == series && a.VerifiedAt == null).OrderBy(a => a.Due).Take(50).ToListAsync();
            await db.Meetings.Include(m => m.Agenda).Include(m => m.Actions).Include(m => m.Reviews).ThenInclude(r => r.Remarks).Include(m => m.Issued).AsSplitQuery().FirstOrDefaultAsync(m => m.Id == 5);
        }

        AssertNothingIsScanned(atLeast: 32);
    }

    [Fact]
    public async Task An_entry_with_all_that_hangs_on_it()
    {
        await using var db = _office.As(_office.Staff.Secretary);
        await db.Calls.Where(c => c.Id == 5).Select(c => new { c.Number, Promises = c.Commitments.Select(p => p.DueAt).ToList() }).FirstOrDefaultAsync();
        await db.Calls.Include(c => c.Commitments).Include(c => c.Exclusions).FirstOrDefaultAsync(c => c.Id == 5);
        await db.Calls.FirstOrDefaultAsync(c => c.Number == "C-2026-5");
        await db.Commitments.Include(c => c.Entry).FirstOrDefaultAsync(c => c.Id == 5);
        await db.Commitments.Where(c => c.EntryId == 5).ToListAsync();
        await db.Journal.Where(l => l.EntryId == 5).OrderBy(l => l.Version).ToListAsync();
        AssertNothingIsScanned(atLeast: 6);
    }

    [Fact]
    public async Task The_parties_of_an_entry()
    {
        var call = await _office.Log(_office.Staff.Secretary, Notes.PutThrough());
        _plans.Plans.Clear();
        await using var db = _office.As(_office.Staff.Secretary);
        var loaded = await db.Calls.IgnoreAutoIncludes().SingleAsync(c => c.Id == call.Id);
        await db.Entry(loaded).Collection(c => c.Parties).LoadAsync();
        AssertNothingIsScanned(atLeast: 2);
    }

    [Fact]
    public async Task A_month_of_every_measure()
    {
        var month = new Period(_office.House.StartOf(new DateOnly(2026, 11, 1)), _office.House.StartOf(new DateOnly(2026, 12, 1)));
        await using var db = _office.As(_office.Staff.Supervisor);
        var calls = db.Calls.IgnoreQueryFilters([AppDbContext.Visibility]);
        var commitments = db.Commitments.IgnoreQueryFilters([AppDbContext.Visibility]);
        foreach (var measure in new[] { calls.AnsweredWithinRings, calls.ParticularsComplete, commitments.CallbacksInTime(_office.Now), commitments.KeptInTime(_office.Now),
            calls.GreetingsGiven, calls.CallersTold, commitments.MessagesAcknowledged(_office.Now), commitments.UrgentInTime(_office.Now) })
        {
            await measure.Within(month).ByDay.ToListAsync();
        }

        foreach (var measure in new[] { db.Calls.AnsweredWithinRings, db.Calls.ParticularsComplete, db.Commitments.CallbacksInTime(_office.Now), db.Commitments.KeptInTime(_office.Now) })
        {
            await measure.Within(month).Missed.OrderByDescending(o => o.At).Take(25).ToListAsync();
        }

        AssertNothingIsScanned(atLeast: 12);
    }

    [Fact]
    public async Task What_the_clock_and_the_front_desk_ask()
    {
        await using var db = _office.As(_office.Staff.Secretary with { DeputisesFor = [_office.Staff.SalesEmployee.PersonId] });
        var (me, late, numbers) = (db.Viewer.PersonId, _office.Now, new List<string> { "02166004417" });
        await db.Commitments.IgnoreQueryFilters([AppDbContext.Visibility]).ToClimb(late).Take(100).Select(c => c.Id).ToListAsync();
        await db.Commitments.Open.Where(c => db.Viewer.DeputisesFor.Contains(c.OwnerId)).NextDueFirst.Take(25).Select(c => c.Id).ToListAsync();
        await db.Notices.Where(n => n.PersonId == me).OrderByDescending(n => n.Id).Take(50).Select(n => n.Kind).ToListAsync();
        await db.Notices.Where(n => n.PersonId == me && n.ReadAt == null).Take(99).CountAsync();
        await db.Calls.Where(c => c.ContactId == 5).OrderByDescending(c => c.Id).Take(50).Select(c => c.Number).ToListAsync();
        await db.Calls.Where(c => numbers.Contains(c.CallerDigits!)).OrderByDescending(c => c.Id).Take(50).Select(c => c.Number).ToListAsync();
        await db.Calls.Where(c => c.EarlierCallId == 5).OrderBy(c => c.Id).Select(c => c.Number).FirstOrDefaultAsync();
        await db.Calls.Where(c => c.CallsAgainAt > late).OrderBy(c => c.CallsAgainAt).Take(25).Select(c => c.Number).ToListAsync();
        await db.Latest<Call>(Register.Calls, Stretch.Newest(25)).Select(c => c.Id).ToListAsync();
        AssertNothingIsScanned(atLeast: 9);
    }

    [Fact]
    public async Task What_an_import_asks()
    {
        await using var db = _office.As(_office.Staff.Secretary);
        var (prints, digits, words, numbers, ids) = (new List<Guid?> { Guid.NewGuid() }, new List<string> { "057188001234" }, new List<string> { "a a" }, new List<string> { "C-2026-5" }, new List<long> { 5 });
        var (from, until, times, states) = (_office.Now.AddDays(-1), _office.Now, new List<DateTime> { _office.Now }, new List<Data.Importing.ImportState> { Data.Importing.ImportState.Running, Data.Importing.ImportState.Undoing });
        await db.Imports.Where(b => states.Contains(b.State)).OrderBy(b => b.Id).Select(b => b.Id).Take(100).ToListAsync();
        await db.Imports.Where(b => b.Register == "calls").OrderByDescending(b => b.Id).Take(50).ToListAsync();
        await db.Imports.Where(b => b.Register == "calls" && b.Header == "x" && b.Mapping != null).OrderByDescending(b => b.Id).Select(b => b.Mapping).FirstOrDefaultAsync();
        await db.ImportedRows.Where(r => r.Register == "calls" && prints.Contains(r.Fingerprint)).Select(r => r.Fingerprint).ToListAsync();
        await db.ImportedRows.Where(r => r.BatchId == 5 && r.Verdict == Data.Importing.Verdict.New && r.Id < 9).OrderByDescending(r => r.Id).Take(200).ToListAsync();
        await db.ImportedNumbers.Where(n => n.BatchId == 5).ToListAsync();
        await db.Calls.Where(c => numbers.Contains(c.Number)).Select(c => c.Id).ToListAsync();
        await db.Calls.Where(c => digits.Contains(c.CallerDigits!) && !c.WasImported && c.VoidedAt == null && c.OccurredAt >= from && c.OccurredAt <= until).Select(c => c.Number).ToListAsync();
        await db.Calls.Where(c => c.Register == Register.Calls && times.Contains(c.OccurredAt) && !c.WasImported && c.CallerDigits == null).Select(c => c.Number).ToListAsync();
        await db.Calls.IgnoreQueryFilters([AppDbContext.Visibility]).Include(c => c.Commitments).AsSplitQuery().Where(c => ids.Contains(c.Id)).ToListAsync();
        await db.Contacts.Where(c => words.Contains(c.Words)).ToListAsync();
        await db.Contacts.SelectMany(c => c.Phones).Where(p => !p.IsShared && digits.Contains(p.Digits)).Select(p => p.ContactId).Distinct().ToListAsync();
        AssertNothingIsScanned(atLeast: 12);
    }

    [Fact]
    public async Task What_the_rooms_ask()
    {
        var (from, until, rooms, key) = (_office.Now, _office.Now.AddDays(7), new List<long> { 5, 6 }, (Guid?)Guid.NewGuid());
        foreach (var viewer in _office.Staff.Everybody)
        {
            await using var db = _office.As(viewer);
            foreach (var reservations in new[] { db.Reservations, db.Reservations.IgnoreQueryFilters([AppDbContext.Visibility]) })
            {
                await reservations.Where(r => r.Register == Register.Reservations && r.OccurredAt >= from && r.OccurredAt < until && r.EndedAt == null)
                    .Select(r => new { r.RoomId, r.OccurredAt, r.EndsAt }).ToListAsync();
            }

            await db.Latest<Reservation>(Register.Reservations, Stretch.Newest(25)).Select(r => new { r.Id, r.RoomName }).ToListAsync();
            await db.ReservedSlots.Where(s => s.RoomId == 5 && s.Slot >= 7 && s.Slot <= 9).Select(s => s.Slot).ToListAsync();
            await db.ReservedSlots.Where(s => rooms.Contains(s.RoomId) && s.Slot >= 7 && s.Slot < 9).Select(s => s.Slot).ToListAsync();
            await db.Reservations.Include(r => r.Slots).AsSplitQuery().Where(r => r.Id == 5).ToListAsync();
            await db.Reservations.Where(r => r.SeriesKey == key && r.Id != 5 && r.OccurredAt > from && r.EndedAt == null).CountAsync();
            await db.Reservations.IgnoreQueryFilters([AppDbContext.Visibility]).Where(r => r.ReleaseAt <= from).OrderBy(r => r.ReleaseAt).Take(100).Select(r => r.Id).ToListAsync();
        }

        AssertNothingIsScanned(atLeast: 64);
    }

    [Fact]
    public async Task What_the_contact_book_asks()
    {
        await using var db = _office.As(_office.Staff.Secretary);
        var (turns, contact) = (new List<int> { 1124, 1125 }, Domain.Contacts.Contact.Keep(new Domain.Contacts.ContactNote(null, "Twin Ltd", null, null, []), db.Viewer, _office.Now));
        db.Add(contact);
        await db.SaveChangesAsync();
        await db.TwinsOf("Rosa Twin", "Twin Ltd", ["02166004417"], except: 0, CancellationToken.None);
        await db.TwinsByNumber("", 25, CancellationToken.None);
        await db.TwinsByName("a", 25, CancellationToken.None);
        await db.StandingContact(contact.Id, CancellationToken.None);
        await db.OrganisationNamed("Twin Ltd", CancellationToken.None);
        await db.PeopleOf([contact.Id], contact.OrganisationKey).OrderBy(c => c.Words).Take(50).ToListAsync();
        await db.Timeline(new KnownBy([contact.Id], ["02166004417"]), new Keyset(_office.Now, 5), 26, CancellationToken.None);
        await db.WhatIsKnownOf(contact, CancellationToken.None);
        await db.ContactDates.Where(d => turns.Contains(d.Turn)).ToListAsync();
        await db.ContactMerges.Where(m => m.KeptId == 5 || m.MergedId == 5).ToListAsync();
        await db.HouseLines.Where(l => l.ContactId == 5).ToListAsync();
        AssertNothingIsScanned(atLeast: 13);
    }

    [Fact]
    public async Task What_documents_ask()
    {
        await using var db = _office.As(_office.Staff.Secretary);
        foreach (var register in new[] { Register.IncomingDocuments, Register.InternalDocuments })
        {
            await db.Latest<Domain.Documents.IncomingDocument>(register, Stretch.Newest(25)).Select(d => new { d.Id, d.Sender, d.State }).ToListAsync();
        }

        await db.IncomingDocuments.Include(d => d.Commitments).Include(d => d.Exclusions).Include(d => d.Attachments).ThenInclude(a => a.Versions).AsSplitQuery().FirstOrDefaultAsync(d => d.Id == 5);
        await db.IncomingDocuments.Where(d => d.SendersNumberKey == "KEY" && d.Id != 5 && d.Sender == "S" && d.VoidedAt == null).OrderBy(d => d.Id).Select(d => d.Number).FirstOrDefaultAsync();
        await db.IncomingDocuments.AnyAsync(d => d.Id == 5 && d.Readings.Any(r => r.PersonId == 1 && r.SentAt != null && r.OpenedAt == null && r.SignedAt == null && r.ReturnedAt == null));
        await db.Entries.Where(e => e.Register == Register.OutgoingDocuments && e.Number == "N").Select(e => (long?)e.Id).FirstOrDefaultAsync();
        AssertNothingIsScanned(atLeast: 6);
    }

    [Fact]
    public async Task What_files_ask()
    {
        await using var db = _office.As(_office.Staff.Secretary);
        var (key, keys, ids) = (Guid.NewGuid(), new List<Guid> { Guid.NewGuid() }, new List<long> { 5 });
        await db.Attachments.Include(a => a.Versions).AsSplitQuery().Where(a => a.EntryId == 5).OrderBy(a => a.Id).ToListAsync();
        await db.Attachments.Where(a => a.Key == key).Select(a => (long?)a.EntryId).FirstOrDefaultAsync();
        await db.Entries.Include(e => e.Attachments).ThenInclude(a => a.Versions).AsSplitQuery().Where(e => e.Id == 5).ToListAsync();
        await db.FileVersions.Where(v => v.Attachment.Key == key && v.No == 1 && v.Attachment.StruckAt == null).Select(v => v.Name).FirstOrDefaultAsync();
        await db.StoredFiles.Where(f => keys.Contains(f.Key)).Select(f => f.Key).ToListAsync();
        await db.FileTexts.Where(t => t.EntryId == 5).Select(t => t.State).ToListAsync();
        await db.FileTexts.Where(t => ids.Contains(t.EntryId) && t.Text != null).OrderBy(t => t.AttachmentId).Select(t => t.Text).ToListAsync();
        await db.FileTexts.IgnoreQueryFilters([AppDbContext.Visibility]).Where(t => t.State == Data.Search.TextState.Waiting).OrderBy(t => t.AttachmentId).FirstOrDefaultAsync();
        AssertNothingIsScanned(atLeast: 8);
    }

    [Fact]
    public async Task What_deliveries_and_retention_ask()
    {
        var (ids, before, day) = (new List<long> { 5 }, _office.Now.AddMonths(-12), new DateOnly(2026, 11, 24));
        await using var db = _office.As(_office.Staff.Secretary);
        await db.Latest<Domain.Manuscripts.Manuscript>(Register.Manuscripts, Stretch.Newest(25)).Select(m => new { m.Id, m.DrafterName }).ToListAsync();
        await db.Manuscripts.Include(m => m.Versions).Include(m => m.Passes).ThenInclude(p => p.Remarks).AsSplitQuery().FirstOrDefaultAsync(m => m.Id == 5);
        await db.Latest<Domain.Documents.OutgoingDocument>(Register.OutgoingDocuments, Stretch.Newest(25)).Select(d => new { d.Id, d.SentTo }).ToListAsync();
        await db.OutgoingDocuments.Include(d => d.Dispatches).AsSplitQuery().FirstOrDefaultAsync(d => d.Id == 5);
        await db.OutgoingDocuments.Where(d => d.ManuscriptId == 5 && d.VoidedAt == null).Select(d => d.Number).FirstOrDefaultAsync();
        await db.OutgoingDocuments.Where(d => d.AnswersId == 5 && d.VoidedAt == null).Select(d => d.Number).FirstOrDefaultAsync();
        await db.Latest<Domain.Parcels.Parcel>(Register.Parcels, Stretch.Newest(25)).Select(p => new { p.Id, p.Sender }).ToListAsync();
        await db.Parcels.Where(p => p.RecipientId == 5 && p.State == Domain.Parcels.ParcelState.Waiting && p.VoidedAt == null).OrderBy(p => p.Id).Take(50).ToListAsync();
        await db.Parcels.Where(p => p.TrackingKey == "SF1390" && p.Id != 5).Select(p => p.Number).FirstOrDefaultAsync();
        foreach (var register in Domain.Retention.RetentionRule.Registers)
        {
            await db.ToForget(register, before, day).OrderBy(e => e.OccurredAt).ThenBy(e => e.Id).Take(200).Select(e => e.Id).ToListAsync();
            await db.ToForget(register, before, day).CountAsync();
            await db.ProtectedIn(register, day).CountAsync();
        }

        await db.Notices.IgnoreQueryFilters([AppDbContext.Visibility]).Where(n => ids.Contains(n.EntryId)).ToListAsync();
        await db.Journal.IgnoreQueryFilters([AppDbContext.Visibility]).Where(l => ids.Contains(l.EntryId)).OrderBy(l => l.Version).ToListAsync();
        AssertNothingIsScanned(atLeast: 14);
    }

    [Fact]
    public async Task A_scan_would_be_seen()
    {
        await using var db = _office.As(_office.Staff.Secretary);
        await db.Calls.Where(c => c.Matter == "x").ToListAsync();
        Assert.NotEmpty(_plans.Plans.SelectMany(Scanned));
    }

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task Who_is_expected_or_here_at_a_kiosk_and_who_rings()
    {
        await using var db = _office.As(Viewer.System);
        var (from, until) = (_office.Now.AddHours(-8), _office.Now.AddHours(8));
        var open = db.Visits.IgnoreQueryFilters([AppDbContext.Visibility]).Where(v => v.State < VisitState.Left && v.VoidedAt == null).AsNoTracking().IgnoreAutoIncludes();
        await open.Where(v => v.State == VisitState.Expected && v.OccurredAt >= from && v.OccurredAt < until).ToListAsync();
        await open.Where(v => v.State > VisitState.Expected).ToListAsync();
        await db.DeskCalls.Waiting.ToListAsync();
        await db.DeskCalls.AnyAsync(c => c.KioskId == 5 && c.Kind == DeskCallKind.Help && c.AnsweredAt == null);
        await db.DeskCalls.MaxAsync(c => (long?)c.Id);
        await db.DeskCalls.Waiting.CountAsync();
        AssertNothingIsScanned(atLeast: 6);
    }

    [Fact]
    public async Task Who_is_to_be_told_of_a_meeting_whose_answer_came_and_what_a_feed_holds()
    {
        await using var db = _office.As(Viewer.System);
        var (wants, key, digest, from, until) = (true, Guid.NewGuid(), new byte[32], _office.Now.AddDays(-30), _office.Now.AddDays(366));
        var participants = db.MeetingParticipants.IgnoreQueryFilters([AppDbContext.Visibility]);
        await participants.Where(p => p.WantsNotice == wants).OrderBy(p => p.EntryId).Select(p => (long?)p.EntryId).FirstOrDefaultAsync();
        await participants.Where(p => p.WantsNotice == wants && p.EntryId == 5).OrderBy(p => p.Id).Take(50).Select(p => p.Id).ToListAsync();
        await participants.Where(p => p.WantsNotice == wants && p.Meeting.State == MeetingState.Held && p.Meeting.MinutesIssuedAt != null && p.Meeting.VoidedAt == null).OrderBy(p => p.EntryId).Select(p => (long?)p.EntryId).FirstOrDefaultAsync();
        await participants.Where(p => p.Key == key && p.ToldAt != null).Select(p => (Guid?)p.Meeting.Key).FirstOrDefaultAsync();
        await db.Meetings.IgnoreQueryFilters([AppDbContext.Visibility]).FirstOrDefaultAsync(m => m.Key == key && m.VoidedAt == null);
        await db.CalendarFeeds.Where(f => f.Digest == digest && f.RevokedAt == null && f.Owner.LeftOn == null).Select(f => (long?)f.EmployeeId).FirstOrDefaultAsync();
        await db.CalendarFeeds.FirstOrDefaultAsync(f => f.EmployeeId == 5 && f.RevokedAt == null);
        await db.Set<Party>().IgnoreQueryFilters([AppDbContext.Visibility]).Where(p => p.PersonId == 5 && p.Register == Register.Meetings && p.OccurredAt >= from && p.OccurredAt < until)
            .Join(db.Meetings.IgnoreQueryFilters([AppDbContext.Visibility]), p => p.EntryId, m => m.Id, (_, m) => m).OrderBy(m => m.OccurredAt).ThenBy(m => m.Id).Take(2000).ToListAsync();
        AssertNothingIsScanned(atLeast: 8);
    }

    [Fact]
    public async Task When_people_are_taken()
    {
        await using var db = _office.As(Viewer.System);
        var within = new Stay(_office.Now, _office.Now.AddDays(28));
        await db.BusyOf([3, 4, 5], within, except: 5);
        await db.TakenOf([3, 4, 5], within, except: 5);
        await db.ClashesOf([.. await db.Rooms.ToListAsync()], [within with { Until = _office.Now.AddHours(1) }, new Stay(_office.Now.AddDays(7), _office.Now.AddDays(7).AddHours(1))]);
        AssertNothingIsScanned(atLeast: 7);
    }

    private void AssertNothingIsScanned(int atLeast)
    {
        Assert.True(_plans.Plans.Count >= atLeast, $"Only {_plans.Plans.Count} queries were explained.");
        var scanned = string.Join("\n\n", _plans.Plans.SelectMany(Scanned));
        Assert.True(scanned.Length == 0, scanned);
    }

    private static IEnumerable<string> Scanned(Plan plan)
    {
        var tables = TableAndAlias().Matches(plan.Sql).ToLookup(m => m.Groups["alias"].Value, m => m.Groups["table"].Value, StringComparer.Ordinal);
        return plan.Steps.Select(step => Scan().Match(step)).Where(m => m.Success && tables[m.Groups["alias"].Value].Any(Growing.Contains))
            .Select(m => $"{m.Value} in\n{plan.Sql}\n{string.Join('\n', plan.Steps)}");
    }

    [GeneratedRegex("\"(?<table>\\w+)\" AS \"(?<alias>\\w+)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex TableAndAlias();

    [GeneratedRegex(@"^SCAN (?<alias>\w+)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Scan();
}
