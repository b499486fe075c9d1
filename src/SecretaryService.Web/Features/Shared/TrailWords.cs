using System.Text.Json;
using SecretaryService.Data.Journal;
using SecretaryService.Domain;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Files;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Shared;

/// <summary>One line of an entry's journal with the name of who did it; nobody's is the clock's.</summary>
public sealed record TrailRow(DateTime At, string? By, string Facts, string Changes);

/// <summary>The facts that only one register tells, as sentences.</summary>
public interface IFactWords
{
    /// <summary>Nothing for a fact of another register.</summary>
    string? Of(Told told);

    /// <summary>What a correction changed from what to what; nothing of any other line.</summary>
    IEnumerable<(string Field, string Old, string Now)> ChangesOf(TrailRow row);
}

/// <summary>Facts of the journal as sentences, and what a correction changed from what to what.</summary>
public sealed class TrailWords(Texts<SharedTexts> texts, StepWords steps, OfficeTime time, IEnumerable<IFactWords> registers)
{
    public IEnumerable<string> Of(TrailRow row) => Changes.ReadFacts(row.Facts).Select(Sentence).OfType<string>();

    /// <summary>What nobody's hand did: the kiosk that a fact names, or the clock.</summary>
    public string DeviceOf(TrailRow row) => Changes.ReadFacts(row.Facts).Select(told => told.With.TryGetProperty("Kiosk", out var kiosk) ? kiosk.GetString() : null).FirstOrDefault(name => name is not null) ?? texts["the clock"];

    public IEnumerable<(string Field, string Old, string Now)> ChangesOf(TrailRow row) => registers.SelectMany(register => register.ChangesOf(row));

    private string? Sentence(Told told) => registers.Select(register => register.Of(told)).FirstOrDefault(words => words is not null) ?? told.Fact switch
    {
        nameof(CommitmentMade) => texts[Made(KindOf(told.With)), told.With.GetProperty(nameof(CommitmentMade.Owner)).GetString()!,
            time.Moment(told.With.GetProperty(nameof(CommitmentMade.DueAt)).GetDateTime())],
        // Who was asked about a draft, stands in the asking. That a question was answered, stands in the answer; that a delivery was fetched, in its handing out.
        nameof(CommitmentKept) when KindOf(told.With) is CommitmentKind.ApproveReservation or CommitmentKind.CollectParcel or CommitmentKind.ReadDocument or CommitmentKind.Instruct
            or (>= CommitmentKind.ReviewManuscript and <= CommitmentKind.SignOff) or (>= CommitmentKind.AcceptHandOver and <= CommitmentKind.AnswerInvitation)
            or CommitmentKind.SupplyMaterial or (>= CommitmentKind.ClearVenue and <= CommitmentKind.ReviewMinutes) or CommitmentKind.VerifyAction or CommitmentKind.ApproveExtension => null,
        nameof(CommitmentKept) => Kept(KindOf(told.With)) is var (bare, said) && told.With.GetProperty(nameof(CommitmentKept.Result)).GetString() is { } result ? texts[said, result] : texts[bare],
        nameof(CommitmentMoved) => Moved(told.With),
        nameof(EntryProtected) => texts["protected its personal data: {0}", told.With.GetProperty(nameof(EntryProtected.Reason)).GetString()!],
        nameof(ProtectionLifted) => texts["lifted the protection: {0}", told.With.GetProperty(nameof(ProtectionLifted.Reason)).GetString()!],
        nameof(PersonalDataRemoved) => texts["removed the personal data: the retention period of {0} months is over.", told.With.GetProperty(nameof(PersonalDataRemoved.Months)).GetInt32()],
        nameof(FileAttached) => texts["attached {0}.", told.With.GetProperty(nameof(FileAttached.FileName)).GetString()!],
        nameof(FileReplaced) => texts["put up version {1} of {0}.", told.With.GetProperty(nameof(FileReplaced.FileName)).GetString()!, told.With.GetProperty(nameof(FileReplaced.No)).GetInt32()],
        nameof(FileStruck) => texts["struck {0}: {1}", told.With.GetProperty(nameof(FileStruck.FileName)).GetString()!, told.With.GetProperty(nameof(FileStruck.Reason)).GetString()!],
        nameof(FileRead) => texts[told.With.GetProperty(nameof(FileRead.Shown)).GetBoolean() ? "looked at {0}." : "saved {0} to open it.", told.With.GetProperty(nameof(FileRead.FileName)).GetString()!],
        nameof(EntryRestored) => texts["took the voiding back"],
        nameof(EntryImported) => texts["imported it from {0}, line {1}.", told.With.GetProperty(nameof(EntryImported.File)).GetString()!, told.With.GetProperty(nameof(EntryImported.Line)).GetInt32()],
        nameof(EntryVoided) => texts["declared it void: {0}", told.With.GetProperty(nameof(EntryVoided.Reason)).GetString()!],
        nameof(PersonExcluded) => texts["closed it to a person."],
        // Who has which part stands in the particulars.
        nameof(PartyAdded) or nameof(PartyReleased) => null,
        _ => throw new InvalidOperationException($"The journal tells of {told.Fact}, for which there is no sentence."),
    };

