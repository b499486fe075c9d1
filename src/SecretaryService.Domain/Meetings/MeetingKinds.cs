namespace SecretaryService.Domain.Meetings;

/// <summary>会议类型; from a ceremony on, an activity (活动). Stored by number: never renumber.</summary>
public enum MeetingKind { Regular = 1, Topic = 2, Review = 3, Coordination = 4, Reporting = 5, Talks = 6, Ceremony = 11, Delegation = 12, Reception = 13, Activity = 19 }

/// <summary>筹备、已通知、进行中、已召开、已取消. Stored by number: never renumber.</summary>
public enum MeetingState { Planned = 1, Convened = 2, Running = 3, Held = 4, Cancelled = 5 }

/// <summary>出席、列席、候补. Stored by number: never renumber.</summary>
public enum Attendance { Attends = 1, ListensIn = 2, Reserve = 3 }

/// <summary>回执. Stored by number: never renumber.</summary>
public enum MeetingAnswer { None = 0, Coming = 1, ByVideo = 2, Deputy = 3, Declined = 4 }

/// <summary>By which way an answer came. Stored by number: never renumber.</summary>
public enum AnswerMeans { InTheHouse = 1, Link = 2, Calendar = 3, Entered = 4 }

/// <summary>扫码、签到台、代签. Stored by number: never renumber.</summary>
public enum SignInMeans { Code = 1, Desk = 2, Proxy = 3 }

/// <summary>Even numbers are where the trade disagrees: who sits on whose left. 中间为尊; seen from the platform. Stored by number: never renumber.</summary>
public enum SeatRule { SecondOnTheLeft = 1, SecondOnTheRight = 2 }

/// <summary>
/// What is ticked before a meeting (3.4.2b), and after it (3.4.3a, from ten on). Stored by number: never renumber.
/// </summary>
public enum MeetingStepKind { NamePlates = 1, SeatingPlan = 2, Refreshments = 3, Stationery = 4, VenueCleared = 11, MaterialsCollected = 12, EquipmentOff = 13 }

/// <summary>纪要: written, with the reader, sent back, passed, issued. Stored by number: never renumber.</summary>
public enum MinutesState { None = 0, Draft = 1, Submitted = 2, Returned = 3, Approved = 4, Issued = 5 }

public static class MeetingKinds
{
    /// <summary>活动: it has guests and a report rather than an agenda and minutes.</summary>
    public static bool IsActivity(this MeetingKind kind) => kind >= MeetingKind.Ceremony;

    public static bool IsClosing(this MeetingStepKind kind) => kind >= MeetingStepKind.VenueCleared;

    /// <summary>The person, or somebody in his place, will be there.</summary>
    public static bool MeansComing(this MeetingAnswer answer) => answer is MeetingAnswer.Coming or MeetingAnswer.ByVideo or MeetingAnswer.Deputy;
}
