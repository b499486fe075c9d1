namespace SecretaryService.Domain.Rooms;

/// <summary>A stretch of time in a room. UTC.</summary>
public readonly record struct Stay(DateTime From, DateTime Until);

/// <summary>
/// Rooms are taken by the quarter of an hour, counted from one moment on. Every zone differs from UTC by whole quarters, so that a quarter
/// of the house's clock is one of these, too.
/// </summary>
public static class Quarter
{
    public const int Minutes = 15;

    public static readonly TimeSpan Length = TimeSpan.FromMinutes(Minutes);

    private static readonly DateTime First = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>The quarter in which a moment lies.</summary>
    public static int Of(DateTime utc) => (int)Math.Floor((utc - First) / Length);

    public static DateTime StartOf(int quarter) => First + (quarter * Length);

    public static bool IsStart(DateTime utc) => (utc - First).Ticks % Length.Ticks == 0;
}
