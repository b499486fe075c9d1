using Microsoft.AspNetCore.Mvc.Rendering;
using SecretaryService.Domain;
using SecretaryService.Domain.Parcels;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Parcels;

/// <summary>What the forms of deliveries offer to choose from.</summary>
public sealed class ParcelChoices(Texts<ParcelsTexts> texts)
{
    public IEnumerable<SelectListItem> Kinds => Enum.GetValues<ParcelKind>().Select(kind => new SelectListItem(texts[Words(kind)], kind.ToString()));

    public IEnumerable<SelectListItem> Levels => Enum.GetValues<Level>().Select(level => new SelectListItem(texts[level.Words()], level.ToString()));

    /// <summary>Field name → what the page calls it, for the summary of errors.</summary>
    public IReadOnlyDictionary<string, string> Labels => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Recipient"] = texts["Recipient"], ["Carrier"] = texts["Carrier"], ["Sender"] = texts["Sender"], ["Kind"] = texts["Kind of delivery"], ["Pieces"] = texts["Pieces"],
        ["Tracking"] = texts["Tracking number"], ["Shelf"] = texts["Shelf"], ["Note"] = texts["Note"], ["Level"] = texts["Level"], ["Reason"] = texts["Reason"],
        ["Chosen"] = texts["Deliveries"], ["Taker"] = texts["Taken by"], ["SignedName"] = texts["Signed, full name"], ["Strokes"] = texts["Signature"],
    };

    public static string Words(ParcelKind kind) => kind switch
    {
        ParcelKind.Letter => "Letter",
        ParcelKind.Express => "Express",
        ParcelKind.Parcel => "Parcel",
        ParcelKind.Bulky => "Bulky",
        ParcelKind.Perishable => "Food, flowers",
        _ => "Other",
    };

    public static string Words(ParcelState state) => state switch
    {
        ParcelState.Waiting => "Waiting",
        ParcelState.HandedOut => "Handed out",
        _ => "Returned",
    };

    /// <summary>How the state is marked.</summary>
    public static string Mark(ParcelState state) => state switch { ParcelState.Waiting => "open", ParcelState.HandedOut => "done", _ => "void" };
}
