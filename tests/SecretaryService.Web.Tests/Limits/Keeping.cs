using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace SecretaryService.Web.Tests.Limits;

/// <summary>A log whose lines the test reads.</summary>
internal sealed class Keeping(ConcurrentQueue<string> lines) : ILoggerProvider, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        lines.Enqueue(formatter(state, exception));

    public void Dispose()
    {
        // The lines are the test's.
    }
}
