using Microsoft.AspNetCore.Mvc.Rendering;
using SecretaryService.Domain;
using SecretaryService.Domain.Documents;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Documents;

/// <summary>What the forms of documents offer to choose from, and what their values are called.</summary>
public sealed class DocumentChoices(Texts<DocumentsTexts> texts)
{
    private static readonly Dictionary<string, string> Named = new(StringComparer.Ordinal)
    {
        ["DocumentTitle"] = "Title", ["Kind"] = "Document type", ["Sender"] = "Sender", ["SendersNumber"] = "Sender's number", ["DatedOn"] = "Date of document", ["Copies"] = "Copies",
        ["CopyNumbers"] = "Copy numbers", ["PageCount"] = "Pages", ["Enclosures"] = "Enclosures", ["Channel"] = "Channel", ["Nature"] = "Nature", ["Urgency"] = "Urgency", ["Level"] = "Level",
        ["SecretUntil"] = "Secrecy period until", ["Addressee"] = "Addressee", ["Contact"] = "Contact", ["ContactPhone"] = "Phone", ["Checks"] = "Checked on receipt", ["Note"] = "Remarks",
        ["StateSecrecy"] = "State secret", ["ReceivedAt"] = "Received at", ["Reason"] = "Reason", ["Words"] = "Words", ["To"] = "Colleague", ["On"] = "Day", ["ReplyNumber"] = "Number of the reply",
        ["Purpose"] = "Purpose", ["Until"] = "By which day", ["Stages"] = "Readers", ["KeepAs"] = "Keep this list as", ["Lead"] = "Lead", ["Supporting"] = "Supporting", ["What"] = "What is to be done",
        ["Papers"] = "Paper copies", ["Electronic"] = "Electronic copies", ["Ask"] = "What is asked", ["Faults"] = "Faults found",
    };

    public IEnumerable<SelectListItem> Kinds => Of<DocumentKind>(Words);

    public IEnumerable<SelectListItem> Channels => Of<Channel>(Words);

    public IEnumerable<SelectListItem> Natures => Of<Nature>(Words);

    public IEnumerable<SelectListItem> Urgencies => Of<Urgency>(u => u.Words());

    public IEnumerable<SelectListItem> Levels => Of<Level>(l => l.Words());

    public IEnumerable<SelectListItem> StateSecrecies => Of<StateSecrecy>(Words);

    public IEnumerable<SelectListItem> Orders => Of<StageOrder>(Words);

    public IEnumerable<SelectListItem> Queries => Of<QueryKind>(Words);

    /// <summary>Field name → what the page calls it, for the summary of errors.</summary>
    public IReadOnlyDictionary<string, string> Labels => Named.ToDictionary(n => n.Key, n => texts[n.Value], StringComparer.Ordinal);

    public static IEnumerable<ReceiptChecks> EveryCheck => [ReceiptChecks.Title, ReceiptChecks.Copies, ReceiptChecks.Date];

    public static IEnumerable<ReviewPoints> Points(ReviewPoints points) => Enum.GetValues<ReviewPoints>().Where(p => p is not (ReviewPoints.None or ReviewPoints.All) && points.HasFlag(p));

    public static IEnumerable<string> EveryLabel => Named.Values;

    public static string Label(string field) => Named[field];

    public static string Words(DocumentKind kind) => kind switch
    {
        DocumentKind.Request => "Request for instructions",
        DocumentKind.Reply => "Reply to a request",
        DocumentKind.Other => "Other document",
        DocumentKind.Announcement => "Public announcement",
        _ => kind.Words(),
    };

    public static string Words(Channel channel) => channel switch { Channel.Hand => "By hand", Channel.Exchange => "Document exchange", Channel.Mail => "E-mail", _ => channel.Words() };

    public static string Words(Nature nature) => nature == Nature.ForAction ? "For action" : "For information";

    public static string Words(StateSecrecy secrecy) => secrecy switch
    {
        StateSecrecy.None => "No state secret",
        StateSecrecy.Secret => "State: secret",
        StateSecrecy.Confidential => "State: confidential",
        _ => "State: top secret",
    };

    public static string Words(StageOrder order) => order == StageOrder.OneByOne ? "One by one" : "At once";

    public static string Words(QueryKind kind) => kind == QueryKind.Query ? "Query to the sender" : "Return to the sender";

    public static string Words(ReceiptChecks check) => check switch { ReceiptChecks.Title => "Title agrees", ReceiptChecks.Copies => "Copies counted", _ => "Date agrees" };

    public static string Words(ReviewPoints point) => point switch
    {
        ReviewPoints.Competence => "Not ours to handle",
        ReviewPoints.Routing => "Against the rules of routing",
        ReviewPoints.Form => "Wrong type or form",
        ReviewPoints.Consultation => "Others were not consulted",
        ReviewPoints.Title => "Title wrong",
        ReviewPoints.Copies => "Copies missing",
        ReviewPoints.Enclosures => "Enclosures missing",
        ReviewPoints.Seal => "Seal missing",
        ReviewPoints.Date => "Date wrong",
        ReviewPoints.Number => "Number wrong",
        _ => "Addressee wrong",
    };

    public static string Words(DocumentState state) => state switch
    {
        DocumentState.WithSender => "With the sender",
        DocumentState.Returned => "Returned to the sender",
        _ => state.Words(),
    };

    /// <summary>How the state is marked.</summary>
    public static string Mark(DocumentState state) => state switch
    {
        DocumentState.Registered => "open",
        DocumentState.Underway => "doing",
        DocumentState.WithSender => "open",
        DocumentState.Returned => "void",
        _ => "done",
    };

    private IEnumerable<SelectListItem> Of<T>(Func<T, string> words) where T : struct, Enum => Enum.GetValues<T>().Select(value => new SelectListItem(texts[words(value)], value.ToString()));
}
