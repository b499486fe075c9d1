using Microsoft.AspNetCore.Mvc.Rendering;
using SecretaryService.Domain;
using SecretaryService.Domain.Documents;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Outgoing;

/// <summary>What the forms of outgoing documents offer to choose from.</summary>
public sealed class OutgoingChoices(Texts<OutgoingTexts> texts)
{
    public IEnumerable<SelectListItem> Kinds => Enum.GetValues<DocumentKind>().Select(kind => new SelectListItem(texts[kind.Words()], kind.ToString()));

    public IEnumerable<SelectListItem> Urgencies => Enum.GetValues<Urgency>().Select(urgency => new SelectListItem(texts[urgency.Words()], urgency.ToString()));

    public IEnumerable<SelectListItem> Levels => Enum.GetValues<Level>().Select(level => new SelectListItem(texts[level.Words()], level.ToString()));

    public IEnumerable<SelectListItem> LevelsOfWords => Levels.Skip(1);

    public IEnumerable<SelectListItem> Channels => Enum.GetValues<Channel>().Select(channel => new SelectListItem(texts[Words(channel)], channel.ToString()));

    /// <summary>Field name → what the page calls it, for the summary of errors.</summary>
    public IReadOnlyDictionary<string, string> Labels => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Title"] = texts["Title"], ["Kind"] = texts["Kind of document"], ["DatedOn"] = texts["Dated"], ["Pages"] = texts["Pages"], ["Enclosures"] = texts["Enclosures"], ["SecretUntil"] = texts["Secret until"],
        ["Addressee"] = texts["Addressee"], ["Cc"] = texts["Copies to"], ["Note"] = texts["Note"], ["WordId"] = texts["Numbered under"], ["Copies"] = texts["Printed"], ["Filed"] = texts["Filed"], ["Range"] = texts["Range"],
        ["Urgency"] = texts["Urgency"], ["Level"] = texts["Level"], ["Drafter"] = texts["Drafter"], ["Unit"] = texts["Drafting unit"], ["Reviewer"] = texts["Reviewed by"], ["ReviewedOn"] = texts["Reviewed on"],
        ["Proofreader"] = texts["Proofread by"], ["ProofreadOn"] = texts["Proofread on"], ["Countersigned"] = texts["Countersigned by"], ["Signer"] = texts["Signed off by"], ["SignedOffOn"] = texts["Signed off on"], ["Reason"] = texts["Reason"],
        ["To"] = texts["Sent to"], ["CopyNumbers"] = texts["Copy numbers"], ["Channel"] = texts["Way of delivery"], ["Envelope"] = texts["Envelope number"], ["Seal"] = texts["Seal"], ["SealedBy"] = texts["Sealed by"],
        ["SealedAt"] = texts["Sealed at"], ["Impressions"] = texts["Impressions"], ["at"] = texts["Left at"],
    };

    public static string Words(Channel channel) => channel switch
    {
        Channel.Mail => "By e-mail",
        Channel.Hand => "By hand",
        Channel.Exchange => "Document exchange",
        Channel.Post => "By post",
        Channel.Courier => "By courier",
        _ => "By fax",
    };

    public static string Words(OutgoingState state) => state switch { OutgoingState.Registered => "Not sent yet", OutgoingState.Dispatched => "Sent", _ => "Receipts complete" };

    public static string Mark(OutgoingState state) => state switch { OutgoingState.Registered => "open", OutgoingState.Dispatched => "doing", _ => "done" };
}
