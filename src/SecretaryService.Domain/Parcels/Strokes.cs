using System.Globalization;
using System.Text;

namespace SecretaryService.Domain.Parcels;

/// <summary>
/// A signature drawn by hand, as points on a sheet of 600 by 200: "12,80 14,82;40,90". Digits, commas, blanks and semicolons are all there is:
/// nothing else can be carried in it, and how it is drawn is said where it is shown.
/// </summary>
public sealed class Strokes
{
    public const int Width = 600;
    public const int Height = 200;
    public const int MaxLength = 16_000;
    private const int MostStrokes = 100;
    private const int FewestPoints = 5;

    private readonly IReadOnlyList<IReadOnlyList<(int X, int Y)>> _strokes;

    private Strokes(IReadOnlyList<IReadOnlyList<(int X, int Y)>> strokes) => _strokes = strokes;

    /// <summary>Nothing for what is no drawing: a wrong sign, a point beside the sheet, too much of it, or hardly a dot.</summary>
    public static Strokes? TryParse(string? text)
    {
        if (text is not { Length: > 0 and <= MaxLength } || text.Split(';') is not { Length: <= MostStrokes } parts)
        {
            return null;
        }

        var strokes = parts.Select(Stroke).ToList();
        return strokes.TrueForAll(s => s is not null) && strokes.Sum(s => s!.Count) >= FewestPoints ? new Strokes([.. strokes.Select(s => s!)]) : null;
    }

    /// <summary>The path of a drawing, written anew from the numbers.</summary>
    public string ToPath()
    {
        var path = new StringBuilder();
        foreach (var stroke in _strokes)
        {
            path.Append(CultureInfo.InvariantCulture, $"M{stroke[0].X} {stroke[0].Y}");
            foreach (var (x, y) in stroke.Skip(1))
            {
                path.Append(CultureInfo.InvariantCulture, $"L{x} {y}");
            }
        }

        return path.ToString();
    }

    public override string ToString() =>
        string.Join(';', _strokes.Select(s => string.Join(' ', s.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.X},{p.Y}")))));

    private static List<(int X, int Y)>? Stroke(string text)
    {
        var points = text.Split(' ').Select(Point).ToList();
        return points.TrueForAll(p => p is not null) ? [.. points.Select(p => p!.Value)] : null;
    }

    private static (int X, int Y)? Point(string text) => text.Split(',') is [var x, var y] && Coordinate(x, Width) is { } across && Coordinate(y, Height) is { } down ? (across, down) : null;

    private static int? Coordinate(string text, int most) =>
        text.Length <= 3 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value <= most ? value : null;
}
