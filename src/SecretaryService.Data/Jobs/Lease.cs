using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SecretaryService.Data.Jobs;

/// <summary>
/// One kind of background work on this database, and which process has it until when: two processes never do the same work at once. Whoever
/// dies without giving it back loses it when its time has run out.
/// </summary>
public sealed class Lease
{
    public const int NameMaxLength = 40;

    private Lease() { }

    public string Name { get; private set; } = "";
    public Guid HolderId { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime Until { get; private set; }

    /// <summary>Rises with every change of hands and every renewal: of two who take it at once, the second is refused.</summary>
    public int Version { get; private set; }

    /// <summary>Takes, renews or takes over. False: somebody else has it.</summary>
    /// <param name="holder">The process: another one after every start.</param>
    public static async Task<bool> Take(AppDbContext db, string name, Guid holder, DateTime now, TimeSpan length, CancellationToken ct = default)
    {
        var lease = await db.Leases.SingleOrDefaultAsync(l => l.Name == name, ct);
        if (lease is null)
        {
            db.Add(lease = new Lease { Name = name });
        }
        else if (lease.HolderId != holder && lease.Until > now)
        {
            db.Entry(lease).State = EntityState.Detached;
            return false;
        }

        (lease.HolderId, lease.Until, lease.Version) = (holder, now + length, lease.Version + 1);
        return await IsSaved(db, lease, now, ct);
    }

    /// <summary>Whoever comes next need not wait until the time has run out.</summary>
    public static async Task GiveBack(AppDbContext db, string name, Guid holder, DateTime now, CancellationToken ct = default)
    {
        if (await db.Leases.SingleOrDefaultAsync(l => l.Name == name && l.HolderId == holder, ct) is { } lease)
        {
            (lease.Until, lease.Version) = (now, lease.Version + 1);
            await IsSaved(db, lease, now, ct);
        }
    }

    private static async Task<bool> IsSaved(AppDbContext db, Lease lease, DateTime now, CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
            return true;
        }
        catch (DbUpdateException)
        {
            // Somebody else was quicker. Where nobody was, something else is wrong and is not to be hidden.
            if (!await db.Leases.AsNoTracking().AnyAsync(l => l.Name == lease.Name && l.HolderId != lease.HolderId && l.Until > now, ct))
            {
                throw;
            }

            return false;
        }
        finally
        {
            db.Entry(lease).State = EntityState.Detached;
        }
    }
}

public sealed class LeaseMapping : IEntityTypeConfiguration<Lease>
{
    public void Configure(EntityTypeBuilder<Lease> builder)
    {
        builder.ToTable("Leases").HasKey(l => l.Name);
        builder.Property(l => l.Name).HasMaxLength(Lease.NameMaxLength);
        builder.Property(l => l.Version).IsConcurrencyToken();
    }
}
