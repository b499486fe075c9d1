using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Data.Meetings;
using SecretaryService.Domain;
using SecretaryService.Domain.Meetings;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Meetings;

/// <summary>An answer as typed, in the house.</summary>
public sealed record MeetingAnswerForm
{
    public MeetingAnswer Answer { get; init; }

    /// <summary>Of the notice that the page showed.</summary>
    public int Sequence { get; init; }
    public string? Remark { get; init; }
    public string? Deputy { get; init; }

    /// <exception cref="RuleBrokenException">It says nothing, or too much.</exception>
    public AnswerNote ToNote(Domain.Staff.Directory directory, AnswerMeans by)
    {
        if (Answer == MeetingAnswer.None || !Enum.IsDefined(Answer))
        {
            throw new RuleBrokenException("Say whether you will come.");
        }

        var (remark, name) = (MeetingParticulars.Said(Remark), Answer == MeetingAnswer.Deputy ? MeetingParticulars.Said(Deputy) : null);
        if (remark?.Length > MeetingParticipant.RemarkMaxLength || name?.Length > Party.NameMaxLength)
        {
            throw new RuleBrokenException("A remark has at most {0} characters.", MeetingParticipant.RemarkMaxLength);
        }

        var colleague = directory.Find(name ?? "");
        return new AnswerNote(Answer, Sequence, by) { Remark = remark, DeputyId = colleague?.Id, DeputyName = colleague?.Name ?? name };
    }
}

/// <summary>与会者: who is to come, and what he answers.</summary>
[Route("meetings/{id:long}/people")]
public sealed class MeetingPeopleController(MeetingDesk desk, ReadPeople read) : MeetingDeedController(desk)
{
    [HttpPost(""), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Invite(long id, string? people, CancellationToken ct) => Tell(id, async meeting =>
    {
        var invitees = await read.Of(people, ct);
        if (invitees.Count == 0)
        {
            throw new RuleBrokenException("Write down the name of whoever is to come.");
        }

        meeting.Invite(invitees, Desk.Viewer);
        await Desk.Save(ct);
    }, meeting => Desk.Texts["{0} are invited now.", meeting.Invited.Count()], ct);

    [HttpPost("{key:guid}/release"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Release(long id, Guid key, CancellationToken ct) =>
        TellWithGuests(id, meeting => meeting.Uninvite(key, Desk.Viewer, Desk.Now, null), _ => Desk.Texts["Not invited any more."], ct);

    /// <summary>来宾语言: in which language letters go to somebody from outside.</summary>
    [HttpPost("{key:guid}/language"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> WriteIn(long id, Guid key, string? language, CancellationToken ct) =>
        Tell(id, meeting => meeting.WriteIn(key, language, Desk.Viewer), _ => Desk.Texts["Letters go out in this language from now on."], ct);

    /// <summary>One's own, or that of whom one acts for.</summary>
    [HttpPost("answer"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Answer(long id, MeetingAnswerForm form, CancellationToken ct) => Tell(id,
        meeting => meeting.Answer(Mine(meeting).Key, form.ToNote(Desk.Book.Directory, AnswerMeans.InTheHouse), Desk.Viewer, Desk.Now), _ => Desk.Texts["Your answer is noted."], ct);

    /// <summary>Somebody said it on the telephone; whoever prepares the meeting enters it.</summary>
    [HttpPost("{key:guid}/answer"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Enter(long id, Guid key, MeetingAnswerForm form, CancellationToken ct) => TellWithGuests(id, meeting =>
    {
        if (!meeting.MayBePreparedBy(Desk.Viewer))
        {
            throw new RuleBrokenException("This meeting is for {0}, the minute taker or a secretary to arrange.", meeting.ChairName);
        }

        meeting.Answer(key, form.ToNote(Desk.Book.Directory, AnswerMeans.Entered) with { Sequence = meeting.Sequence }, Desk.Viewer, Desk.Now);
    }, _ => Desk.Texts["The answer is noted."], ct);

    /// <summary>来宾登记: the front desk expects those from outside.</summary>
    [HttpPost("visits"), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Announce(long id, [FromServices] AnnounceGuests announce, CancellationToken ct)
    {
        var count = 0;
        return await Tell(id, async meeting => count = await announce.Run(meeting, ct), _ => Desk.Texts["Announced at the front desk: {0}.", count], ct);
    }

    // Whom the front desk expects and who does not come after all, it expects no more.
    private Task<IActionResult> TellWithGuests(long id, Action<Meeting> deed, Func<Meeting, string> said, CancellationToken ct) => Tell(id, async meeting =>
    {
        deed(meeting);
        await Desk.Db.FollowGuests(meeting, Desk.Now, ct);
        await Desk.Save(ct);
    }, said, ct);

    private MeetingParticipant Mine(Meeting meeting) => meeting.Of(Desk.Viewer) ?? throw new RuleBrokenException("You are not invited to this meeting.");
}
