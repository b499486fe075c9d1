using Microsoft.AspNetCore.Mvc.Rendering;
using SecretaryService.Domain;
using SecretaryService.Domain.Documents;
using SecretaryService.Domain.Manuscripts;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Manuscripts;

/// <summary>What the forms of drafts offer to choose from, and what the states and steps are called.</summary>
public sealed class ManuscriptChoices(Texts<ManuscriptsTexts> texts)
{
    public IEnumerable<SelectListItem> Kinds => Enum.GetValues<DocumentKind>().Select(kind => new SelectListItem(texts[kind.Words()], kind.ToString()));

    public IEnumerable<SelectListItem> Urgencies => Enum.GetValues<Urgency>().Select(urgency => new SelectListItem(texts[urgency.Words()], urgency.ToString()));

    public IEnumerable<SelectListItem> Levels => Enum.GetValues<Level>().Select(level => new SelectListItem(texts[level.Words()], level.ToString()));

    public IEnumerable<SelectListItem> Templates => [new(texts["the template in Chinese"], "zh-CN"), new(texts["the template in English"], "en"), new(texts["an empty sheet"], "")];

    /// <summary>Field name → what the page calls it, for the summary of errors.</summary>
    public IReadOnlyDictionary<string, string> Labels => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Title"] = texts["Title"], ["Kind"] = texts["Kind of document"], ["Addressee"] = texts["Addressee"], ["Cc"] = texts["Copies to"], ["Purpose"] = texts["Purpose"],
        ["Urgency"] = texts["Urgency"], ["Level"] = texts["Level"], ["Clerk"] = texts["Registering secretary"], ["Template"] = texts["Begin with"], ["Text"] = texts["Text"], ["Remark"] = texts["What is new"],
    };

    /// <summary>How the state is marked.</summary>
    public static string Mark(ManuscriptState state) => state switch
    {
        ManuscriptState.Draft => "open",
        ManuscriptState.SignedOff or ManuscriptState.Issued => "done",
        ManuscriptState.Withdrawn => "void",
        _ => "doing",
    };

    public static string Words(ManuscriptState state) => state switch
    {
        ManuscriptState.Draft => "Being drafted",
        ManuscriptState.UnderReview => "Under review",
        ManuscriptState.UnderProofreading => "Proofreading",
        ManuscriptState.Countersigning => "Being countersigned",
        ManuscriptState.AwaitingSignOff => "Awaiting sign-off",
        ManuscriptState.SignedOff => "Signed off",
        ManuscriptState.Issued => "Issued",
        _ => "Withdrawn",
    };

    public static string Words(PassKind kind) => kind switch
    {
        PassKind.Review => "Review",
        PassKind.Proofreading => "Proofreading",
        PassKind.Countersignature => "Countersignature",
        _ => "Sign-off",
    };

    public static string Words(PassState state) => state switch
    {
        PassState.Asked => "asked",
        PassState.Passed => "passed",
        PassState.Returned => "sent back",
        _ => "not needed any more",
    };

    public static string Mark(PassState state) => state switch { PassState.Asked => "doing", PassState.Passed => "done", PassState.Returned => "late", _ => "void" };

    public static string Words(Checks check) => check switch
    {
        Checks.Names => "Names of people",
        Checks.Titles => "Positions and forms of address",
        Checks.Figures => "Figures",
        Checks.Dates => "Dates",
        Checks.DocumentNumbers => "Numbers of documents",
        Checks.Enclosures => "Enclosures",
        _ => "Form",
    };
}
