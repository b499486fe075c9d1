using System.Collections.Concurrent;
using System.Threading.RateLimiting;

namespace SecretaryService.Web.Infrastructure.Limits;

/// <summary>
/// Tries at the forms where something can be guessed. A try is taken before the form is looked at, so that many at once count too, and given
/// back when it was right: a whole office behind one address signs in without coming near a limit. Names that do not exist count like those
/// that do.
/// </summary>
public sealed class Tries(LimitSettings limits, Asker asker, TimeProvider clock, ILogger<Tries> log) : IDisposable
{
    private readonly ConcurrentDictionary<string, int> _forgiven = new(StringComparer.Ordinal);
    private readonly PartitionedRateLimiter<Counted> _windows = PartitionedRateLimiter.Create<Counted, string>(counted =>
        RateLimitPartition.Get(counted.Key, _ => new Window(counted.Most, LimitSettings.Tries, clock)));

    /// <param name="name">The user name that was typed; none where the form asks for none.</param>
    public Taken Take(HttpContext http, string form, string? name)
    {
        var most = form switch { GuessableAttribute.SignIn => limits.SignIn, GuessableAttribute.AtKiosk => limits.Kiosk, _ => limits.Forms };
        Counted[] counted = name is null ? [new($"{form} {asker.Of(http)}", most)] : [new($"{form} {asker.Of(http)}", most), new(KeyOf(name), limits.Name)];
        List<Window.Try> taken = [];
        foreach (var one in counted.Where(c => c.Most > 0))
        {
            var lease = (Window.Try)_windows.AttemptAcquire(one);
            if (!lease.IsAcquired)
            {
                Tell(form, lease);
                taken.ForEach(t => t.GiveBack());
                return new Taken([], lease.Wait);
            }

            taken.Add(lease);
        }

        return new Taken(taken, null);
    }

    /// <summary>Somebody was let in again by an administrator: what was tried at his name before counts no more.</summary>
    public void Forgive(string name) => _forgiven.AddOrUpdate(asker.Named(name), 1, (_, times) => times + 1);

    public void Dispose() => _windows.Dispose();

    private string KeyOf(string name) => asker.Named(name) is var key && _forgiven.TryGetValue(key, out var times) ? $"{key} {times}" : key;

    private void Tell(string form, Window.Try refused)
    {
        if (refused.IsFirstRefusal)
        {
            log.LogWarning("Too many wrong tries at {Form}: refused for {Minutes} minutes", form, (int)Math.Ceiling(refused.Wait.TotalMinutes));
        }
    }

    private readonly record struct Counted(string Key, int Most);

    /// <summary>What was taken for one form, or how long nothing more is taken.</summary>
    public sealed class Taken
    {
        private readonly IReadOnlyList<Window.Try> _tries;

        internal Taken(IReadOnlyList<Window.Try> tries, TimeSpan? wait) => (_tries, Wait) = (tries, wait);

        public TimeSpan? Wait { get; }

        /// <summary>It was right: it does not count.</summary>
        public void GiveBack()
        {
            foreach (var one in _tries)
            {
                one.GiveBack();
            }
        }
    }
}
