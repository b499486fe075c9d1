using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Meetings;
using SecretaryService.Domain.Rooms;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Meetings;

/// <summary>What the forms of meetings offer to choose from, and what kinds, states and answers are called.</summary>
public sealed class MeetingChoices(AppDbContext db, Texts<MeetingsTexts> texts)
{
    public IEnumerable<SelectListItem> Kinds => Enum.GetValues<MeetingKind>().Select(kind => new SelectListItem(texts[Words(kind)], kind.ToString()));

    public IEnumerable<SelectListItem> Urgencies => Enum.GetValues<Urgency>().Select(urgency => new SelectListItem(texts[urgency.Words()], urgency.ToString()));

    public IEnumerable<SelectListItem> Levels => Enum.GetValues<Level>().Select(level => new SelectListItem(texts[level.Words()], level.ToString()));

    public IEnumerable<SelectListItem> Turns => [new(texts["once"], ""), new(texts["every so many days"], nameof(Turn.Day)), new(texts["every so many weeks"], nameof(Turn.Week)), new(texts["every so many months"], nameof(Turn.Month))];

    public IEnumerable<SelectListItem> Reaches => [new(texts["this one"], nameof(SeriesReach.ThisOne)), new(texts["this and the following"], nameof(SeriesReach.Following)), new(texts["all that are still to come"], nameof(SeriesReach.All))];

    /// <summary>As <see cref="ReadRooms"/> read them.</summary>
    public IReadOnlyList<SelectListItem> Rooms { get; private set; } = [];

    /// <summary>Before the form is drawn.</summary>
    public async Task ReadRooms(CancellationToken ct)
    {
        var rooms = await db.Rooms.AsNoTracking().Where(r => r.ClosedOn == null).OrderBy(r => r.Name).ThenBy(r => r.Id).Select(r => new { r.Id, r.Name, r.Capacity }).ToListAsync(ct);
        Rooms = [new(texts["no room of the house"], ""), .. rooms.Select(r => new SelectListItem(texts["{0}, {1} seats", r.Name, r.Capacity], r.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)))];
    }

    /// <summary>Field name → what the page calls it, for the summary of errors.</summary>
    public IReadOnlyDictionary<string, string> LabelsOf(MeetingKind kind) => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Topic"] = texts["Topic"], ["Kind"] = texts[kind.IsActivity() ? "Kind of activity" : "Kind of meeting"], ["Aim"] = texts[kind.IsActivity() ? "What the activity is to achieve" : "What it is to achieve"], ["Starts"] = texts["Begins"], ["Ends"] = texts["Ends"], ["Zone"] = texts["Time zone"],
        ["Chair"] = texts["Chair"], ["MinuteTaker"] = texts[kind.IsActivity() ? "Writes the report" : "Minute taker"], ["Convenor"] = texts["Convened by"], ["Room"] = texts["Meeting room"], ["Place"] = texts["Elsewhere"], ["Link"] = texts["Video room"],
        ["Requirements"] = texts["What is asked of those who come"], ["AnswerBy"] = texts["Answers wanted by"], ["Quorum"] = texts["Quorum"], ["SpareCopies"] = texts["Spare copies"],
        ["People"] = texts["Who is to come"], ["Items"] = texts[kind.IsActivity() ? "Programme" : "Agenda"], ["Level"] = texts["Level"], ["Urgency"] = texts["Urgency"], ["Repeat"] = texts["Repeats"],
    };

    public static string Words(MeetingKind kind) => kind switch
    {
        MeetingKind.Regular => "Regular meeting",
        MeetingKind.Topic => "Meeting on one topic",
        MeetingKind.Review => "Review",
        MeetingKind.Coordination => "Coordination",
        MeetingKind.Reporting => "Reporting",
        MeetingKind.Talks => "Talks with outsiders",
        MeetingKind.Ceremony => "Ceremony",
        MeetingKind.Delegation => "Visit of a delegation",
        MeetingKind.Reception => "Reception of guests",
        _ => "Other activity",
    };

    public static string Words(MeetingState state) => state switch
    {
        MeetingState.Planned => "being planned",
        MeetingState.Convened => "convened",
        MeetingState.Running => "running",
        MeetingState.Held => "held",
        _ => "cancelled",
    };

    /// <summary>How the state is marked.</summary>
    public static string Mark(MeetingState state) => state switch { MeetingState.Planned => "open", MeetingState.Held => "done", MeetingState.Cancelled => "void", _ => "doing" };

    public static string Words(MeetingAnswer answer) => answer switch
    {
        MeetingAnswer.Coming => "coming",
        MeetingAnswer.ByVideo => "coming by video",
        MeetingAnswer.Deputy => "sends a deputy",
        MeetingAnswer.Declined => "not coming",
        _ => "no answer",
    };

    public static string Mark(MeetingAnswer answer) => answer switch { MeetingAnswer.None => "open", MeetingAnswer.Declined => "void", MeetingAnswer.Deputy => "doing", _ => "done" };

    public static string Words(Attendance seat) => seat switch { Attendance.Attends => "attends", Attendance.ListensIn => "listens in", _ => "in reserve" };

    public static string Words(SignInMeans means) => means switch { SignInMeans.Code => "by code", SignInMeans.Desk => "at the desk", _ => "by somebody else" };

    public static string Words(AnswerMeans means) => means switch { AnswerMeans.InTheHouse => "in the house", AnswerMeans.Link => "by the link", AnswerMeans.Calendar => "from the calendar", _ => "entered" };

    public static string Words(MeetingStepKind kind) => kind switch
    {
        MeetingStepKind.NamePlates => "Name plates",
        MeetingStepKind.SeatingPlan => "Seating plan",
        MeetingStepKind.Refreshments => "Tea and water",
        MeetingStepKind.Stationery => "Paper and pens",
        MeetingStepKind.VenueCleared => "Room cleared",
        MeetingStepKind.MaterialsCollected => "Papers collected",
        _ => "Equipment off",
    };

    /// <summary>What is usually to be done for an activity of this kind; a meeting has no such list.</summary>
    public static IReadOnlyList<string> ChecklistOf(MeetingKind kind) => kind switch
    {
        MeetingKind.Ceremony => ["Stage and backdrop", "Sound and microphones", "List of names in order of rank", "Speakers and speeches", "Certificates and gifts", "Flowers and ribbon", "Photographer and recording", "Guides at the entrance", "Water and a room to rest", "First aid, and a plan for bad weather"],
        MeetingKind.Delegation => ["Names, posts and wishes of the guests", "Welcome board and flags", "Interpreter", "Cars and drivers", "Hotel and meals", "Way through the house and guides", "Papers in their language", "Certificates and gifts", "Photographer and recording", "Passes for the gate and the car park"],
        MeetingKind.Reception => ["Tables and seating by rank", "Menu and drinks", "Dietary wishes", "Toasts and speeches", "Table cards", "Music and sound", "Certificates and gifts", "Photographer and recording", "Cars home"],
        MeetingKind.Activity => ["Place agreed, and money approved", "List of those who come", "Sound and microphones", "Water and a room to rest", "First aid, and a plan for bad weather", "Photographer and recording"],
        _ => [],
    };

    public static string WordsOfLanguage(string language) => language == GuestLanguage.Chinese ? "in Chinese" : "in English";

    public static string WordsOfCheck(Equipment? thing, string? what) => thing switch { null => what ?? "", Equipment.None => "The room itself", { } one => one.Words() };
}
