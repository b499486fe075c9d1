using SecretaryService.Data.Journal;
using SecretaryService.Domain.Manuscripts;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Manuscripts;

/// <summary>The facts of drafts as sentences.</summary>
public sealed class ManuscriptTrail(Texts<ManuscriptsTexts> texts) : IFactWords
{
    public string? Of(Told told) => told.Fact switch
    {
        nameof(ManuscriptOpened) => texts["began the draft."],
        nameof(ManuscriptNoteChanged) => texts["changed the particulars."],
        nameof(VersionSaved) => told.With.GetProperty(nameof(VersionSaved.Voids)).GetBoolean()
            ? texts["saved version {0}; what was asked and passed before counts no longer.", Number(told, nameof(VersionSaved.No))] : texts["saved version {0}.", Number(told, nameof(VersionSaved.No))],
        nameof(PassAsked) => texts["asked {0}: {1}, version {2}.", Text(told, nameof(PassAsked.Person)), Kind(told), Number(told, nameof(PassAsked.VersionNo))],
        nameof(PassGiven) => texts["passed it for {0}: {1}, version {2}.", Text(told, nameof(PassGiven.Person)), Kind(told), Number(told, nameof(PassGiven.VersionNo))],
        nameof(ManuscriptReturned) => texts["sent it back: {0}", Text(told, nameof(ManuscriptReturned.Reason))],
        nameof(PassesSkipped) => texts["had it signed off without being read twice: {0}", Text(told, nameof(PassesSkipped.Reason))],
        nameof(ManuscriptSignedOff) => texts["signed off version {0}.", Number(told, nameof(ManuscriptSignedOff.VersionNo))],
        nameof(ManuscriptIssued) => texts["registered it as {0}.", Text(told, nameof(ManuscriptIssued.Number))],
        nameof(ManuscriptIssueTakenBack) => texts["{0} is void: {1} It may be registered anew.", Text(told, nameof(ManuscriptIssueTakenBack.Number)), Text(told, nameof(ManuscriptIssueTakenBack.Reason))],
        nameof(ManuscriptWithdrawn) => texts["withdrew the draft: {0}", Text(told, nameof(ManuscriptWithdrawn.Reason))],
        _ => null,
    };

    public IEnumerable<(string Field, string Old, string Now)> ChangesOf(TrailRow row) => [];

    private static string Text(Told told, string name) => told.With.GetProperty(name).GetString() ?? "—";

    private static int Number(Told told, string name) => told.With.GetProperty(name).GetInt32();

    private string Kind(Told told) => texts[ManuscriptChoices.Words((PassKind)told.With.GetProperty(nameof(PassAsked.Kind)).GetInt32())];
}
