using SecretaryService.Domain.Meetings;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Invitations;

/// <summary>The link by which somebody says whether he comes: it names him and nothing else.</summary>
public sealed class InvitationLinks(SealedLinks links)
{
    private const string Purpose = "meeting";
    private const string Door = "Answer";

    /// <summary>Long enough that the page can still say that it is over.</summary>
    private static readonly TimeSpan GoodFor = TimeSpan.FromDays(30);

    /// <summary>None in a house that has no public address. To a guest it opens in the language of his letter.</summary>
    public string? To(Meeting meeting, MeetingParticipant participant) =>
        links.At($"/meeting-answer/{links.Seal(Purpose, Door, participant.JournalKey, new DateTimeOffset(DateTime.SpecifyKind(meeting.EndsAt, DateTimeKind.Utc)) + GoodFor)}{(participant.PersonId is null && participant.Language is { } language ? $"?{Languages.Ask}={language}" : "")}");

    public Guid? Read(string token) => links.Open(Purpose, Door, token) is { } key ? Guid.ParseExact(key, "N") : null;

    /// <summary>A page of the house; none where the house has no public address.</summary>
    public string? At(string path) => links.At(path);
}
