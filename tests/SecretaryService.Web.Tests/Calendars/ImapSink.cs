using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace SecretaryService.Web.Tests.Calendars;

/// <summary>A mailbox of the tests on 127.0.0.1: as much IMAP as is needed to look for letters, read them and mark them.</summary>
internal sealed partial class ImapSink : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _over = new();
    private readonly Task _listening;

    public ImapSink()
    {
        _listener.Start();
        _listening = Listen();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>By their numbers, from one on.</summary>
    public List<string> Letters { get; } = [];

    public ConcurrentDictionary<int, string> Flags { get; } = [];

    public ConcurrentQueue<string> Asked { get; } = [];

    private async Task Listen()
    {
        try
        {
            while (true)
            {
                await Talk(await _listener.AcceptTcpClientAsync(_over.Token));
            }
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
    }

    private async Task Talk(TcpClient caller)
    {
        using var _ = caller;
        try
        {
            using var reader = new StreamReader(caller.GetStream(), Encoding.UTF8);
            await using var writer = new StreamWriter(caller.GetStream(), new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
            await writer.WriteLineAsync("* OK [CAPABILITY IMAP4rev1] sink");
            while (await reader.ReadLineAsync(_over.Token) is { } line)
            {
                var (tag, command) = (line.Split(' ')[0], line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
                Asked.Enqueue(command);
                await writer.WriteAsync(Answer(command));
                await writer.WriteLineAsync($"{tag} OK {(command.StartsWith("SELECT", StringComparison.Ordinal) ? "[READ-WRITE] " : "")}done");
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
            // The caller has gone, or the test is over.
        }
    }

    private string Answer(string command) => command.Split(' ') switch
    {
        ["CAPABILITY", ..] => "* CAPABILITY IMAP4rev1\r\n",
        ["LIST", ..] => command.Contains("INBOX", StringComparison.Ordinal) ? "* LIST () \"/\" \"INBOX\"\r\n" : "* LIST (\\Noselect) \"/\" \"\"\r\n",
        ["SELECT", ..] => string.Create(CultureInfo.InvariantCulture, $"* FLAGS (\\Seen \\Flagged \\Deleted)\r\n* {Letters.Count} EXISTS\r\n* OK [UIDVALIDITY 7] valid\r\n"),
        ["UID", "SEARCH", ..] => $"* SEARCH {string.Join(' ', Enumerable.Range(1, Letters.Count).Where(n => !Flags.ContainsKey(n)))}\r\n",
        ["UID", "FETCH", var uid, ..] when command.Contains("BODY", StringComparison.Ordinal) => Body(int.Parse(uid, CultureInfo.InvariantCulture)),
        ["UID", "FETCH", var uid, ..] => Size(int.Parse(uid, CultureInfo.InvariantCulture)),
        ["UID", "STORE", var uid, ..] => Store(int.Parse(uid, CultureInfo.InvariantCulture), Marks().Match(command).Groups["flags"].Value),
        _ => "",
    };

    private string Body(int uid) => string.Create(CultureInfo.InvariantCulture, $"* {uid} FETCH (UID {uid} BODY[] {{{Encoding.UTF8.GetByteCount(Letters[uid - 1])}}}\r\n{Letters[uid - 1]})\r\n");

    private string Size(int uid) => string.Create(CultureInfo.InvariantCulture, $"* {uid} FETCH (UID {uid} RFC822.SIZE {Encoding.UTF8.GetByteCount(Letters[uid - 1])})\r\n");

    private string Store(int uid, string flags)
    {
        Flags[uid] = flags;
        return "";
    }

    public async ValueTask DisposeAsync()
    {
        await _over.CancelAsync();
        _listener.Stop();
        await _listening;
        _over.Dispose();
    }

    [GeneratedRegex(@"\((?<flags>[^)]*)\)\z", RegexOptions.NonBacktracking)]
    private static partial Regex Marks();
}
