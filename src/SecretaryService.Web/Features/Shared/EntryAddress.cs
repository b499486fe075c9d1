using SecretaryService.Domain;

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
        Register.Manuscripts => FormattableString.Invariant($"/manuscripts/{id}"),
        _ => throw new ArgumentOutOfRangeException(nameof(register), register, "This register has no pages yet."),
    };

    public static string Address(this RegisterEntry entry) => entry.Register.Address(entry.Id);
}
