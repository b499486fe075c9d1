using System.Globalization;
using System.Text;

namespace SecretaryService.Domain.Meetings;

/// <summary>
/// 会议纪要 in its usual form, as Markdown: one text for the page, the print, Word and the hash. It is in the language of the topic, so that everybody
/// reads, approves and hashes the same. What people typed stands in it as text, whatever it looks like.
/// </summary>
public static class MinutesText
{
    /// <summary>What is read and approved.</summary>
    public static string Of(Meeting meeting, House house)
    {
        var words = MinutesWords.Of(meeting);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {MarkdownText.Line(house.Company.Name.In(words.Language))}{words[("会议纪要", ": minutes of meeting"), ("活动总结", ": report of activity")]}\n\n{MarkdownText.Line(meeting.Number)}\n\n");
        Head(text, meeting, words, house);
        People(text, meeting, words);
        foreach (var item in meeting.Items)
        {
            Item(text, item, words);
        }

        Actions(text, meeting, words);
        return text.ToString().TrimEnd() + "\n";
    }

    /// <summary>What is issued: the same, and below it by whom, for whom, and when the next meeting is.</summary>
    public static string Issued(Meeting meeting, House house, MinutesReview review, Meeting? next, Viewer by, DateTime at)
    {
        var words = MinutesWords.Of(meeting);
        var text = new StringBuilder(Of(meeting, house)).Append('\n');
        if (next is not null)
        {
            Particular(text, words[("下次会议", "Next meeting"), ("下次活动", "Next activity")], $"{words.Moment(next.StartsAt)}{(next.Where is { } where ? words["，", ", "] + where : "")}", words);
        }

        Particular(text, words["分送", "Distribution"], Names(meeting.Distribution, words), words);
        Particular(text, words["审核", "Approved by"], $"{review.ByName}{words["，", ", "]}{words.Moment(review.At!.Value)}", words);
        Particular(text, words["印发", "Issued by"], $"{by.Name}{words["，", ", "]}{words.Moment(at)}", words);
        return text.ToString().TrimEnd() + "\n";
    }

    /// <summary>What is shown and carried to Word: the issued text with its hash and supplements; before, the text as it stands, marked as a draft.</summary>
    public static string Shown(Meeting meeting, House house)
    {
        var words = MinutesWords.Of(meeting);
        if (meeting.Issued.Count == 0)
        {
            return $"**{words["（草稿）", "(Draft)"]}**\n\n{Of(meeting, house)}";
        }

        var text = new StringBuilder();
        foreach (var issued in meeting.Issued.OrderBy(i => i.No))
        {
            if (issued.No > 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n### {words[($"补充纪要（{issued.No}）", $"Supplement {issued.No}"), ($"补充总结（{issued.No}）", $"Supplement {issued.No}")]}\n\n{MarkdownText.Lines(issued.Text)}\n\n");
                Particular(text, words["审核", "Approved by"], issued.ApprovedByName, words);
                Particular(text, words["印发", "Issued by"], $"{issued.ByName}{words["，", ", "]}{words.Moment(issued.At)}", words);
            }
            else
            {
                text.Append(issued.Text).Append('\n');
            }

            Particular(text, "SHA-256", issued.Hash, words);
        }

        return text.ToString().TrimEnd() + "\n";
    }

    private static void Head(StringBuilder text, Meeting meeting, MinutesWords words, House house)
    {
        text.Append(CultureInfo.InvariantCulture, $"## {MarkdownText.Line(meeting.Title)}\n\n");
        var (began, ended) = (meeting.BeganAt ?? meeting.StartsAt, meeting.EndedAt ?? meeting.EndsAt);
        Particular(text, words["时间", "Time"], words.Stretch(began, ended) + (meeting.Zone == house.Company.Zone ? "" : words[$"（{meeting.Zone}）", $" ({meeting.Zone})"]), words);
        Particular(text, words["地点", "Place"], meeting.Where ?? meeting.Link, words);
        Particular(text, words["主持人", "Chair"], meeting.ChairName, words);
        Particular(text, words["记录人", "Minute taker"], meeting.MinuteTakerName, words);
        Particular(text, words["主办", "Convened by"], meeting.Convenor, words);
    }

