using SecretaryService.Domain.Rooms;

namespace SecretaryService.Domain.Meetings;

/// <summary>Who is to come: a colleague by his number, somebody from outside by name and address.</summary>
public sealed record Invitee(string Name, Attendance Seat)
{
    public long? PersonId { get; init; }
    public long? ContactId { get; init; }
    public string? Organisation { get; init; }

    /// <summary>职务.</summary>
    public string? Post { get; init; }
    public string? Mail { get; init; }

    /// <summary>In which letters are written to somebody from outside, as a culture name; none: see <see cref="GuestLanguage"/>.</summary>
    public string? Language { get; init; }
}

/// <summary>An answer as it was given.</summary>
/// <param name="Sequence">Of the notice it answers: a meeting may have moved since.</param>
/// <param name="DeputyName">Who comes instead.</param>
public sealed record AnswerNote(MeetingAnswer Answer, int Sequence, AnswerMeans By)
{
    public string? Remark { get; init; }
    public long? DeputyId { get; init; }
    public string? DeputyName { get; init; }
}

/// <summary>与会者: what he was told, what he answered to which notice, and whether he came.</summary>
public sealed class MeetingParticipant : IPartOfEntry
{
    public const int OrganisationMaxLength = 120;
    public const int PostMaxLength = 60;
    public const int LanguageMaxLength = 10;
    public const int RemarkMaxLength = 200;

    private MeetingParticipant() { }

    internal MeetingParticipant(Meeting meeting, Invitee invitee, int rank)
    {
        (Meeting, Key, Rank) = (meeting, Guid.CreateVersion7(), rank);
        (Name, Seat, PersonId, ContactId) = (invitee.Name, invitee.Seat, invitee.PersonId, invitee.ContactId);
        (Organisation, Post, Mail, Language) = (invitee.Organisation, invitee.Post, invitee.Mail, invitee.Language);
        Follow(meeting.Stay);
    }

    public long Id { get; private set; }
    public long EntryId { get; private set; }
    public Meeting Meeting { get; private set; } = null!;

    RegisterEntry IPartOfEntry.Entry => Meeting;
    public Guid Key { get; private set; }
    public long? PersonId { get; private set; }
    public long? ContactId { get; private set; }
    public string Name { get; private set; } = "";
    public string? Organisation { get; private set; }
    public string? Post { get; private set; }
    public string? Mail { get; private set; }

    /// <summary>In which letters are written to somebody from outside; none: the one of whoever convenes.</summary>
    public string? Language { get; private set; }
    public Attendance Seat { get; private set; }

    /// <summary>By rank: by it people are named, and seated.</summary>
    public int Rank { get; private set; }

    /// <summary>Set by hand, against the rule; counted from the left as seen from the platform.</summary>
    public int? SeatNo { get; private set; }

    /// <summary>Copied from the meeting: who is busy when is a range of one index.</summary>
    public DateTime StartsAt { get; private set; }

    /// <summary>Copied from the meeting.</summary>
    public DateTime EndsAt { get; private set; }

    /// <summary>He is not wanted any more; the line stays.</summary>
    public DateTime? ReleasedAt { get; private set; }

    /// <summary>A notice is to go to him: the next round writes it.</summary>
    public bool WantsNotice { get; private set; }

    /// <summary>The sequence of the last notice that went to him; none before the first.</summary>
    public int? ToldSequence { get; private set; }
    public DateTime? ToldAt { get; private set; }
    public MeetingAnswer Answer { get; private set; }

    /// <summary>The sequence of the notice that he answered.</summary>
    public int? AnswerSequence { get; private set; }
    public DateTime? AnsweredAt { get; private set; }
    public AnswerMeans? AnsweredBy { get; private set; }

    /// <summary>Who entered it for him.</summary>
    public string? EnteredByName { get; private set; }
    public string? Remark { get; private set; }
    public long? DeputyId { get; private set; }
    public string? DeputyName { get; private set; }

    /// <summary>UTC: when he signed in.</summary>
    public DateTime? SignedInAt { get; private set; }
    public SignInMeans? SignedInBy { get; private set; }
    public string? SignedInByName { get; private set; }

    /// <summary>代会: who came in his place, or signed for him.</summary>
    public string? ProxyName { get; private set; }
    public bool IsLate { get; private set; }

    /// <summary>份号: of the numbered copies, his.</summary>
    public int? CopyNo { get; private set; }
    public DateTime? CopyOutAt { get; private set; }
    public DateTime? CopyBackAt { get; private set; }

    /// <summary>来宾登记: the visit under which the front desk expects him.</summary>
    public long? VisitId { get; private set; }

    /// <summary>来宾: the last of the minutes and their supplements that went to him by mail; none before the first.</summary>
    public int? MailedNo { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? MailedAt { get; private set; }

    public bool IsInvited => ReleasedAt is null;

    /// <summary>His answer is to the time that is valid now.</summary>
    public bool IsAnswered => Answer != MeetingAnswer.None && AnswerSequence >= Meeting.TimeSequence;

    /// <summary>He answered, but to a time before.</summary>
    public bool AnsweredTheOldTime => Answer != MeetingAnswer.None && AnswerSequence < Meeting.TimeSequence;

    /// <summary>As far as is known, somebody sits there for him: he did not decline, and does not take part from elsewhere.</summary>
    public bool TakesASeat => Answer is not (MeetingAnswer.Declined or MeetingAnswer.ByVideo);

    /// <summary>What he knows is not true any more.</summary>
    public bool IsBehind => ToldSequence < Meeting.Sequence;

    public string JournalKey => Key.ToString("N");

    internal void Follow(Stay stay) => (StartsAt, EndsAt) = (stay.From, stay.Until);

    internal void BeWrittenToIn(string language) => Language = language;

    internal void BeExpected(long? visit) => VisitId = visit;

    internal void Want() => WantsNotice = true;

    /// <summary>He was told of nothing: nothing is taken back either.</summary>
    internal void Leave(DateTime at) => (ReleasedAt, WantsNotice) = (at, ToldSequence is not null);

    internal void Told(int sequence, DateTime at) => (WantsNotice, ToldSequence, ToldAt) = (false, sequence, at);

    internal void BeMailed(int no, DateTime at) => (WantsNotice, MailedNo, MailedAt) = (false, no, at);

    internal void NotReached() => WantsNotice = false;

    internal void Say(AnswerNote note, DateTime at, string? enteredBy)
    {
        (Answer, AnswerSequence, AnsweredAt, AnsweredBy, EnteredByName) = (note.Answer, note.Sequence, at, note.By, enteredBy);
        (Remark, DeputyId, DeputyName) = (note.Remark, note.DeputyId, note.DeputyName);
    }

    internal void Sit(int rank, int? seatNo) => (Rank, SeatNo) = (rank, seatNo);

    internal void SignIn(SignInMeans means, string by, string? proxy, bool late, DateTime at) => (SignedInAt, SignedInBy, SignedInByName, ProxyName, IsLate) = (at, means, by, proxy, late);

    internal void NotHere() => (SignedInAt, SignedInBy, SignedInByName, ProxyName, IsLate) = (null, null, null, null, false);

    internal void TakeCopy(int no, DateTime at) => (CopyNo, CopyOutAt, CopyBackAt) = (no, at, null);

    internal void GiveCopyBack(DateTime at) => CopyBackAt = at;
}