    private static string Made(CommitmentKind kind) => kind switch
    {
        CommitmentKind.CallBack => "promised a callback by {0} at {1}.",
        CommitmentKind.Message => "left a message for {0}; to be acknowledged by {1}.",
        CommitmentKind.ApproveReservation => "asked {0} for approval by {1}.",
        CommitmentKind.ReceiveVisitor => "told {0} of the guest; to be acknowledged by {1}.",
        CommitmentKind.SignReceipt => "asked {0} to sign for a copy by {1}.",
        CommitmentKind.Instruct => "asked {0} for an instruction by {1}.",
        CommitmentKind.ReadDocument => "asked {0} to read it by {1}.",
        CommitmentKind.AcceptHandOver => "asked {0} to count and receive it by {1}.",
        CommitmentKind.WitnessHandOver => "asked {0} to be witness by {1}.",
        CommitmentKind.ApproveAppraisal => "asked {0} for approval by {1}.",
        CommitmentKind.WitnessDestruction => "asked {0} to sign for the destruction by {1}.",
        CommitmentKind.FileDocument => "asked {0} to file it by {1}.",
        CommitmentKind.ReturnLoan => "expects it back from {0} by {1}.",
        CommitmentKind.CollectParcel => "told {0} of the delivery; to be fetched by {1}.",
        CommitmentKind.AnswerInvitation => "asked {0} for an answer by {1}.",
        CommitmentKind.SupplyMaterial => "asked {0} for the paper by {1}.",
        CommitmentKind.MendEquipment => "reported the fault to {0}; to be mended by {1}.",
        CommitmentKind.DraftMinutes => "asked {0} for the minutes by {1}.",
        CommitmentKind.ReviewMinutes => "asked {0} to read the minutes by {1}.",
        CommitmentKind.ReceiveMinutes => "asked {0} to sign for the minutes by {1}.",
        CommitmentKind.VerifyAction => "asked {0} to look by {1} whether it was carried out.",
        _ => "gave {0} something to do by {1}.",
    };

    // Without a word to it, and with one.
    private static (string Bare, string Said) Kept(CommitmentKind kind) => kind switch
    {
        CommitmentKind.CallBack => ("made the callback.", "made the callback: {0}"),
        CommitmentKind.Message => ("acknowledged the message.", "acknowledged the message: {0}"),
        CommitmentKind.SignReceipt => ("signed for the copy.", "signed for the copy: {0}"),
        CommitmentKind.FileDocument => ("filed it.", "filed it: {0}"),
        CommitmentKind.ReturnLoan => ("took it back.", "took it back: {0}"),
        CommitmentKind.ReceiveMinutes => ("signed for the minutes.", "signed for the minutes: {0}"),
        CommitmentKind.CarryOut => ("carried it out.", "carried it out: {0}"),
        CommitmentKind.ReceiveVisitor => ("knows of the guest.", "knows of the guest: {0}"),
        _ => ("did what was to be done.", "did what was to be done: {0}"),
    };

    private static CommitmentKind KindOf(JsonElement with) => (CommitmentKind)with.GetProperty(nameof(CommitmentMade.Kind)).GetInt32();

    private string Moved(JsonElement with) => steps.Of(
        (StepKind)with.GetProperty(nameof(CommitmentMoved.Step)).GetInt32(), with.GetProperty(nameof(CommitmentMoved.Text)).GetString(),
        with.GetProperty(nameof(CommitmentMoved.To)).GetString(),
        with.GetProperty(nameof(CommitmentMoved.Until)) is { ValueKind: JsonValueKind.String } until ? until.GetDateTime() : null);
}
