using System.Net;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Meetings;

namespace SecretaryService.Web.Tests.Meetings;

public sealed class IssuingAtTheSameMomentTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    [Fact]
    [Clause("3.4.3b")]
    public async Task By_two_people_is_one_issued_text_and_no_commitment_twice()
    {
        var id = await office.Written("Both press the button");
        using var desk = await office.As("shen.rx");
        using var taker = await office.As("he.yn");
        using var chair = await office.As("lu.zy");
        await desk.Does(id, "submission");
        await chair.Does(id, "approval");
        var forms = await Task.WhenAll(new[] { desk, taker }.Select(async b => (await b.Get($"/meetings/{id}/minutes")).Form($"/meetings/{id}/minutes/issue")));
        // Each of them presses twice.
        var answers = await Task.WhenAll(forms.Concat(forms).Select(form => form.Post()));
        var won = Assert.Single(answers.Where(a => a.Status == HttpStatusCode.Redirect).Select(a => a.Browser).Distinct());
        Assert.Equal(2, answers.Count(a => a.Browser == won && a.Status == HttpStatusCode.Redirect));
        Assert.All(answers.Where(a => a.Browser != won), a => Assert.Equal((HttpStatusCode.UnprocessableEntity, "The minutes are issued and stay as they are. Write a supplement."), (a.Status, a.Errors.Single())));
        await office.Delivers();
        var meeting = await office.MeetingOf(id);
        var issued = Assert.Single(meeting.Issued);
        Assert.Equal(MinutesState.Issued, meeting.MinutesState);
        Assert.Equal(meeting.Actions.Count, meeting.Commitments.Count(c => c.Kind == CommitmentKind.CarryOut));
        Assert.All(meeting.Commitments.Where(c => c.About is not null).GroupBy(c => (c.Kind, c.About)), same => Assert.Single(same));
        Assert.Equal(meeting.Participants.Count(p => p.PersonId != issued.ById), meeting.Commitments.Count(c => c.Kind == CommitmentKind.ReceiveMinutes));
        Assert.All(meeting.Commitments.Where(c => c.IsOpen).GroupBy(c => (c.Kind, c.OwnerId, c.About)), same => Assert.Single(same));
    }
}
