namespace SecretaryService.Domain.Rooms;

/// <summary>Stored by number: never renumber.</summary>
public enum PhotoType { Jpeg = 1, Png = 2, Webp = 3 }

/// <summary>What a room looks like. What a file says it is counts for nothing: its first bytes are looked at, and nothing but these three is kept.</summary>
public sealed class RoomPhoto
{
    public const int MostBytes = 1024 * 1024;
    private const int Signature = 12;

    private RoomPhoto() { }

    public long RoomId { get; private set; }
    public PhotoType Type { get; private set; }
    public byte[] Bytes { get; private set; } = [];

    /// <exception cref="RuleBrokenException">It is no picture that browsers show, or too large.</exception>
    public static RoomPhoto Of(Room room, byte[] bytes) => new() { RoomId = room.Id, Type = TypeOf(bytes), Bytes = bytes };

    private static PhotoType TypeOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        { Length: > MostBytes } => throw new RuleBrokenException("This picture is larger than {0} kB. Choose a smaller one.", MostBytes / 1024),
        { Length: < Signature } => throw NoPicture,
        [0xFF, 0xD8, 0xFF, ..] => PhotoType.Jpeg,
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, ..] => PhotoType.Png,
        [0x52, 0x49, 0x46, 0x46, _, _, _, _, 0x57, 0x45, 0x42, 0x50, ..] => PhotoType.Webp,
        _ => throw NoPicture,
    };

    private static RuleBrokenException NoPicture => new("This file is no picture. Choose a JPEG, PNG or WebP file.");
}
