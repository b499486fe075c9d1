namespace SecretaryService.Web.Features.Shared;

/// <summary>What a guest's invitation leads to; who makes the links, reads them.</summary>
public interface IReadGuestLinks
{
    /// <summary>The visit; nothing for a link that is forged, over, or for another door.</summary>
    long? CheckIn(string token);
}
