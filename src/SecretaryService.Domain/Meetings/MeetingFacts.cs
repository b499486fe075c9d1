namespace SecretaryService.Domain.Meetings;

public sealed record MeetingPlanned : Fact;

public sealed record MeetingRewritten : Fact;

public sealed record MeetingMoved(DateTime From, DateTime Until) : Fact;

/// <param name="Room">None: it has no room any more.</param>
public sealed record MeetingPlaced(string? Room) : Fact;

public sealed record RoomLost(string Room) : Fact;

public sealed record MeetingCancelled(string Reason) : Fact;

public sealed record ParticipantInvited(string Name, Attendance Seat) : Fact;

public sealed record ParticipantReleased(string Name) : Fact;

public sealed record MeetingConvened(int Count) : Fact;

public sealed record ParticipantTold(string Name) : Fact;

public sealed record ChangesTold(int Count, int Sequence) : Fact;

public sealed record ParticipantsReminded(int Count) : Fact;

public sealed record InvitationAnswered(string Name, MeetingAnswer Answer, int Sequence, string? Deputy) : Fact;

public sealed record AgendaItemAdded(int No, string Title) : Fact;

public sealed record AgendaItemRewritten(int No, string Title) : Fact;

public sealed record AgendaItemMoved(string Title, int No) : Fact;

public sealed record AgendaItemDropped(string Title) : Fact;

public sealed record MaterialWanted(string Title, string Owner) : Fact;

public sealed record MaterialSupplied(string Title) : Fact;

public sealed record MaterialProofread(string Title, string? Hash) : Fact;

public sealed record MaterialCopied(string Title, int Count) : Fact;

public sealed record MaterialDropped(string Title) : Fact;

public sealed record CheckListed(string What) : Fact;

public sealed record VenueChecked(Rooms.Equipment? Thing, string? What, bool IsSecond, bool Works, string? Fault) : Fact;

public sealed record MeetingStepTicked(MeetingStepKind Kind, bool Done) : Fact;

public sealed record ParticipantSignedIn(string Name, SignInMeans Means, string? Proxy, bool Late) : Fact;

public sealed record SignInTakenBack(string Name) : Fact;

public sealed record CopyHandedOut(string Name, int No) : Fact;

public sealed record CopyCollected(string Name, int No) : Fact;

public sealed record MeetingBegun(int Present) : Fact;

public sealed record ItemCalled(int No, string Title) : Fact;

public sealed record MeetingEnded : Fact;

public sealed record ItemRecorded(int No, int RecordNo) : Fact;

public sealed record SeatsArranged(SeatRule Rule) : Fact;

public sealed record SeatMoved(string Name, int Seat) : Fact;

public sealed record ParticipantRanked(string Name) : Fact;

public sealed record GuestExpected(string Name, string Visit) : Fact;

public sealed record GuestNotExpected(string Name) : Fact;

/// <param name="Language">A culture name.</param>
public sealed record GuestWrittenToIn(string Name, string Language) : Fact;

public sealed record TasksListed(int Count) : Fact;

public sealed record TaskAssigned(string What, string Owner) : Fact;

public sealed record TaskTicked(string What, bool Done) : Fact;

public sealed record TaskDropped(string What) : Fact;
