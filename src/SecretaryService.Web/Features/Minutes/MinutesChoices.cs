using SecretaryService.Domain.Meetings;

namespace SecretaryService.Web.Features.Minutes;

/// <summary>What the states of minutes are called, and how they are marked.</summary>
public static class MinutesChoices
{
    public static string Words(MinutesState state) => state switch
    {
        MinutesState.None => "Not begun",
        MinutesState.Draft => "Draft",
        MinutesState.Submitted => "With the reader",
        MinutesState.Returned => "Sent back",
        MinutesState.Approved => "Approved",
        _ => "Issued",
    };

    /// <summary>What is written at an item: of a meeting, and of a part of an activity.</summary>
    public static IReadOnlyList<string> Parts(MeetingKind kind) => kind.IsActivity() ? ["How it went", "Speeches", "What came of it"] : ["Discussion", "Key statements", "Resolution"];

    public static string Mark(MinutesState state) => state switch
    {
        MinutesState.None => "open",
        MinutesState.Issued => "done",
        MinutesState.Returned => "late",
        _ => "doing",
    };

    /// <summary>How far one state is from here: done, doing, or still to come.</summary>
    public static string Mark(MinutesState step, MinutesState now) => now == step ? step == MinutesState.Issued ? "done" : "doing" : Rank(now) > Rank(step) ? "done" : "open";

    private static int Rank(MinutesState state) => state == MinutesState.Returned ? (int)MinutesState.Draft : (int)state;
}