    private static void People(StringBuilder text, Meeting meeting, MinutesWords words)
    {
        var all = meeting.Invited.Where(p => p.Seat != Attendance.Reserve || p.SignedInAt is not null).ToList();
        Particular(text, words["出席", "Present"], Names(all.Where(p => p.Seat != Attendance.ListensIn && p.SignedInAt is not null), words), words);
        Particular(text, words["列席", "Listening in"], Names(all.Where(p => p.Seat == Attendance.ListensIn && p.SignedInAt is not null), words), words);
        Particular(text, words["请假", "Excused"], Names(all.Where(p => p.SignedInAt is null && p.Answer == MeetingAnswer.Declined), words), words);
        Particular(text, words["缺席", "Absent"], Names(all.Where(p => p.SignedInAt is null && p.Answer != MeetingAnswer.Declined), words), words);
    }

    private static void Item(StringBuilder text, AgendaItem item, MinutesWords words)
    {
        text.Append(CultureInfo.InvariantCulture, $"### {words.No(item.No)}{MarkdownText.Line(item.Title)}\n\n");
        Particular(text, words[("汇报人", "Report"), ("负责人", "In charge")], item.ReporterName, words);
        Block(text, words[("讨论", "Discussion"), ("经过", "How it went")], item.Discussion, words);
        Block(text, words[("重要发言", "Key statements"), ("致辞要点", "Speeches")], item.Statements, words);
        Block(text, words[("决议", "Resolution"), ("结果", "What came of it")], item.Resolution, words);
        if (item.VotesFor is not null || item.VotesAgainst is not null || item.VotesAbstained is not null)
        {
            var (yes, no, none) = (item.VotesFor ?? 0, item.VotesAgainst ?? 0, item.VotesAbstained ?? 0);
            Particular(text, words["表决", "Votes"], words[$"赞成{yes}票，反对{no}票，弃权{none}票", $"{yes} for, {no} against, {none} abstained"], words);
        }
    }

    private static void Actions(StringBuilder text, Meeting meeting, MinutesWords words)
    {
        if (meeting.Actions.Count == 0)
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"### {words[("议定事项", "What is to be done"), ("后续事项", "What is to be done")]}\n\n");
        text.Append(words["| 事项 | 责任人 | 完成时限 | 验收人 |", "| What | By whom | By when | Verified by |"]).Append("\n|---|---|---|---|\n");
        foreach (var action in meeting.Actions.OrderBy(a => meeting.Items.FirstOrDefault(i => i.Key == a.ItemKey)?.No ?? int.MaxValue).ThenBy(a => a.Due).ThenBy(a => a.Key))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {MarkdownText.Line(action.What)} | {MarkdownText.Line(action.OwnerName)} | {words.Day(action.Due)} | {MarkdownText.Line(action.VerifierName ?? meeting.ChairName)} |\n");
        }

        text.Append('\n');
    }

    private static void Particular(StringBuilder text, string what, string? said, MinutesWords words)
    {
        if (!string.IsNullOrWhiteSpace(said))
        {
            text.Append(CultureInfo.InvariantCulture, $"**{what}**{words["：", ": "]}{MarkdownText.Line(said)}\n\n");
        }
    }

    private static void Block(StringBuilder text, string what, string? said, MinutesWords words)
    {
        if (!string.IsNullOrWhiteSpace(said))
        {
            text.Append(CultureInfo.InvariantCulture, $"**{what}**{words["：", ":"]}\n\n{MarkdownText.Lines(said)}\n\n");
        }
    }

    private static string Names(IEnumerable<MeetingParticipant> people, MinutesWords words) => string.Join(words["、", ", "], people.Select(p => Name(p, words)));

    private static string Name(MeetingParticipant p, MinutesWords words)
    {
        List<string?> more = [p.Organisation, p.Post, p.ProxyName is { } proxy ? words[$"{proxy}代", $"in whose place {proxy} came"] : null, p.SignedInAt is null && p.Answer == MeetingAnswer.Declined ? p.Remark : null];
        var said = string.Join(words["，", ", "], more.Where(m => m is { Length: > 0 }));
        return said.Length == 0 ? p.Name : words[$"{p.Name}（{said}）", $"{p.Name} ({said})"];
    }
}
