using System.Globalization;
using Microsoft.Playwright;
using SecretaryService.Testing;
using static Microsoft.Playwright.Assertions;

namespace SecretaryService.Browser.Tests;

/// <summary>One urgent paper on its whole way, past everybody who has to do with it, until it lies in the archive room and somebody borrows it.</summary>
[Collection(AThirdHouse.Name)]
public sealed class FollowingADocumentTests(House house)
{
    private const string Desk = "shen.rx";
    private const string Archivist = "song.zx";

    private static readonly (string Clause, string Measure)[] Moved =
    [
        ("2.1.3", "incoming-registered-same-day"), ("2.1.3", "outgoing-registered-before-dispatch"), ("2.1.5", "drafts-proofread"), ("3.3.1a", "documents-checked"), ("3.3.1b", "important-reviewed"),
        ("3.3.1c", "receipts-in-time"), ("3.3.2a", "circulation-in-time"), ("3.3.2b", "readers-signed"), ("3.3.2c", "handling-in-time"), ("3.3.3a", "filed-in-time"), ("3.3.3b", "catalogue-complete"), ("3.3.3c", "handovers-in-time"),
    ];

    private IPage? _page;
    private (string Account, DateTimeOffset At) _who;

    [SkippableFact]
    [Clause("2.1.3")]
    [Clause("2.1.5")]
    [Clause("3.3.1a")]
    [Clause("3.3.1b")]
    [Clause("3.3.1c")]
    [Clause("3.3.2a")]
    [Clause("3.3.2b")]
    [Clause("3.3.2c")]
    [Clause("3.3.3a")]
    [Clause("3.3.3b")]
    [Clause("3.3.3c")]
    public async Task From_its_receipt_to_its_loan_every_figure_moves()
    {
        house.GoToAQuietMorning();
        var before = await Figures();
        var paper = await Receive();
        await Circulate(paper);
        await Do(Desk, $"{paper}/handling", $"{paper}/handling", ("Lead", "许砚秋"), ("What", "report on the corridor"));
        await Sign("xu.yq", paper, "corridor cleared");
        await Answer(paper);
        await Do(Desk, $"{paper}/deeds/completion", $"{paper}/deeds/completion");
        var item = await HandOver(paper);
        await Do(Desk, $"{item}/deeds/loan", $"{item}/deeds/loan", ("Borrower", "Gu Qinghe"), ("Purpose", "to compare"), ("Condition", "complete"));
        await Do(Desk, $"{item}/deeds/return", $"{item}/deeds/return", ("Condition", "complete"));
        Assert.All(before.Zip(await Figures(), Moved), figure => Assert.True(figure.First != figure.Second, $"{figure.Third.Measure} stayed {figure.First}"));
    }

    // Urgent, found faulty, asked about, answered, proposed, instructed, given out.
    private async Task<string> Receive()
    {
        var paper = await Do(Desk, "/documents/new", "/documents", ("DocumentTitle", "关于消防通道整改的通知"), ("Sender", "Quill Society"), ("SendersNumber", "QS〔2026〕77号"), ("Urgency", "Urgent"), ("DatedOn", "2026-11-20"),
            ("PageCount", "3"), ("Copies", "2"), ("Checks", "Title"), ("Checks", "Copies"), ("Checks", "Date"));
        await Do(Desk, $"{paper}/deeds/review", $"{paper}/deeds/review", ("Faults", "Enclosures"), ("Words", "annex 2"));
        await Do(Desk, $"{paper}/deeds/query", $"{paper}/deeds/query");
        await Do(Desk, $"{paper}/deeds/answer", $"{paper}/deeds/answer", ("Words", "annex 2 came"));
        await Do(Desk, $"{paper}/deeds/proposal", $"{paper}/deeds/proposal", ("Words", "Production leads"), ("To", "8100"));
        await Sign("lu.zy", paper, "Agreed, by Friday");
        await Do(Desk, $"{paper}/copies", $"{paper}/copies", ("Papers", "叶怀瑾 000012"));
        await Sign("ye.hj", paper, null);
        return paper;
    }

    // Three stages: a manager, a colleague who is away and whose deputy signs, and one who is late.
    private async Task Circulate(string paper)
    {
        var away = await As("okafor");
        await away.GotoAsync("/directory?q=Okafor");
        var page = (await away.Locator("main a[href^='/directory/']", new() { HasText = "Okafor" }).First.GetAttributeAsync("href"))!;
        var today = DateOnly.FromDateTime(house.Clock.GetUtcNow().UtcDateTime);
        await Do("okafor", page, $"{page}/deputies", ("Deputy", "8500"), ("From", Iso(today)), ("Until", Iso(today.AddDays(10))));
        await Do(Desk, $"{paper}/circulation", $"{paper}/circulation", ("Purpose", "please note"), ("Stages[0].Readers", "陆知远"), ("Stages[1].Readers", "Daniel Okafor"), ("Stages[2].Readers", "叶怀瑾"));
        await Sign("lu.zy", paper, "noted");
        await Sign("gu.qh", paper, "for him");
        house.GoToAQuietMorning();
        house.GoToAQuietMorning();
        await Sign("ye.hj", paper, "late, sorry");
        var desk = await As(Desk);
        await desk.GotoAsync(paper);
        await Expect(desk.Locator("main")).ToContainTextAsync("late, sorry");
    }

