using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Retention;
using SecretaryService.Domain;
using SecretaryService.Domain.Retention;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Retention;

/// <param name="Reached">Entries that lose their personal data by then; the first on the day of effect.</param>
public sealed record RetentionStep(DateOnly On, int Reached);

/// <param name="Protected">Entries of the register that stay as they are.</param>
public sealed record RetentionPreview(Register Register, IReadOnlyList<RetentionStep> Steps, int Protected);

/// <param name="InForce">By register; none while everything is kept.</param>
public sealed record RetentionPage(IReadOnlyDictionary<Register, RetentionRule?> InForce, IReadOnlyList<RetentionRule> History, RetentionPreview? Preview);

/// <summary>
/// The rules, and what a new one would do, in figures of a whole register, past the filter: who keeps the rules reads no entry. Figures are rounded, so
/// that two of them tell nothing of a few entries in between.
/// </summary>
public sealed class ReadRetention(AppDbContext db, OfficeTime time)
{
    public const int Rounded = 10;
    private const int MonthsAhead = 3;
    private const int MostRules = 100;

    public async Task<RetentionPage> Page(RetentionPreview? preview, CancellationToken ct)
    {
        var rules = await db.RetentionRules.AsNoTracking().OrderByDescending(r => r.Id).Take(MostRules).ToListAsync(ct);
        return new RetentionPage(RetentionRule.Registers.ToDictionary(register => register, register => rules.Of(register, time.Today)), rules, preview);
    }

    public async Task<RetentionPreview> Preview(RetentionRule rule, CancellationToken ct)
    {
        var steps = new List<RetentionStep>();
        foreach (var day in Enumerable.Range(0, MonthsAhead + 1).Select(rule.EffectiveFrom.AddMonths))
        {
            var reached = rule.Before(day) is { } before ? await db.ToForget(rule.Register, time.House.StartOf(before), day).CountAsync(ct) : 0;
            steps.Add(new RetentionStep(day, reached));
        }

        return new RetentionPreview(rule.Register, steps, await db.ProtectedIn(rule.Register, rule.EffectiveFrom).CountAsync(ct));
    }
}
