using SecretaryService.Domain;

namespace SecretaryService.Web.Features.Shared;

/// <summary>Where an entry has its page: whatever lists entries of several registers leads there.</summary>
public static class EntryAddress
{
    public static string Address(this Register register, long id) => register switch
    {
        Register.Calls => FormattableString.Invariant($"/calls/{id}"),
        Register.Reservations => FormattableString.Invariant($"/reservations/{id}"),
        _ => throw new ArgumentOutOfRangeException(nameof(register), register, "This register has no pages yet."),
    };
}
