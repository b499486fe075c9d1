using SecretaryService.Domain.Staff;
using static SecretaryService.Domain.Tests.Staff.StaffOfTheTests;
using Directory = SecretaryService.Domain.Staff.Directory;

namespace SecretaryService.Domain.Tests.Staff;

public sealed class GivingADutyTests
{
    private readonly Employee _lu = Hired(4);

    [Theory]
    [InlineData(0, 30, 30, 60)]
    [InlineData(0, 30, 10, 20)]
    [InlineData(0, null, 90, null)]
    [InlineData(10, 20, 0, null)]
    [InlineData(10, 20, 0, 10)]
    public void Twice_for_the_same_days_is_refused(int from, int? until, int from2, int? until2)
    {
        Give(DutyKind.Archivist, from, until);
        Assert.Throws<RuleBrokenException>(() => Give(DutyKind.Archivist, from2, until2));
        Assert.Single(_lu.Duties);
    }

    [Fact]
    public void One_after_the_other_and_two_kinds_at_once_are_accepted()
    {
        Give(DutyKind.Archivist, 0, 30);
        Give(DutyKind.Archivist, 31, null);
        Give(DutyKind.RoomKeeper, 0, null);
        Assert.Equal(3, _lu.Duties.Count);
    }

    [Fact]
    public void Ending_before_it_begins_is_refused() => Assert.Throws<RuleBrokenException>(() => Give(DutyKind.Archivist, 5, 4));

    [Fact]
    public void To_whoever_has_left_is_refused()
    {
        _lu.Leave(Today, Today, owed: 0);
        Assert.Throws<RuleBrokenException>(() => Give(DutyKind.Archivist, 0, null));
    }

    [Fact]
    public void To_oneself_is_refused_and_so_is_ending_ones_own()
    {
        var duty = Give(DutyKind.HeadOfCompany, 0, null);
        var self = new Viewer(4, "陆知远", Role.Administrator, 10);
        Assert.Throws<RuleBrokenException>(() => _lu.Give(DutyKind.Archivist, Today, null, self));
        Assert.Throws<RuleBrokenException>(() => _lu.End(duty, Today, self));
        Assert.Null(duty.Until);
    }

    [Fact]
    public void Is_ended_with_a_last_day_and_not_again_later()
    {
        var duty = Give(DutyKind.Archivist, 0, null);
        Assert.Throws<RuleBrokenException>(() => _lu.End(duty, Today.AddDays(-1), Administrator));
        _lu.End(duty, Today.AddDays(3), Administrator);
        Assert.Equal(Today.AddDays(3), duty.Until);
        Assert.Throws<RuleBrokenException>(() => _lu.End(duty, Today.AddDays(3), Administrator));
    }

    [Fact]
    public void Is_known_to_the_directory_on_its_days_and_the_latest_head_is_the_head()
    {
        var directory = new Directory([Holding(1, -100, null), Holding(2, -10, 0), Holding(3, 5, null)]);
        Assert.Equal([2L, 1L], directory.HoldersOf(DutyKind.HeadOfCompany, Today).Select(c => c.Id));
        Assert.Equal(2, directory.Head(Today)?.Id);
        Assert.Equal(1, directory.Head(Today.AddDays(1))?.Id);
        Assert.Equal(3, directory.Head(Today.AddDays(5))?.Id);
        Assert.Null(directory.Head(Today.AddDays(-101)));
        Assert.Empty(directory.HoldersOf(DutyKind.Archivist, Today));
    }

    private Duty Give(DutyKind kind, int from, int? until) => _lu.Give(kind, Today.AddDays(from), until is { } days ? Today.AddDays(days) : null, Administrator);

    private static Colleague Holding(long id, int from, int? until) => new(id, "陆知远", null, 10, new Wording("Office", "办公室"), null, Role.Manager)
    {
        Duties = [new HeldDuty(DutyKind.HeadOfCompany, Today.AddDays(from), until is { } days ? Today.AddDays(days) : null)],
    };
}
