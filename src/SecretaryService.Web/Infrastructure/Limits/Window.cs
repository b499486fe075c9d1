using System.Diagnostics.CodeAnalysis;
using System.Threading.RateLimiting;

namespace SecretaryService.Web.Infrastructure.Limits;

/// <summary>
/// So many in a window of time, which opens with the first of them. The framework's own limiters ask the machine's stopwatch and cannot be
/// told the time; this one asks the clock of the house, and can give back what did not count.
/// </summary>
internal sealed class Window(int most, TimeSpan length, TimeProvider clock) : RateLimiter
{
    private readonly Lock _oneAtATime = new();
    private DateTimeOffset _ends = clock.GetUtcNow();
    private int _taken;
    private bool _refused;

    /// <summary>A window that is over may be thrown away; an open one is never forgotten.</summary>
    public override TimeSpan? IdleDuration => clock.GetUtcNow() - _ends is { Ticks: >= 0 } idle ? idle : null;

    public override RateLimiterStatistics GetStatistics() => new() { CurrentAvailablePermits = Math.Max(0, most - _taken) };

    protected override RateLimitLease AttemptAcquireCore(int permitCount)
    {
        lock (_oneAtATime)
        {
            var now = clock.GetUtcNow();
            if (now >= _ends)
            {
                (_ends, _taken, _refused) = (now + length, 0, false);
            }

            if (_taken + permitCount <= most)
            {
                _taken += permitCount;
                return new Try(this, _ends, TimeSpan.Zero, isFirstRefusal: false);
            }

            (var first, _refused) = (!_refused, true);
            return new Try(null, _ends, _ends - now, first);
        }
    }

    protected override ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken) => new(AttemptAcquireCore(permitCount));

    // Of a window that has closed since, nothing is left to give back.
    private void TakeBack(DateTimeOffset ends)
    {
        lock (_oneAtATime)
        {
            _taken -= _ends == ends && _taken > 0 ? 1 : 0;
        }
    }

    /// <summary>One try: it counts unless it is given back.</summary>
    internal sealed class Try(Window? window, DateTimeOffset ends, TimeSpan wait, bool isFirstRefusal) : RateLimitLease
    {
        public override bool IsAcquired => window is not null;

        public override IEnumerable<string> MetadataNames => IsAcquired ? [] : [MetadataName.RetryAfter.Name];

        public TimeSpan Wait => wait;

        /// <summary>So that a flood makes one line in the log and not a flood of lines.</summary>
        public bool IsFirstRefusal => isFirstRefusal;

        public void GiveBack() => window?.TakeBack(ends);

        public override bool TryGetMetadata(string metadataName, [NotNullWhen(true)] out object? metadata)
        {
            metadata = !IsAcquired && metadataName == MetadataName.RetryAfter.Name ? wait : null;
            return metadata is not null;
        }
    }
}
