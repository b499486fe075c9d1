using SecretaryService.Data.Mail;
using SecretaryService.Domain;
using SecretaryService.Domain.Meetings;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Invitations;

/// <summary>会议通知: one letter to one participant, in his language, with the appointment for his calendar and the link by which he answers.</summary>
public sealed class WriteInvitation(InvitationWords words, InvitationLinks links, MeetingAppointments appointments, Texts<InvitationsTexts> texts)
{
    /// <summary>Written before he is marked as told: a second notice of the same sequence is a reminder.</summary>
    public Letter Write(Meeting meeting, MeetingParticipant participant, string address, string? language) => Languages.In(language, () =>
    {
        var isColleague = participant.PersonId is not null;
        var page = isColleague ? links.At(meeting.Address()) : null;
        return new Letter(
            Letter.KeyOf("meeting", participant.Key, meeting.Sequence, participant.ToldAt?.Ticks ?? 0, participant.IsInvited), address, participant.Name, Subject(meeting, participant), Body(meeting, participant, page))
        {
            Calendar = appointments.For(meeting, participant, address, page), IsToGuest = !isColleague,
        };
    });

    private string Subject(Meeting meeting, MeetingParticipant participant)
    {
        var (topic, day) = (words.Topic(meeting), InvitationWords.Day(meeting, participant.StartsAt));
        return Off(meeting, participant) ? texts["Does not take place for you: {0}, {1}", topic, day]
            : participant.ToldSequence is not { } told ? texts["Invitation: {0}, {1}", topic, day]
            : told < meeting.Sequence ? texts["Changed: {0}, {1}", topic, day] : texts["Please answer: {0}, {1}", topic, day];
    }

    private string Body(Meeting meeting, MeetingParticipant participant, string? page)
    {
        var answer = Off(meeting, participant) ? null : links.To(meeting, participant);
        var parts = new[]
        {
            texts["Dear {0},", participant.Name], First(meeting, participant), participant.IsInvited ? Particulars(meeting) : null,
            Off(meeting, participant) || InvitationWords.Agenda(meeting) is not { Count: > 0 } agenda ? null : $"{(meeting.Kind.IsActivity() ? texts["Programme"] : texts["Agenda"])}\n{string.Join('\n', agenda)}",
            answer is null ? null : texts["Say here whether you come: {0}", answer],
            page is null ? null : texts["The meeting in the house: {0}", page],
        };
        return string.Join("\n\n", parts.OfType<string>()) + "\n";
    }

    private string First(Meeting meeting, MeetingParticipant participant)
    {
        var topic = words.Topic(meeting);
        return meeting.State == MeetingState.Cancelled ? texts["{0} does not take place. Your calendar removes it.", topic]
            : !participant.IsInvited ? texts["You need not come to {0} any more. Your calendar removes it.", topic]
            : participant.ToldSequence is not { } told ? texts["You are invited to {0}.", topic]
            : told < meeting.TimeSequence ? texts["{0} was moved. This is valid now; please say once more whether you come.", topic]
            : told < meeting.Sequence ? texts["{0} is held elsewhere. This is valid now.", topic] : texts["Please say whether you come to {0}.", topic];
    }

    private string Particulars(Meeting meeting) => string.Join('\n', new[]
    {
        texts["When: {0}", InvitationWords.When(meeting)],
        meeting.Where is { } place ? texts["Where: {0}", place] : null,
        meeting.Link is { } link ? texts["By video: {0}", link] : null,
        InvitationWords.IsOpen(meeting) ? texts["Chair: {0}", meeting.ChairName] : null,
        InvitationWords.Number(meeting) is { } number ? texts["Number: {0}", number] : null,
        InvitationWords.IsOpen(meeting) && meeting.Requirements is { } asked ? texts["Please note: {0}", asked] : null,
        meeting is { AnswerBy: { } by, State: MeetingState.Convened } ? texts["Please answer by {0}.", InvitationWords.Moment(meeting, by)] : null,
    }.OfType<string>());

    private static bool Off(Meeting meeting, MeetingParticipant participant) => meeting.State == MeetingState.Cancelled || !participant.IsInvited;
}
