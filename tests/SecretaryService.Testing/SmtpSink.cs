using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SecretaryService.Testing;

/// <summary>How a mail server may behave.</summary>
public enum SinkMood { Takes, IsSlow, IsDead, RefusesForNow, RefusesForGood }

/// <summary>A mail server of the tests on 127.0.0.1: takes letters, remembers them, sends nothing on.</summary>
public sealed class SmtpSink : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _over = new();
    private readonly Task _listening;

    public SmtpSink()
    {
        _listener.Start();
        _listening = Listen();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public SinkMood Mood { get; set; } = SinkMood.Takes;

    /// <summary>How long a slow one thinks before each answer.</summary>
    public TimeSpan Thinks { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Everything acknowledged, with its headers.</summary>
    public ConcurrentQueue<string> Letters { get; } = [];

    public IEnumerable<string> MessageIds => Letters.Select(letter => HeaderOf(letter, "Message-Id"));

    public static string HeaderOf(string letter, string name) => letter.Split("\r\n")
        .First(line => line.StartsWith($"{name}:", StringComparison.OrdinalIgnoreCase))[(name.Length + 1)..].Trim().Trim('<', '>');

    private async Task Listen()
    {
        var talks = new List<Task>();
        try
        {
            while (true)
            {
                talks.Add(Talk(await _listener.AcceptTcpClientAsync(_over.Token)));
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(talks);
        }
    }

    private async Task Talk(TcpClient caller)
    {
        using var _ = caller;
        try
        {
            using var reader = new StreamReader(caller.GetStream(), Encoding.UTF8);
            await using var writer = new StreamWriter(caller.GetStream(), new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
            await Answer(writer, "220 sink");
            while (await reader.ReadLineAsync(_over.Token) is { } line && await Answer(reader, writer, line))
            {
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
            // The caller was killed, or the test is over.
        }
    }

    private async Task<bool> Answer(StreamReader reader, StreamWriter writer, string line)
    {
        var command = line.Split(' ', ':')[0].ToUpperInvariant();
        if (command == "DATA")
        {
            await Answer(writer, "354 go on");
            Letters.Enqueue(await Letter(reader));
        }

        await Answer(writer, command switch
        {
            "EHLO" or "HELO" => "250 sink",
            "RCPT" when Mood == SinkMood.RefusesForNow => "451 try again later",
            "RCPT" when Mood == SinkMood.RefusesForGood => "550 no such user",
            "MAIL" or "RCPT" or "RSET" or "NOOP" => "250 OK",
            "DATA" => "250 taken",
            "QUIT" => "221 bye",
            _ => "502 not known here",
        });
        return command != "QUIT";
    }

    private async Task<string> Letter(StreamReader reader)
    {
        var letter = new StringBuilder();
        while (await reader.ReadLineAsync(_over.Token) is { } line)
        {
            if (line == ".")
            {
                return letter.ToString();
            }

            letter.Append(line).Append("\r\n");
        }

        throw new IOException("Broken off.");
    }

    private async Task Answer(StreamWriter writer, string answer)
    {
        if (Mood == SinkMood.IsDead)
        {
            await Task.Delay(Timeout.Infinite, _over.Token);
        }

        if (Mood == SinkMood.IsSlow)
        {
            await Task.Delay(Thinks, _over.Token);
        }

        await writer.WriteLineAsync(answer.AsMemory(), _over.Token);
    }

    public async ValueTask DisposeAsync()
    {
        await _over.CancelAsync();
        await _listening;
        _listener.Dispose();
        _over.Dispose();
    }
}
