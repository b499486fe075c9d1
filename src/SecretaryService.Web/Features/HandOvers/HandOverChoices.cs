using Microsoft.AspNetCore.Mvc.Rendering;
using SecretaryService.Domain;
using SecretaryService.Domain.Archives;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.HandOvers;

/// <summary>What the forms of hand-over lists offer to choose from.</summary>
public sealed class HandOverChoices(Texts<HandOversTexts> texts, HandOverDesk desk)
{
    public IEnumerable<SelectListItem> Levels =>
    [
        new(texts["Public and internal documents"], nameof(Level.Internal)), new(texts[Level.Confidential.Words()], nameof(Level.Confidential)), new(texts[Level.Restricted.Words()], nameof(Level.Restricted)),
    ];

    public IEnumerable<SelectListItem> Archivists => desk.Archivists.Select(c => new SelectListItem(c.Label, c.Id.ToString(System.Globalization.CultureInfo.InvariantCulture))).Prepend(new SelectListItem("—", ""));

    public static IEnumerable<SelectListItem> Fonds(IEnumerable<ArchiveClass> fonds) => fonds.Select(f => new SelectListItem($"{f.Code} {f.Name}", f.Code));

    /// <summary>Field name → what the page calls it, for the summary of errors.</summary>
    public IReadOnlyDictionary<string, string> Labels => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Fonds"] = texts["Fonds"], ["Year"] = texts["Year"], ["Level"] = texts["Level"], ["Receiver"] = texts["Receiver"], ["Witness"] = texts["Witness"], ["Reason"] = texts["Reason for handing over"],
        ["Unit"] = texts["Unit"], ["Codes"] = texts["Archive codes"], ["Result"] = texts["Result of the count"],
    };

    public static string Words(HandOverState state) => state switch
    {
        HandOverState.DrawnUp => "Being drawn up",
        HandOverState.Offered => "Offered, to be counted",
        HandOverState.Received => "Received, for the witness",
        _ => "Handed over",
    };

    public static string Mark(HandOverState state) => state switch { HandOverState.DrawnUp => "open", HandOverState.Concluded => "done", _ => "doing" };

    public static string Words(LineVerdict verdict) => verdict switch { LineVerdict.Accepted => "accepted", LineVerdict.Returned => "goes back", _ => "not counted" };

    public static string Mark(LineVerdict verdict) => verdict switch { LineVerdict.Accepted => "done", LineVerdict.Returned => "void", _ => "open" };
}
