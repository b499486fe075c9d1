using System.Globalization;
using SecretaryService.Domain.Visits;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Visits;

/// <summary>What a guest's link opens. Never rename: the name is in links that were given away.</summary>
public enum GuestDoor { Answer = 1, CheckIn = 2 }

/// <summary>Links for guests: which visit, and what for.</summary>
public sealed class GuestLinks(SealedLinks links) : IReadGuestLinks
{
    private const string Purpose = "guest";

    /// <summary>With the house's own public address, or the one this page was asked by.</summary>
    public string To(Visit visit, GuestDoor door, DateTimeOffset until) => At(PathTo(visit, door, until));

    public string At(string path) => links.At(path)!;

    public string PathTo(Visit visit, GuestDoor door, DateTimeOffset until) => PathOf(door, links.Seal(Purpose, door.ToString(), visit.Id.ToString(CultureInfo.InvariantCulture), until));

    public string PathOf(GuestDoor door, string token) => $"/guest/{(door == GuestDoor.Answer ? "answer" : "check-in")}/{token}";

    public long? CheckIn(string token) => Read(token, GuestDoor.CheckIn);

    /// <summary>Nothing for a link that is forged, over, or for another door.</summary>
    public long? Read(string token, GuestDoor door) => links.Open(Purpose, door.ToString(), token) is { } id ? long.Parse(id, CultureInfo.InvariantCulture) : null;
}
