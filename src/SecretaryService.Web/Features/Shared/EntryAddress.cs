using SecretaryService.Domain;
using SecretaryService.Domain.Commitments;

namespace SecretaryService.Web.Features.Shared;

/// <summary>Where the page of an entry is. A new register is one line more.</summary>
public static class EntryAddress
{
    public static string Address(this Register register, long id) => register switch
    {
        Register.Calls => FormattableString.Invariant($"/calls/{id}"),
        Register.Visits => FormattableString.Invariant($"/visits/{id}"),
        Register.Reservations => FormattableString.Invariant($"/reservations/{id}"),
        Register.Parcels => FormattableString.Invariant($"/parcels/{id}"),
        Register.IncomingDocuments or Register.InternalDocuments => FormattableString.Invariant($"/documents/{id}"),
        Register.OutgoingDocuments => FormattableString.Invariant($"/outgoing/{id}"),
        Register.Archive => FormattableString.Invariant($"/archive/{id}"),
        Register.ArchiveBoxes => FormattableString.Invariant($"/archive/boxes/{id}"),
        Register.HandOvers => FormattableString.Invariant($"/handovers/{id}"),
        Register.Appraisals => FormattableString.Invariant($"/appraisals/{id}"),
        Register.Meetings => FormattableString.Invariant($"/meetings/{id}"),
        Register.Manuscripts => FormattableString.Invariant($"/manuscripts/{id}"),
        _ => throw new ArgumentOutOfRangeException(nameof(register), register, "This register has no pages yet."),
    };

    /// <summary>What is asked for a meeting and said on its own pages, not at the commitment.</summary>
    public static bool IsSaidAtTheMeeting(this CommitmentKind kind) =>
        kind is CommitmentKind.AnswerInvitation or CommitmentKind.SupplyMaterial or (>= CommitmentKind.ClearVenue and <= CommitmentKind.ApproveExtension and not CommitmentKind.CarryOut);

    /// <summary>The page on which it is said.</summary>
    public static string PlaceAtTheMeeting(this CommitmentKind kind, long meeting) =>
        Register.Meetings.Address(meeting) + (kind >= CommitmentKind.DraftMinutes ? "/minutes" : kind == CommitmentKind.AnswerInvitation ? "" : "/preparation");

    public static string Address(this RegisterEntry entry) => entry.Register.Address(entry.Id);
}
