using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain;
using SecretaryService.Domain.Parcels;
using SecretaryService.Domain.Visits;

namespace SecretaryService.Data.Retention;

/// <summary>Which entries a retention rule reaches, whoever may see them; asked by the night that removes and by the preview that counts.</summary>
public static class DueToForget
{
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    extension(AppDbContext db)
    {
        /// <summary>Those before a moment that are over, owe nothing and are not protected on a day.</summary>
        public IQueryable<RegisterEntry> ToForget(Register register, DateTime before, DateOnly day) => register switch
        {
            Register.Calls => Due(db.Calls.IgnoreQueryFilters(PastFilter), register, before, day),
            Register.Visits => Due(db.Visits.IgnoreQueryFilters(PastFilter).Where(v => v.State >= VisitState.Left || v.VoidedAt != null), register, before, day),
            Register.Parcels => Due(db.Parcels.IgnoreQueryFilters(PastFilter).Where(p => p.State != ParcelState.Waiting || p.VoidedAt != null), register, before, day),
            _ => throw new ArgumentOutOfRangeException(nameof(register), register, "A register without a retention period."),
        };

        /// <summary>Those that are protected on a day.</summary>
        public IQueryable<RegisterEntry> ProtectedIn(Register register, DateOnly day) => db.Entries.IgnoreQueryFilters(PastFilter)
            .Where(e => e.Register == register && e.ForgottenAt == null && e.ProtectedAt != null && (e.ProtectedUntil == null || e.ProtectedUntil >= day));
    }

    private static IQueryable<T> Due<T>(IQueryable<T> entries, Register register, DateTime before, DateOnly day) where T : RegisterEntry => entries
        .Where(e => e.Register == register && e.ForgottenAt == null && e.OccurredAt < before && (e.ProtectedAt == null || e.ProtectedUntil < day)
            && !e.Commitments.Any(c => c.Done == null && c.Withdrawn == null));
}
