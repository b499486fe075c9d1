using SecretaryService.Domain.Staff;

namespace SecretaryService.Domain.Kiosks;

/// <summary>自助登记机: a device at the door with a key of its own. It is nobody's account and opens nothing but its own pages.</summary>
public sealed class KioskDevice : IOfTheHouse
{
    /// <summary>No longer than a colleague's: it stands where the name of who received a guest stands.</summary>
    public const int NameMaxLength = Employee.NameMaxLength;
    public const int DigestLength = 32;

    private KioskDevice() { }

    /// <param name="keyDigest">SHA-256 of a random key of 256 bits; the key itself is kept nowhere.</param>
    public KioskDevice(string name, byte[] keyDigest, Viewer by, DateTime at) => (Name, KeyDigest, CreatedById, CreatedAt) = (name, keyDigest, by.PersonId, at);

    public long Id { get; private set; }
    public string Name { get; private set; } = "";
    public byte[] KeyDigest { get; private set; } = [];

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; private set; }
    public long CreatedById { get; private set; }

    /// <summary>UTC: its key opens nothing any more, and its cookie neither.</summary>
    public DateTime? RevokedAt { get; private set; }
    public long? RevokedById { get; private set; }

    public string HouseKey => Name;

    /// <summary>Who does what is done at it: no person, and cleared for nothing.</summary>
    public static Viewer AsViewer(string name) => Viewer.System with { Name = name };

    /// <exception cref="RuleBrokenException">It is revoked already.</exception>
    public void Revoke(Viewer by, DateTime at) =>
        (RevokedAt, RevokedById) = RevokedAt is null ? (at, by.PersonId) : throw new RuleBrokenException("This kiosk is revoked already.");
}

/// <summary>When a kiosk was there last; a row of its own, because it says nothing that a journal should keep.</summary>
public sealed class KioskSighting
{
    /// <summary>It is written down again after so long.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    private KioskSighting() { }

    public KioskSighting(long kioskId) => KioskId = kioskId;

    public long KioskId { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; set; }
}
