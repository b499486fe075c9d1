using SecretaryService.Domain.Staff;
using SecretaryService.Testing;

namespace SecretaryService.Data.Tests.Founding;

public sealed class ReadingTheHouseBookTests : IDisposable
{
    private readonly Office _office = new();

    [Fact]
    public void Gives_the_rules_and_everybody_who_is_there()
    {
        Assert.Equal("Asia/Shanghai", _office.House.Company.Zone);
        Assert.Equal(["办公室", "销售部"], _office.Book.Departments.Select(d => d.Name.Zh));
        Assert.Equal(_office.Staff.SalesManager.PersonId, _office.Book.Directory.Find("cbc")?.Id);
    }

    [Fact]
    public async Task Reads_again_when_a_page_was_turned_or_after_a_minute()
    {
        var before = _office.Book.Directory;
        await Hire("顾清禾");
        Assert.Same(before, _office.Book.Directory);
        _office.Book.TurnPage();
        Assert.NotNull(_office.Book.Directory.Find("顾清禾"));
        await Hire("许砚秋");
        _office.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.NotNull(_office.Book.Directory.Find("许砚秋"));
    }

    public void Dispose() => _office.Dispose();

    private async Task Hire(string name)
    {
        await using var db = _office.As(_office.Staff.Administrator);
        db.Add(new Employee(name, null, db.Departments.OrderBy(d => d.Id).First(), Role.Employee));
        await db.SaveChangesAsync();
    }
}
