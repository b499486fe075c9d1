using Microsoft.AspNetCore.Mvc.Rendering;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Calls;

/// <summary>What the forms of calls offer to choose from.</summary>
public sealed class CallChoices(Texts<CallsTexts> texts, HouseBook book)
{
    public IEnumerable<SelectListItem> OutcomesOf(CallDirection direction) => direction == CallDirection.Incoming
        ? Of([CallOutcome.PutThrough, CallOutcome.Advised, CallOutcome.Referred, CallOutcome.Message, CallOutcome.WrongNumber, CallOutcome.Missed])
        : Of([CallOutcome.Reached, CallOutcome.NoAnswer, CallOutcome.Message, CallOutcome.WrongNumber]);

    public IEnumerable<SelectListItem> Urgencies => Of<Urgency>();

    public IEnumerable<SelectListItem> Levels => Of<Level>();

    public IEnumerable<Domain.Staff.Colleague> Colleagues => book.Directory.Colleagues;

    public IEnumerable<SelectListItem> Owners =>
        [new(texts["whom it is for, otherwise me"], ""), .. Colleagues.Select(c => new SelectListItem(c.Label, c.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)))];

    /// <summary>Field name → what the page calls it, for the summary of errors.</summary>
    public IReadOnlyDictionary<string, string> Labels => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Name"] = texts["Name"], ["Organisation"] = texts["Organisation"], ["Phone"] = texts["Phone"], ["Matter"] = texts["Matter"],
        ["For"] = texts["For"], ["Outcome"] = texts["Outcome"], ["Rings"] = texts["Rings"], ["Urgency"] = texts["Urgency"], ["Level"] = texts["Level"],
        ["At"] = texts["Rang at"], ["OwnerId"] = texts["Who calls back"], ["DueAt"] = texts["Call back by"], ["Reason"] = texts["Reason"], ["Result"] = texts["Result"],
        ["CallsAgainAt"] = texts["Will call again at"], ["Declined"] = texts["The caller declined to give"], ["KeepAsContact"] = texts["Keep as contact"],
        ["What"] = texts["What is to be done"], ["Every"] = texts["Again every"], ["Owner"] = texts["Who does it"], ["Until"] = texts["Last day"],
    };

    private IEnumerable<SelectListItem> Of(IEnumerable<CallOutcome> outcomes) => outcomes.Select(o => new SelectListItem(texts[o.Words()], o.ToString()));

    private IEnumerable<SelectListItem> Of<T>() where T : struct, Enum => Enum.GetValues<T>().Select(v => new SelectListItem(texts[v.Words()], v.ToString()));
}
