using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Founding;
using SecretaryService.Domain;
using SecretaryService.Domain.Standard;
using SecretaryService.Testing;

namespace SecretaryService.Data.Tests.Founding;

public sealed class FoundingAHouseTests
{
    /// <summary>Chapter.section.item, as the standard numbers them.</summary>
    private const string Numbers =
        """
        1.1 1.2 1.3.1 1.3.2 1.3.3 1.3.4
        2.1.1 2.1.2 2.1.3 2.1.4 2.1.5 2.2.1 2.2.2 2.2.3 2.3.1 2.3.2 2.3.3
        3.1.1 3.1.2 3.1.3 3.1.4 3.2.1 3.2.2 3.2.3 3.2.4 3.2.5 3.3.1a 3.3.1b 3.3.1c 3.3.2a 3.3.2b 3.3.2c 3.3.3a 3.3.3b 3.3.3c
        3.4.1a 3.4.1b 3.4.1c 3.4.1d 3.4.2a 3.4.2b 3.4.2c 3.4.2d 3.4.3a 3.4.3b
        4.1.1 4.1.2 4.2.1 4.2.2 4.3.1 4.3.2 4.4.1 4.4.2
        5.1.1 5.1.2 5.1.3 5.2.1 5.2.2 5.2.3 5.3.1 5.3.2 5.3.3
        6.1.1 6.1.2 6.1.3 6.2.1 6.2.2 6.2.3a 6.2.3b 6.2.4
        7
        """;

    private readonly StandardVersion _standard = FoundHouse.VersionOne();

    [Fact]
    public void Brings_every_clause_of_the_standard_in_its_order() => Assert.Equal(
        Numbers.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries),
        _standard.InOrder.Where(c => !c.IsHeading).Select(c => c.Number));

    [Fact]
    public void Says_everything_in_both_languages()
    {
        Assert.All(_standard.Clauses, c => Assert.True(IsSaid(c.Title), c.Number));
        Assert.All(_standard.Clauses.Where(c => !c.IsHeading), c => Assert.True(c.Text is { } text && IsSaid(text), c.Number));
        Assert.All(_standard.Clauses.SelectMany(c => c.Measures), m => Assert.True(IsSaid(m.Title), m.Key));
    }

    [Fact]
    public void Fits_into_its_columns() => Assert.All(_standard.Clauses, c =>
    {
        Assert.InRange(Math.Max(c.Title.En.Length, c.Title.Zh.Length), 1, 120);
        Assert.InRange(Math.Max(c.Text?.En.Length ?? 0, c.Text?.Zh.Length ?? 0), 0, Clause.TextMaxLength);
        Assert.InRange(Math.Max(c.Upheld?.En.Length ?? 0, c.Upheld?.Zh.Length ?? 0), 0, Clause.TextMaxLength);
        Assert.InRange(c.Number.Length, 1, Clause.NumberMaxLength);
        Assert.All(c.Parameters, p => Assert.InRange(p.Name.Length, 1, ClauseParameter.NameMaxLength));
        Assert.All(c.Measures, m => Assert.InRange(m.Key.Length, 1, ClauseMeasure.KeyMaxLength));
        Assert.All(c.Measures, m => Assert.InRange(Math.Max(m.Title.En.Length, m.Title.Zh.Length), 1, 200));
    });

    [Fact]
    public void Measures_a_clause_or_says_where_it_is_upheld() => Assert.All(
        _standard.Clauses.Where(c => !c.IsHeading), c => Assert.True(c.Measures.Count > 0 || c.Upheld is { } upheld && IsSaid(upheld), c.Number));

    [Fact]
    [Clause("3.1.1")]
    public void Lets_it_ring_three_times_of_five_seconds()
    {
        Assert.Equal((3, 5), (_standard.RingsAllowed, _standard.SecondsPerRing));
        Assert.Contains(_standard["3.1.1"].Measures, m => m.Target == 95);
    }

    [Fact]
    [Clause("3.1.4")]
    public void Promises_a_callback_within_two_working_hours_or_half_an_hour()
    {
        Assert.Equal(TimeSpan.FromHours(2), _standard.CallbackWithin(Urgency.Routine));
        Assert.Equal(TimeSpan.FromMinutes(30), _standard.CallbackWithin(Urgency.Urgent));
        Assert.Equal(TimeSpan.FromMinutes(30), _standard.CallbackWithin(Urgency.Immediate));
    }

    [Fact]
    public void A_clause_that_is_not_there_is_a_mistake_of_ours()
    {
        Assert.Throws<InvalidOperationException>(() => _standard["9.9"]);
        Assert.Throws<InvalidOperationException>(() => _standard["3.1.1"]["Nothing"]);
    }

    [Fact]
    public async Task Is_done_once()
    {
        using var office = new Office();
        await using var db = office.As(Viewer.System);
        await db.FoundIfEmpty(new Wording("Another", "另一家"));
        Assert.Equal("汀洲精仪", (await db.Companies.SingleAsync()).Name.Zh);
        Assert.Equal(1, await db.Standards.CountAsync());
    }

    [Fact]
    public void Is_read_back_as_it_was_written()
    {
        using var office = new Office();
        var read = office.House.StandardOn(new DateOnly(2026, 11, 24));
        Assert.Equal(_standard.InOrder.Select(c => (c.Number, c.Title, c.Text, c.Upheld)), read.InOrder.Select(c => (c.Number, c.Title, c.Text, c.Upheld)));
        Assert.Equal(_standard.RingsAllowed, read.RingsAllowed);
        Assert.True(office.House.CalendarOn(new DateOnly(2026, 10, 10)).IsWorkingDay(new DateOnly(2026, 10, 10)));
        Assert.False(office.House.CalendarOn(new DateOnly(2026, 10, 1)).IsWorkingDay(new DateOnly(2026, 10, 1)));
    }

    private static bool IsSaid(Wording wording) => !string.IsNullOrWhiteSpace(wording.En) && !string.IsNullOrWhiteSpace(wording.Zh);
}
