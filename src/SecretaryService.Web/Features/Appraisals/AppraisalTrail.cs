using SecretaryService.Data.Journal;
using SecretaryService.Domain.Archives;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Appraisals;

/// <summary>The facts of appraisals, and of documents whose period is over, as sentences.</summary>
public sealed class AppraisalTrail(Texts<AppraisalsTexts> texts) : IFactWords
{
    public string? Of(Told told) => OfAppraisals(told) ?? OfDocuments(told);

    public IEnumerable<(string Field, string Old, string Now)> ChangesOf(TrailRow row) => [];

    private string? OfAppraisals(Told told) => told.Fact switch
    {
        nameof(AppraisalDrawnUp) => texts["drew it up; documents: {0}.", Number(told, nameof(AppraisalDrawnUp.Documents))],
        nameof(AppraisalUnlisted) => texts["took {0} off the list.", Text(told, nameof(AppraisalUnlisted.Code))],
        nameof(AppraisalDecided) => texts["decided {0} of {1} lines.", Number(told, nameof(AppraisalDecided.Decided)), Number(told, nameof(AppraisalDecided.Total))],
        nameof(AppraisalSubmitted) => texts["signed it and submitted it to {0}.", Text(told, nameof(AppraisalSubmitted.To))],
        nameof(AppraisalSentBack) => texts["sent it back: {0}", Text(told, nameof(AppraisalSentBack.Reason))],
        nameof(AppraisalApproved) => texts["approved it: {0} kept longer, {1} to be destroyed.", Number(told, nameof(AppraisalApproved.Kept)), Number(told, nameof(AppraisalApproved.ToDestroy))],
        nameof(DestructionEntered) => texts["entered the destruction of {0}: {1}, {2}; supervised by {3}.", Text(told, nameof(DestructionEntered.On)), Text(told, nameof(DestructionEntered.Place)), Text(told, nameof(DestructionEntered.Method)), Text(told, nameof(DestructionEntered.Supervisor))],
        nameof(DestructionSigned) => texts["signed as supervisor: {0} destroyed, {1} left out.", Number(told, nameof(DestructionSigned.Destroyed)), Number(told, nameof(DestructionSigned.Skipped))],
        _ => null,
    };

    private string? OfDocuments(Told told) => told.Fact switch
    {
        nameof(TakenIntoAppraisal) => texts["took it into the appraisal {0}.", Text(told, nameof(TakenIntoAppraisal.Appraisal))],
        nameof(LeftAppraisal) => texts["took it out of the appraisal."],
        nameof(RetentionExtended) => texts["It is kept longer by {2}: {1} instead of {0}. {3}", Text(told, nameof(RetentionExtended.From)), Text(told, nameof(RetentionExtended.To)), Text(told, nameof(RetentionExtended.Appraisal)), Text(told, nameof(RetentionExtended.Reason))],
        nameof(DestroyedByList) => texts["It was destroyed by {0}, which two people signed.", Text(told, nameof(DestroyedByList.List))],
        nameof(SparedFromDestruction) => texts["It was left out of the destruction by {0}: {1}", Text(told, nameof(SparedFromDestruction.List)), texts[AppraisalChoices.Words((Sparing)told.With.GetProperty(nameof(SparedFromDestruction.Why)).GetInt32())]],
        _ => null,
    };

    private static string Text(Told told, string name) => told.With.GetProperty(name).GetString() ?? "—";

    private static string Number(Told told, string name) => told.With.GetProperty(name).GetRawText();
}
