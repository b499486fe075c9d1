using SecretaryService.Data.Journal;
using SecretaryService.Domain.Archives;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.HandOvers;

/// <summary>The facts of hand-over lists, and of documents that change hands, as sentences.</summary>
public sealed class HandOverTrail(Texts<HandOversTexts> texts) : IFactWords
{
    public string? Of(Told told) => told.Fact switch
    {
        nameof(HandOverDrawnUp) => texts["drew it up for the documents of {0}; received by {1}, witnessed by {2}.", Number(told, nameof(HandOverDrawnUp.Year)), Text(told, nameof(HandOverDrawnUp.Receiver)), Text(told, nameof(HandOverDrawnUp.Witness))],
        nameof(HandOverPeopleNamed) => texts["named {0} to receive it and {1} as witness.", Text(told, nameof(HandOverPeopleNamed.Receiver)), Text(told, nameof(HandOverPeopleNamed.Witness))],
        nameof(HandOverListed) => texts["put documents on the list: {0}, together {1}.", Number(told, nameof(HandOverListed.Documents)), Number(told, nameof(HandOverListed.Total))],
        nameof(HandOverUnlisted) => texts["took {0} off the list.", Text(told, nameof(HandOverUnlisted.Code))],
        nameof(HandOverOffered) => texts["signed and offered it; documents: {0}.", Number(told, nameof(HandOverOffered.Documents))],
        nameof(HandOverRecalled) => texts["recalled it: {0}", Text(told, nameof(HandOverRecalled.Reason))],
        nameof(HandOverCounted) => texts["counted: {0} accepted, {1} to go back.", Number(told, nameof(HandOverCounted.Accepted)), Number(told, nameof(HandOverCounted.Returned))],
        nameof(HandOverReceived) => texts["signed for it as receiver: {0} accepted, {1} returned.", Number(told, nameof(HandOverReceived.Accepted)), Number(told, nameof(HandOverReceived.Returned))],
        nameof(HandOverConcluded) => texts["signed as witness: the documents have changed hands."],
        nameof(OfferedToArchive) => texts["offered it to the archive room with {0}.", Text(told, nameof(OfferedToArchive.List))],
        nameof(AcceptedByArchive) => texts["It lies in the archive room since {0}.", Text(told, nameof(AcceptedByArchive.List))],
        nameof(ReturnedByArchive) => texts["It is in the office again, from {0}: {1}", Text(told, nameof(ReturnedByArchive.List)), Text(told, nameof(ReturnedByArchive.Reason))],
        _ => null,
    };

    public IEnumerable<(string Field, string Old, string Now)> ChangesOf(TrailRow row) => [];

    private static string Text(Told told, string name) => told.With.GetProperty(name).GetString() ?? "—";

    // As a text: a year would get the separator of thousands of some language.
    private static string Number(Told told, string name) => told.With.GetProperty(name).GetRawText();
}
