namespace SecretaryService.Domain.Staff;

/// <summary>Who reports to whom, of everybody: employee → superior.</summary>
public sealed class ReportingLines(IReadOnlyDictionary<long, long> superiors)
{
    /// <summary>Whether <paramref name="one"/> stands above <paramref name="other"/>, through however many others.</summary>
    public bool IsAbove(long one, long other)
    {
        HashSet<long> seen = [];
        for (var at = other; superiors.TryGetValue(at, out var above) && seen.Add(above); at = above)
        {
            if (above == one)
            {
                return true;
            }
        }

        return false;
    }
}
