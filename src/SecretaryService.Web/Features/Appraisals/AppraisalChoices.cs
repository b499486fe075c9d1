using Microsoft.AspNetCore.Mvc.Rendering;
using SecretaryService.Domain;
using SecretaryService.Domain.Archives;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Appraisals;

/// <summary>What the forms of appraisals offer to choose from.</summary>
public sealed class AppraisalChoices(Texts<AppraisalsTexts> texts)
{
    /// <summary>With how many documents of each are due.</summary>
    public IEnumerable<SelectListItem> Levels(IReadOnlyDictionary<Level, int> due) =>
    [
        new($"{texts["Public and internal documents"]} ({due[Level.Internal]})", nameof(Level.Internal)), new($"{texts[Level.Confidential.Words()]} ({due[Level.Confidential]})", nameof(Level.Confidential)),
        new($"{texts[Level.Restricted.Words()]} ({due[Level.Restricted]})", nameof(Level.Restricted)),
    ];

    /// <summary>Field name → what the page calls it, for the summary of errors.</summary>
    public IReadOnlyDictionary<string, string> Labels => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Level"] = texts["Level"], ["Title"] = texts["What is appraised"], ["Opinion"] = texts["Opinion"], ["Approver"] = texts["Approved by a manager"], ["DestroyedOn"] = texts["Destroyed on"],
        ["Place"] = texts["Place"], ["Method"] = texts["Method"], ["Supervisor"] = texts["Supervisor of the destruction"],
    };

    public static string Words(AppraisalState state) => state switch
    {
        AppraisalState.DrawnUp => "To be decided",
        AppraisalState.Submitted => "Awaiting approval",
        AppraisalState.Approved => "To be destroyed",
        AppraisalState.DestructionEntered => "For the supervisor",
        _ => "Carried out",
    };

    public static string Mark(AppraisalState state) => state switch { AppraisalState.DrawnUp => "open", AppraisalState.Done => "done", _ => "doing" };

    public static string Words(AppraisalDecision decision) => decision switch { AppraisalDecision.KeepLonger => "keep longer", AppraisalDecision.Permanent => "permanent", AppraisalDecision.Destroy => "destroy", _ => "not decided" };

    public static string Words(Sparing why) => why switch { Sparing.Held => "it is held", Sparing.PeriodChanged => "its retention period was changed since", _ => "it is not on this list any more" };
}
