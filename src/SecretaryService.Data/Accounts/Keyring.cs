using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SecretaryService.Domain;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Data.Accounts;

/// <summary>
/// The keys of the house: one row that every deed takes in hand which may take an administrator away or move somebody in the lines of
/// reporting. Two such deeds at once: the second finds the row changed and is refused, whatever the database.
/// </summary>
public sealed class Keyring
{
    public int Id { get; private set; } = 1;

    /// <summary>How often it was taken in hand.</summary>
    public int Turns { get; private set; }

    public void Turn() => Turns++;
}

public static class KeepingTheKeys
{
    /// <summary>Before anything is asked or changed: what is read after it is as the last such deed left it.</summary>
    public static async Task TakeKeys(this AppDbContext db, CancellationToken ct) => (await db.Set<Keyring>().SingleAsync(ct)).Turn();

    /// <summary>A house without an administrator cannot be opened again. Ask with the keys in hand.</summary>
    /// <exception cref="RuleBrokenException">Nobody would be left, or whoever does this is no administrator any more.</exception>
    public static async Task RefuseLastAdministrator(this AppDbContext db, Employee going, CancellationToken ct)
    {
        if (going.Role != Role.Administrator)
        {
            return;
        }

        var others = db.Accounts.Where(a => a.EmployeeId != going.Id && a.DisabledAt == null && a.Employee.LeftOn == null && a.Employee.Role == Role.Administrator);
        if (!await others.AnyAsync(ct))
        {
            throw new RuleBrokenException("{0} is the last administrator. Make somebody else an administrator first.", going.Name);
        }
    }
}

public sealed class KeyringMapping : IEntityTypeConfiguration<Keyring>
{
    public void Configure(EntityTypeBuilder<Keyring> builder)
    {
        builder.ToTable("Keyring").Property(k => k.Id).ValueGeneratedNever();
        builder.Property(k => k.Turns).IsConcurrencyToken();
        builder.HasData(new { Id = 1, Turns = 0 });
    }
}
