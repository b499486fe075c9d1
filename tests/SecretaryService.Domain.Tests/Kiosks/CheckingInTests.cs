using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Kiosks;
using SecretaryService.Domain.Staff;
using SecretaryService.Domain.Visits;
using SecretaryService.Testing;
using static SecretaryService.Domain.Tests.Visits.VisitsOfTheTests;

namespace SecretaryService.Domain.Tests.Kiosks;

public sealed class CheckingInTests
{
    private static readonly NoticeAccepted Notice = new(Coming, "Wear your badge.", "en", "North door");

    [Fact]
    [Clause("3.2.2")]
    [Clause("3.2.4")]
    public void Is_an_arrival_in_the_name_of_the_kiosk_and_tells_the_host()
    {
        var visit = Announced();
        visit.CheckIn(TheHouse, Notice);
        Assert.Equal((VisitState.Waiting, Coming, Coming.AddMinutes(5)), (visit.State, visit.ArrivedAt, visit.SeatBy));
        var told = Assert.Single(visit.Commitments);
        Assert.Equal((CommitmentKind.ReceiveVisitor, 4L, "North door"), (told.Kind, told.OwnerId, told.MadeByName));
        Assert.Equal(4, Assert.Single(told.Notices).PersonId);
        Assert.Equal(new CheckedInAtKiosk("North door", "en"), visit.Facts[^1]);
    }

    [Fact]
    public void Keeps_the_very_words_that_were_accepted() => Assert.Equal(Notice, CheckedIn().Notice);

    [Fact]
    public void Twice_is_refused_and_keeps_the_first_words()
    {
        var visit = CheckedIn();
        Assert.Throws<RuleBrokenException>(() => visit.CheckIn(TheHouse, Notice with { Text = "Other words." }));
        Assert.Equal(Notice, visit.Notice);
    }

    [Fact]
    public void Taken_back_at_the_desk_takes_the_acceptance_back()
    {
        var visit = CheckedIn();
        visit.TakeArrivalBack(Secretary, Coming.AddMinutes(2));
        Assert.Null(visit.Notice);
    }

    [Fact]
    public void Nobody_is_told_what_becomes_of_it_where_a_kiosk_gave_it()
    {
        var visit = CheckedIn();
        var told = visit.Commitments.Single();
        told.Keep(new Viewer(4, "陆知远", Role.Manager, 20), Coming.AddMinutes(1), null);
        Assert.DoesNotContain(told.Notices, notice => notice.PersonId == 0);
    }

    [Fact]
    [Clause("3.2.5")]
    public void Out_leaves_the_card_to_the_desk()
    {
        var visit = Announced();
        visit.Arrive(TheHouse, Secretary, Coming, card: "12");
        visit.CheckOut(TheHouse, "North door", Coming.AddHours(1));
        Assert.Equal((VisitState.Left, true), (visit.State, visit.CardIsOut));
        Assert.Equal(new LeftAtKiosk("North door"), visit.Facts[^1]);
    }

    [Theory]
    [InlineData("周砚舟", true)]
    [InlineData(" 周 砚舟 ", true)]
    [InlineData("周砚", false)]
    [InlineData("周", false)]
    [InlineData("zyz", false)]
    [InlineData("", false)]
    [InlineData("·", false)]
    public void Asks_for_the_whole_name(string typed, bool found) => Assert.Equal(found, Announced().IsOf(typed));

    [Fact]
    public void A_guest_without_a_name_is_found_by_none()
    {
        var visit = Announced();
        visit.ForgetGuest("asked for it", []);
        Assert.False(visit.IsOf(""));
    }

    [Fact]
    public void Forgetting_the_guest_keeps_that_the_notice_was_accepted()
    {
        var visit = CheckedIn();
        visit.ForgetGuest("asked for it", []);
        Assert.Equal((null, Notice), (visit.VisitorName, visit.Notice));
    }

    private static Visit CheckedIn()
    {
        var visit = Announced();
        visit.CheckIn(TheHouse, Notice);
        return visit;
    }
}
