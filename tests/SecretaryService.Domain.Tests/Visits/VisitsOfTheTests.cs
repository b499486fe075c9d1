using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Staff;
using SecretaryService.Domain.Standard;
using SecretaryService.Domain.Visits;
using SecretaryService.Testing;

namespace SecretaryService.Domain.Tests.Visits;

/// <summary>A guest of Tuesday afternoon, announced in the morning by 沈若溪 for 陆知远.</summary>
internal static class VisitsOfTheTests
{
    public static readonly DateTime Now = new(2026, 11, 24, 2, 0, 0, DateTimeKind.Utc);

    /// <summary>Three hours later.</summary>
    public static readonly DateTime Coming = Now.AddHours(3);
    public static readonly Viewer Secretary = new(1, "沈若溪", Role.Secretary, 10);
    public static readonly Addressee Lu = new("陆知远", 4, 20);
    public static readonly Domain.House TheHouse = House();

    public static Registration At(DateTime at) => new("V-2026-1", at, DateOnly.FromDateTime(at.AddHours(8)), Now, new Person(1, "沈若溪"), 1);

    public static VisitNote Note(VisitGrade grade = VisitGrade.B, int heads = 2) =>
        new(new Guest("周砚舟", "澄海精工", PhoneNumber.TryParse("021 6600 4417"), heads, null), "Offer", Lu, grade) { Expected = new Expectation(Coming, Coming.AddHours(1)) };

    public static Visit Announced(VisitGrade grade = VisitGrade.B) => Visit.Announce(At(Coming), Note(grade), Level.Internal);

    public static Visit Arrived()
    {
        var visit = Announced();
        visit.Arrive(TheHouse, Secretary, Coming);
        return visit;
    }

    private static Domain.House House()
    {
        var (name, text) = (new Wording("A", "甲"), new Wording("Text", "条文"));
        var seated = Clause.Of("3.2.2", name, text, null);
        seated.Set(new ClauseParameter("SeatedWithin", 5, Unit.Minutes));
        var acknowledged = Clause.Of("3.2.4", name, text, null);
        acknowledged.Set(new ClauseParameter("Acknowledge", 3, Unit.Minutes));
        return new Domain.House(new Company(name, "Asia/Shanghai"), [new CalendarVersion(1, new DateOnly(2026, 1, 1), "08:30-12:00,13:00-17:30", [])],
            [new StandardVersion(1, new DateOnly(2026, 1, 1), name, [seated, acknowledged])]);
    }
}
