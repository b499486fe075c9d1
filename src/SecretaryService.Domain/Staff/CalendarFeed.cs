namespace SecretaryService.Domain.Staff;

/// <summary>日历订阅: an address that only its owner's calendar knows, and asks for his meetings by. It opens nothing else.</summary>
public sealed class CalendarFeed : IOfTheHouse
{
    public const int DigestLength = 32;

    private CalendarFeed() { }

    /// <param name="digest">Keyed digest of a random secret of 256 bits; the secret itself is kept nowhere.</param>
    public CalendarFeed(Employee owner, byte[] digest, DateTime at) => (Owner, EmployeeId, Digest, MadeAt) = (owner, owner.Id, digest, at);

    public long Id { get; private set; }
    public Employee Owner { get; private set; } = null!;
    public long EmployeeId { get; private set; }
    public byte[] Digest { get; private set; } = [];

    /// <summary>UTC.</summary>
    public DateTime MadeAt { get; private set; }

    /// <summary>UTC: the address opens nothing any more.</summary>
    public DateTime? RevokedAt { get; private set; }

    public string HouseKey => Owner?.Name ?? "";

    public void Revoke(DateTime at) => RevokedAt ??= at;
}