    // A letter that is drafted, reviewed by one, proofread by another, signed off by a manager, registered and sent.
    private async Task Answer(string paper)
    {
        // It leads to the page where the text is written.
        var text = await Do(Desk, $"/manuscripts/new?answers={paper.Split('/')[^1]}", "/manuscripts", ("Title", "关于消防通道整改的复函"), ("Addressee", "Quill Society"));
        var draft = text[..text.IndexOf("/versions", StringComparison.Ordinal)];
        await Do(Desk, text, $"{draft}/versions", ("Text", "# 关于消防通道整改的复函\n\nQuill Society：\n\n通道已清。"));
        foreach (var (reader, account) in new[] { ("8001", "he.yn"), ("8002", "song.zx"), ("8200", "cheng.bc") })
        {
            await Do(Desk, draft, $"{draft}/passes", ("Readers", reader));
            await Do(account, draft, "/passing", account == "cheng.bc" ? [] : [("Checked", "*")]);
        }

        var sent = await Do(Desk, $"/outgoing/new?manuscript={draft.Split('/')[^1]}", "/outgoing", ("Copies", "2"), ("Pages", "1"));
        await Do(Desk, sent, $"{sent}/dispatches", ("To", "Quill Society"), ("Copies", "1"));
        await Do(Desk, sent, "/dispatches/1/sending");
        var desk = await As(Desk);
        await desk.GotoAsync(sent);
        await Do(Desk, $"{paper}/deeds/reply", $"{paper}/deeds/reply", ("ReplyNumber", await desk.Locator(".head .no").First.InnerTextAsync()));
    }

    private async Task<string> HandOver(string paper)
    {
        var item = await Do(Desk, $"/archive/new?document={paper.Split('/')[^1]}", "/archive", ("Checks", "Original"), ("Checks", "Enclosures"), ("Checks", "HandlingSheet"), ("Checks", "NothingSuperfluous"));
        var desk = await As(Desk);
        await desk.GotoAsync(item);
        var code = await desk.Locator(".head .no").First.InnerTextAsync();
        var list = await Do(Desk, "/handovers/new", "/handovers", ("Year", "2026"), ("Receiver", "…"), ("Witness", "8300"), ("Reason", "documents of the year"));
        await Do(Desk, list, $"{list}/lines >> textarea[name=Codes]", ("Codes", code));
        await Do(Desk, list, $"{list}/offer");
        await Do(Archivist, list, $"{list}/receipt", ("Lines[0].Verdict", "Accepted"), ("Lines[0].Condition", "complete"), ("Result", "one document"));
        await Do("xu.yq", list, $"{list}/witnessing");
        return item;
    }

    private Task Sign(string account, string paper, string? words) => Do(account, paper, "/signatures/", words is null ? [] : [("Words", words)]);

    // Whoever sits before the browser stays until somebody else comes; after some days everybody signs in anew.
    private async Task<IPage> As(string account)
    {
        if (_who != (account, house.Clock.GetUtcNow()) || _page is null)
        {
            (_page, _who) = (await house.SignedIn(account), (account, house.Clock.GetUtcNow()));
        }

        return _page;
    }

    /// <summary>Fills the form whose address ends so, or contains it, and sends it.</summary>
    /// <returns>Where it leads.</returns>
    private async Task<string> Do(string account, string address, string action, params (string Field, string Value)[] fields)
    {
        var page = await As(account);
        await page.GotoAsync(address);
        var parts = action.Split(" >> ");
        var form = page.Locator($"form[method=post][action*='{parts[0]}']");
        form = (parts.Length > 1 ? form.Filter(new() { Has = page.Locator(parts[1]) }) : form).First;
        foreach (var (field, value) in fields)
        {
            await Fill(form.Locator($"[name='{field}']"), value);
        }

        await form.Locator("button[type=submit]").First.ClickAsync();
        await Expect(page.Locator(".flash")).ToBeVisibleAsync();
        await page.WaitForLoadStateAsync(LoadState.DOMContentLoaded);
        return new Uri(page.Url).AbsolutePath;
    }

    private static async Task Fill(ILocator field, string value)
    {
        if (value == "*")
        {
            foreach (var box in await field.AllAsync())
            {
                await box.CheckAsync();
            }

            return;
        }

        var kind = await field.First.EvaluateAsync<string>("e => e.type");
        if (kind is "checkbox" or "radio")
        {
            await field.And(field.Page.Locator($"[value='{value}']")).CheckAsync();
        }
        else if (kind == "select-one")
        {
            // The first that may be chosen at all, where the value is not known beforehand.
            await field.SelectOptionAsync(value == "…" ? (await field.Locator("option:not([value=''])").First.GetAttributeAsync("value"))! : value);
        }
        else
        {
            await field.First.FillAsync(value);
        }
    }

    private async Task<List<string>> Figures()
    {
        var (figures, page) = (new List<string>(), await As(Desk));
        foreach (var (clause, measure) in Moved)
        {
            await page.GotoAsync($"/standard/{clause}?from=2026-11-01&until=2027-12-31");
            figures.Add(await page.Locator($"section[aria-labelledby='m-{measure}'] .fig").InnerTextAsync());
        }

        return figures;
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
