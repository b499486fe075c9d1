namespace SecretaryService.Data.Lists;

/// <summary>A page of a list as it is shown, and the places from which the pages beside it are asked; none where there is none.</summary>
public sealed record Turned<T>(IReadOnlyList<T> Rows, string? Newer, string? Older);

public static class Turning
{
    /// <param name="found">Of one stretch, nearest first: one more than a page holds says that there is more.</param>
    public static Turned<T> Turn<T>(this IReadOnlyList<T> found, int length, Stretch stretch, Func<T, string> place) =>
        found.Turn(length, found.Count > length, stretch.Newer, stretch.From is not null, place);

    /// <param name="upwards">Towards the newer ones.</param>
    /// <param name="fromAPlace">Somebody came from a line of the list and can go back to it.</param>
    public static Turned<T> Turn<T>(this IReadOnlyList<T> found, int length, bool more, bool upwards, bool fromAPlace, Func<T, string> place)
    {
        var rows = found.Take(length).ToList();
        if (upwards)
        {
            rows.Reverse();
        }

        return new(rows, rows.Count > 0 && (upwards ? more : fromAPlace) ? place(rows[0]) : null, rows.Count > 0 && (!upwards ? more : fromAPlace) ? place(rows[^1]) : null);
    }
}
