using Microsoft.EntityFrameworkCore;

namespace SecretaryService.Web.Tests.Frame;

/// <summary>Every page there is, by whom it is shown to, and the pages that only a form leads to.</summary>
internal static class EveryPage
{
    public static readonly string[] Of =
    [
        "shen.rx /desk", "shen.rx /calls", "shen.rx /calls?until=2026-11-10", "shen.rx /calls?until=2000-01-01", "shen.rx /calls/new?ring=1", "shen.rx {call}",
        "shen.rx {call}/slip", "shen.rx {call}/correction", "shen.rx /callbacks/{open}", "shen.rx /callbacks/{kept}", "shen.rx /standard", "shen.rx /standard/3.1.1",
        "shen.rx /standard/3.1.4", "shen.rx /standard/1.3.3", "shen.rx /standard/3.3.1", "shen.rx /password", "shen.rx /errors/400", "shen.rx /errors/404", "shen.rx /errors/405",
        "shen.rx /errors/409", "shen.rx /errors/413", "shen.rx /errors/500", "ye.hj /desk", "ye.hj /calls", "ye.hj /people", "lu.zy /desk", "tao.ar /desk", "tao.ar /calls",
        "tao.ar /people", "tao.ar /people/new", "nobody /sign-in", "nobody /errors/404", "nobody /errors/500",
        "ye.hj /standard", "ye.hj /standard/versions", "ye.hj /standard/versions/1", "calder /standard/versions", "calder /standard/1.1", "calder /standard/acknowledgements",
        "calder {draft}", "calder {draft}/changes", "calder {draft}/clauses/{clause}", "calder {draft}/withdrawal", "lu.zy {draft}/approval",
        "calder POST {draft}/clauses/{clause}", "calder POST {draft}/withdrawal", "lu.zy POST {draft}/approval",
        "ye.hj /calendar", "tao.ar /calendar?year=2027", "tao.ar /calendar/new", "tao.ar POST /calendar", "tao.ar /company", "tao.ar POST /company",
        "shen.rx POST /calls", "shen.rx POST {call}/correction", "shen.rx POST /callbacks/{kept}", "shen.rx POST /password", "tao.ar POST /people", "nobody POST /sign-in",
        "shen.rx STALE {call}/correction", "shen.rx TWICE /calls", "shen.rx EXPIRED /calls", "nobody EXPIRED /sign-in", "tao.ar EXPIRED /people",
    ];

    public static TheoryData<string> InBothLanguages => [.. Of.SelectMany(page => new[] { $"en {page}", $"zh-CN {page}" })];

    /// <summary>"zh-CN shen.rx POST /calls": the page after sending the form empty; STALE, TWICE and EXPIRED what comes of sending it wrongly.</summary>
    public static async Task<Page> Open(WebOffice office, string page)
    {
        var words = page.Split(' ');
        using var browser = (words[1] == "nobody" ? office.Stranger() : await office.As(words[1])).In(words[0]);
        var address = await Fill(office, words[^1]);
        if (words.Length == 3)
        {
            return await browser.Get(address);
        }

        var form = (await browser.Get(address is "/calls" or "/people" or "/calendar" ? $"{address}/new" : address)).Form(address);
        return words[2] switch
        {
            "POST" => await Emptied(form).Post(),
            "STALE" => await form.With("Version", "0").With("Name", "N").With("Matter", "M").With("Outcome", "Missed").With("Urgency", "Immediate").Post(),
            "TWICE" => await Twice(form.Promised("Twice").With("Rings", "2").With("At", "2026-11-24T09:00").With("DueAt", "2026-11-25T09:00").With("OwnerId", "1")),
            "EXPIRED" => await Filled(form).Without(PageForm.Token).Post(),
            _ => throw new ArgumentOutOfRangeException(nameof(page), page, "No such way to a page."),
        };
    }

    private static async Task<Page> Twice(PageForm form)
    {
        await form.Post();
        return await form.With("Matter", "Otherwise").Post();
    }

    private static PageForm Emptied(PageForm form) => form with { Fields = [.. form.Fields.Where(f => f.Key is PageForm.Key or PageForm.Token or "Version")] };

    private static PageForm Filled(PageForm form) => form with { Fields = [.. form.Fields.Select(f => f.Value.Length > 0 ? f : new(f.Key, "typed"))] };

    private static async Task<string> Fill(WebOffice office, string address)
    {
        if (!address.Contains('{', StringComparison.Ordinal))
        {
            return address;
        }

        await using var db = office.Books();
        var commitments = db.Commitments.IgnoreQueryFilters(CallForms.PastFilter).Where(c => c.Entry.Level <= Domain.Level.Internal).OrderByDescending(c => c.Id);
        var (open, kept) = (await commitments.FirstAsync(c => c.Done == null), await commitments.FirstAsync(c => c.Done != null));
        if (address.Contains("{draft}", StringComparison.Ordinal))
        {
            var draft = await office.Draft();
            return address.Replace("{draft}", $"/standard/versions/{draft.Number}", StringComparison.Ordinal).Replace("{clause}", $"{draft["3.1.1"].Id}", StringComparison.Ordinal);
        }

        return address.Replace("{call}", $"/calls/{kept.EntryId}", StringComparison.Ordinal)
            .Replace("{open}", $"{open.Id}", StringComparison.Ordinal).Replace("{kept}", $"{kept.Id}", StringComparison.Ordinal);
    }
}
