using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Meetings;

namespace SecretaryService.Domain.Standard;

/// <summary>What the clauses on meetings count (2.1.4, 3.4.1a to 3.4.3b), said once. A cancelled meeting is never judged.</summary>
public static class MeetingMeasures
{
    extension(IQueryable<Meeting> meetings)
    {
        /// <summary>Clause 3.4.1a, of meetings whose time has come: people, place and agenda stood so many working days before.</summary>
        public IQueryable<Outcome> PlannedAhead(DateTime now) => meetings.Standing.Where(m => m.OccurredAt < now).Select(m => new Outcome
        {
            EntryId = m.Id, PersonId = m.ConvenedById ?? m.ChairId, At = m.OccurredAt, On = m.OccurredOn, Met = m.WasPlannedAhead == true,
        });

        /// <summary>Clause 3.4.1b, of meetings that began in rooms with equipment.</summary>
        public IQueryable<Outcome> EquipmentChecked => meetings.Standing.Where(m => m.BeganAt != null && m.WasCheckedInTime != null).Select(m => new Outcome
        {
            EntryId = m.Id, PersonId = m.ConvenedById, At = m.OccurredAt, On = m.OccurredOn, Met = m.WasCheckedInTime == true,
        });

        /// <summary>Clause 3.4.1c, of meetings that began and had papers.</summary>
        public IQueryable<Outcome> PapersReady => meetings.Standing.Where(m => m.BeganAt != null && m.WerePapersReady != null).Select(m => new Outcome
        {
            EntryId = m.Id, PersonId = m.ConvenedById, At = m.OccurredAt, On = m.OccurredOn, Met = m.WerePapersReady == true,
        });

        /// <summary>Clause 3.4.2a, of all meetings that began.</summary>
        public IQueryable<Outcome> CheckedAgain => meetings.Standing.Where(m => m.BeganAt != null).Select(m => new Outcome
        {
            EntryId = m.Id, PersonId = m.ConvenedById, At = m.OccurredAt, On = m.OccurredOn, Met = m.WasCheckedAgain == true,
        });

        /// <summary>Clause 3.4.2b, of meetings that were held.</summary>
        public IQueryable<Outcome> AttendanceRecorded => meetings.Standing.Where(m => m.State == MeetingState.Held).Select(m => new Outcome
        {
            EntryId = m.Id, PersonId = m.ConvenedById, At = m.OccurredAt, On = m.OccurredOn, Met = m.HasAttendance,
        });

        /// <summary>Clause 3.4.3a, of meetings that were held: cleared the same day. Whose day is not over is not judged.</summary>
        public IQueryable<Outcome> VenuesCleared(DateTime now) => meetings.Standing.Where(m => m.State == MeetingState.Held && (m.ClearedAt != null || m.ClearBy < now)).Select(m => new Outcome
        {
            EntryId = m.Id, PersonId = m.ConvenedById, At = m.OccurredAt, On = m.OccurredOn, Met = m.ClearedAt != null && m.ClearedAt <= m.ClearBy,
        });

        /// <summary>Clause 3.4.3b, of meetings held with minutes planned: issued in time. Who still has time is not judged.</summary>
        public IQueryable<Outcome> MinutesInTime(DateTime now) => meetings.WithMinutes(now).Select(m => new Outcome
        {
            EntryId = m.Id, PersonId = m.MinuteTakerId ?? m.ConvenedById, At = m.OccurredAt, On = m.OccurredOn, Met = m.MinutesIssuedAt != null && m.MinutesIssuedAt <= m.IssueBy,
        });

        /// <summary>Clause 2.1.4, of the same meetings: issued at all.</summary>
        public IQueryable<Outcome> MinutesIssued(DateTime now) => meetings.WithMinutes(now).Select(m => new Outcome
        {
            EntryId = m.Id, PersonId = m.MinuteTakerId ?? m.ConvenedById, At = m.OccurredAt, On = m.OccurredOn, Met = m.MinutesIssuedAt != null,
        });

        private IQueryable<Meeting> WithMinutes(DateTime now) =>
            meetings.Standing.Where(m => m.State == MeetingState.Held && m.WantsMinutes && (m.MinutesIssuedAt != null || m.IssueBy < now));

        // True of every meeting; said so that the database starts from the register's own index and not from the whole table.
        private IQueryable<Meeting> Standing => meetings.Where(m => m.Register == Register.Meetings && m.State != MeetingState.Cancelled && m.VoidedAt == null);
    }

    extension(IQueryable<MeetingParticipant> participants)
    {
        /// <summary>Clause 3.4.1d, of whoever was invited to a meeting whose time has come: answered the time that was valid, before the start.</summary>
        public IQueryable<Outcome> Answered(DateTime now) => participants
            .Where(p => p.ReleasedAt == null && p.Meeting.ConvenedAt != null && p.Meeting.OccurredAt < now && p.Meeting.State != MeetingState.Cancelled && p.Meeting.VoidedAt == null)
            .Select(p => new Outcome
            {
                EntryId = p.EntryId, PersonId = p.Meeting.ConvenedById, At = p.Meeting.OccurredAt, On = p.Meeting.OccurredOn,
                Met = p.AnsweredAt != null && p.AnsweredAt < p.Meeting.OccurredAt && p.AnswerSequence >= p.Meeting.TimeSequence,
            });
    }

    extension(IQueryable<AgendaItem> items)
    {
        /// <summary>Clause 3.4.2c, of the items of meetings that were held with minutes: something was written down.</summary>
        public IQueryable<Outcome> Recorded => items.Where(i => i.Meeting.State == MeetingState.Held && i.Meeting.WantsMinutes && i.Meeting.VoidedAt == null).Select(i => new Outcome
        {
            EntryId = i.EntryId, PersonId = i.Meeting.MinuteTakerId ?? i.Meeting.ConvenedById, At = i.Meeting.OccurredAt, On = i.Meeting.OccurredOn,
            Met = i.Discussion != null || i.Statements != null || i.Resolution != null || i.VotesFor != null,
        });
    }

    extension(IQueryable<Commitment> commitments)
    {
        /// <summary>Clause 3.4.3b: what meetings settled, carried out by the due time.</summary>
        public IQueryable<Outcome> CarriedOutInTime(DateTime now) => commitments.Where(c => c.Kind == CommitmentKind.CarryOut).KeptInTime(now);
    }
}
