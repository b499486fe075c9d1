namespace SecretaryService.Data.Files.Inspecting;

/// <summary>The sum that a zip file keeps of each part, which the framework does not compare.</summary>
internal static class Crc32
{
    public const uint Begin = 0xFFFFFFFF;
    private const uint Polynomial = 0xEDB88320;
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(Of)];

    public static uint Add(uint sum, ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
        {
            sum = Table[(byte)(sum ^ b)] ^ (sum >> 8);
        }

        return sum;
    }

    public static uint End(uint sum) => ~sum;

    private static uint Of(int n)
    {
        var sum = (uint)n;
        for (var bit = 0; bit < 8; bit++)
        {
            sum = (sum & 1) == 0 ? sum >> 1 : (sum >> 1) ^ Polynomial;
        }

        return sum;
    }
}
