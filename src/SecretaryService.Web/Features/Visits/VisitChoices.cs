using Microsoft.AspNetCore.Mvc.Rendering;
using SecretaryService.Domain;
using SecretaryService.Domain.Visits;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Visits;

/// <summary>What the forms of visits offer to choose from.</summary>
public sealed class VisitChoices(Texts<VisitsTexts> texts)
{
    public IEnumerable<SelectListItem> Grades => Of<VisitGrade>(grade => texts[Words(grade)]);

    public IEnumerable<SelectListItem> Levels => Of<Level>(level => texts[level.Words()]);

    public IEnumerable<SelectListItem> Turns => Of<RecurringTurn>(turn => texts[turn == RecurringTurn.Day ? "days" : "weeks"]);

    /// <summary>Field name → what the page calls it, for the summary of errors.</summary>
    public IReadOnlyDictionary<string, string> Labels => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Name"] = texts["Name"], ["Organisation"] = texts["Organisation"], ["Phone"] = texts["Phone"], ["HeadCount"] = texts["How many"],
        ["Companions"] = texts["The others"], ["Purpose"] = texts["Purpose"], ["Host"] = texts["Host"], ["From"] = texts["Expected from"],
        ["Until"] = texts["until"], ["Grade"] = texts["Grade"], ["Language"] = texts["Language"], ["DeskNote"] = texts["Note for the desk"],
        ["Drink"] = texts["Drink"], ["Card"] = texts["Visitor card"], ["Every"] = texts["Again every"], ["Last"] = texts["Last day"], ["Reason"] = texts["Reason"],
        ["Level"] = texts["Level"], ["Rows"] = texts["Rows"], ["Owner"] = texts["Who does it"], ["KeyPoints"] = texts["Key points"], ["Materials"] = texts["Further materials"],
    };

    public static string Words(VisitGrade grade) => grade switch { VisitGrade.A => "A, guest of honour", VisitGrade.B => "B, important", _ => "C, usual" };

    public static string Words(PreparationKind kind) => kind switch
    {
        PreparationKind.Room => "Room",
        PreparationKind.Materials => "Materials",
        PreparationKind.Seats => "Seats",
        PreparationKind.Drinks => "Drinks",
        PreparationKind.Greeter => "Greeter",
        PreparationKind.Parking => "Parking",
        _ => "Name plates",
    };

    public static string Words(ReceptionStep step) => step switch
    {
        ReceptionStep.Greeter => "Greeter in place",
        ReceptionStep.Seated => "Seated",
        ReceptionStep.Served => "Drinks served",
        ReceptionStep.Introduced => "Introduced",
        ReceptionStep.Met => "Meets the host",
        _ => "Seen off",
    };

    public static string Words(VisitState state) => state switch
    {
        VisitState.Expected => "Expected",
        VisitState.Waiting => "Waiting",
        VisitState.InMeeting => "In meeting",
        VisitState.Left => "Left",
        VisitState.Cancelled => "Cancelled",
        _ => "Did not come",
    };

    /// <summary>How the state is marked.</summary>
    public static string Mark(VisitState state) => state switch
    {
        VisitState.Expected => "open",
        VisitState.Waiting or VisitState.InMeeting => "doing",
        VisitState.Left => "done",
        _ => "void",
    };

    private static IEnumerable<SelectListItem> Of<T>(Func<T, string> words) where T : struct, Enum => Enum.GetValues<T>().Select(v => new SelectListItem(words(v), v.ToString()));
}
