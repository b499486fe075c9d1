using System.Globalization;

namespace SecretaryService.Domain.Retention;

/// <summary>
/// 保存期限: from a day on, entries of a register keep their personal data for so many months. A rule is never changed: the next one takes its
/// place from its own day. Without any, everything is kept for ever.
/// </summary>
public sealed class RetentionRule : IOfTheHouse
{
    public const int MostMonths = 240;

    private RetentionRule() { }

    public long Id { get; private set; }
    public Register Register { get; private set; }

    /// <summary>None: kept for ever, from that day on.</summary>
    public int? Months { get; private set; }
    public DateOnly EffectiveFrom { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime MadeAt { get; private set; }
    public long MadeById { get; private set; }
    public string MadeByName { get; private set; } = "";

    public string HouseKey => string.Create(CultureInfo.InvariantCulture, $"{Register} {EffectiveFrom:yyyy-MM-dd}");

    /// <summary>The registers that hold personal data of people outside the house.</summary>
    public static IReadOnlyList<Register> Registers { get; } = [Register.Calls, Register.Visits, Register.Parcels];

    /// <exception cref="RuleBrokenException">The register knows no rule, the months are none, or the day is not to come.</exception>
    public static RetentionRule Make(Register register, int? months, DateOnly effectiveFrom, DateOnly today, Viewer by, DateTime at)
    {
        if (!Registers.Contains(register))
        {
            throw new RuleBrokenException("This register has no retention period.");
        }

        if (months is < 1 or > MostMonths)
        {
            throw new RuleBrokenException("The retention period is 1 to {0} months, or empty: for ever.", MostMonths);
        }

        return effectiveFrom <= today
            ? throw new RuleBrokenException("A rule takes effect tomorrow at the earliest. Choose a later day.")
            : new RetentionRule { Register = register, Months = months, EffectiveFrom = effectiveFrom, MadeAt = at, MadeById = by.PersonId, MadeByName = by.Name };
    }

    /// <summary>Before this day the personal data goes, as the rule sees it on a day; none while everything is kept.</summary>
    public DateOnly? Before(DateOnly day) => Months is { } months ? day.AddMonths(-months) : null;
}

public static class RetentionRules
{
    /// <summary>The rule of a register in force on a day: of the latest day, and of one day the one made last.</summary>
    public static RetentionRule? Of(this IEnumerable<RetentionRule> rules, Register register, DateOnly day) =>
        rules.Where(r => r.Register == register && r.EffectiveFrom <= day).OrderByDescending(r => r.EffectiveFrom).ThenByDescending(r => r.Id).FirstOrDefault();
}
