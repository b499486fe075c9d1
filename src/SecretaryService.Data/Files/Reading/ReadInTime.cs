using SecretaryService.Data.Search;
using SecretaryService.Domain.Files;

namespace SecretaryService.Data.Files.Reading;

/// <summary>How much is read for its text, and for how long.</summary>
public sealed record TextLimits(TimeSpan Time, long MostBytes)
{
    public static readonly TextLimits Usual = new(TimeSpan.FromSeconds(30), 50L * 1024 * 1024);
}

/// <summary>
/// The text of a file within limits of time and size, one file at a time. What a library does within one page cannot be broken off: such a reading is left behind, and until it is
/// over no other is begun, so that there is never more than one.
/// </summary>
public sealed class ReadInTime(FileVault vault, TextLimits limits) : IDisposable
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);

    public bool IsBusy => _oneAtATime.CurrentCount == 0;

    public async Task<(TextState State, string? Text)> Run(FileKind kind, StoredFile stored, int most, CancellationToken ct)
    {
        if (most == 0 || stored.Length > limits.MostBytes)
        {
            return (TextState.TooLarge, null);
        }

        if (!await _oneAtATime.WaitAsync(limits.Time, ct))
        {
            return (TextState.TimedOut, null);
        }

        // Made with its time, so that one that is over before it begins is cancelled at once and not a little later.
        var limit = new CancellationTokenSource(limits.Time);
        var time = CancellationTokenSource.CreateLinkedTokenSource(ct, limit.Token);
        var reading = Task.Factory.StartNew(() => Take(kind, stored, most, time.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        _ = reading.ContinueWith(_ => { time.Dispose(); limit.Dispose(); _oneAtATime.Release(); }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        return await Ended(reading, ct);
    }

    public void Dispose() => _oneAtATime.Dispose();

    private async Task<(TextState State, string? Text)> Ended(Task<string> reading, CancellationToken ct)
    {
        try
        {
            var text = await reading.WaitAsync(limits.Time + Grace, ct);
            return string.IsNullOrWhiteSpace(text) ? (TextState.Empty, null) : (TextState.Indexed, text);
        }
        catch (Exception e) when (e is TimeoutException || (e is OperationCanceledException && !ct.IsCancellationRequested))
        {
            return (TextState.TimedOut, null);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // Whatever a library stumbles over: the file stays, and is found by its entry's own words.
            return (TextState.Unreadable, null);
        }
    }

    private string Take(FileKind kind, StoredFile stored, int most, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        using var content = vault.Open(stored);
        return TakeText.Of(kind, content, most, ct);
    }
}
