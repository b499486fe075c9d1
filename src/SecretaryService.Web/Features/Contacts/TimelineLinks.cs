using SecretaryService.Data.Lists;
using SecretaryService.Domain;

namespace SecretaryService.Web.Features.Contacts;

public static class TimelineLinks
{
    /// <summary>Where the entry is read.</summary>
    public static string Href(this TimelineRow row) => row.Register switch
    {
        Register.Calls => FormattableString.Invariant($"/calls/{row.Id}"),
        _ => throw new InvalidOperationException($"No page shows entries of {row.Register}."),
    };
}
