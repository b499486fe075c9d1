using System.Globalization;
using CsvHelper;

namespace SecretaryService.Benchmarks.Replay;

/// <summary>A line of the call log: who, when, number, kind, outcome, agent. Agents become numbers: nobody's name leaves the file.</summary>
internal sealed record LoggedCall(string Client, string Phone, DateTime At, int Priority, string Kind, string Outcome, int Agent)
{
    public bool Answered => Agent > 0;

    public static IReadOnlyList<LoggedCall> Read(string file)
    {
        using var csv = new CsvReader(new StreamReader(file), CultureInfo.InvariantCulture);
        var (rows, agents) = (new List<LoggedCall>(), new Dictionary<string, int>(StringComparer.Ordinal) { ["NO_SERVER"] = 0 });
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            var agent = csv.GetField("server")!;
            if (!agents.TryGetValue(agent, out var number))
            {
                agents[agent] = number = agents.Count;
            }

            var at = DateTime.Parse($"{csv.GetField("Date_received")} {csv.GetField("ser_start")}", CultureInfo.InvariantCulture);
            rows.Add(new LoggedCall(csv.GetField("rand_client")!, csv.GetField("phonefinal")!, at, csv.GetField<int>("priority"), csv.GetField("type")!, csv.GetField("outcome")!, number));
        }

        return rows;
    }

    /// <summary>As a secretary would enter it. The log has no organisation and no rings; a call that no agent took was missed.</summary>
    public KeyValuePair<string, string>[] AsForm() =>
    [
        new("Name", Client), new("Phone", Phone), new("Matter", $"{Kind} ({Outcome})"), new("At", At.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture)),
        new("Outcome", Answered ? "Advised" : "Missed"), new("Urgency", Priority switch { 0 => "Routine", 1 => "Urgent", _ => "Immediate" }), new("Level", "Internal"),
    ];
}
