using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SecretaryService.Data;
using SecretaryService.Data.Deeds;
using SecretaryService.Data.Numbering;
using SecretaryService.Domain;
using SecretaryService.Domain.Archives;
using SecretaryService.Domain.Staff;
using SecretaryService.Testing;

namespace SecretaryService.Web.Tests.Archives;

public sealed class AppraisingDocumentsTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    [Fact, Clause("3.3.3c")]
    public async Task Decided_approved_entered_and_supervised_it_is_destroyed_and_its_line_stays()
    {
        var (gone, kept) = (await Expired("Gone for good"), await Expired("Kept longer"));
        using var archivist = await office.As("song.zx");
        var appraisal = await DrawUp(archivist);
        await Submit(archivist, appraisal, (gone, "Destroy"), (kept, "KeepLonger"));
        using var manager = await office.As("lu.zy");
        Assert.EndsWith("is approved.", (await (await manager.Acts(appraisal, "approval", ("opinion", "agreed"))).Follow()).Note, StringComparison.Ordinal);
        Assert.Equal(("D5", ArchiveState.InArchive), ((await office.Again(kept)).RetentionCode, (await office.Again(gone)).State));
        Assert.StartsWith("Nobody supervises his own work.", (await Destroy(archivist, appraisal, "8002")).Errors.Single(), StringComparison.Ordinal);
        Assert.Equal("Entered and signed. 叶怀瑾 signs as supervisor next.", (await (await Destroy(archivist, appraisal, "8400")).Follow()).Note);
        using var supervisor = await office.As("ye.hj");
        Assert.Equal("Destroyed: 1; left out: 0.", (await (await supervisor.Acts(appraisal, "supervision")).Follow()).Note);
        var after = await office.Again(gone);
        Assert.Equal((ArchiveState.Destroyed, "Gone for good"), (after.State, after.Title));
        Assert.Contains("destroyed: 1, left out: 0", (await archivist.Get($"{appraisal}/disposal-list")).Text, StringComparison.Ordinal);
        Assert.Contains("agreed", (await archivist.Get($"{appraisal}/opinion")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hold_between_decision_and_destruction_spares_it_and_says_so()
    {
        var (held, gone) = (await Expired("Held meanwhile"), await Expired("Not held"));
        using var archivist = await office.As("song.zx");
        var appraisal = await DrawUp(archivist);
        await Submit(archivist, appraisal, (held, "Destroy"), (gone, "Destroy"));
        using var manager = await office.As("lu.zy");
        await manager.Acts(appraisal, "approval");
        await Change(held, d => d.Hold("a dispute", Viewer.System, office.Clock.GetUtcNow().UtcDateTime));
        await Destroy(archivist, appraisal, "8400");
        using var supervisor = await office.As("ye.hj");
        Assert.Equal("Destroyed: 1; left out: 1.", (await (await supervisor.Acts(appraisal, "supervision")).Follow()).Note);
        Assert.Equal((ArchiveState.InArchive, ArchiveState.Destroyed), ((await office.Again(held)).State, (await office.Again(gone)).State));
        Assert.Contains("not destroyed: it is held a dispute", (await archivist.Get(appraisal)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_approves_his_own_and_an_undecided_line_is_not_submitted()
    {
        var document = await Expired("Undecided");
        using var archivist = await office.As("song.zx");
        var appraisal = await DrawUp(archivist);
        var page = await archivist.Get(appraisal);
        var undecided = await (page.Form($"{appraisal}/decisions") with { Action = $"{appraisal}/submission" }).With("Approver", "8100").Post();
        Assert.Equal("1 lines are not decided yet. Say of each what becomes of the document, and why.", undecided.Errors.Single());
        Assert.Equal("宋知夏 cannot approve it. Choose a manager who did not appraise it.", (await Decided(archivist, appraisal, "8002", (document, "Destroy"))).Errors.Single());
        await Submit(archivist, appraisal, (document, "Destroy"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await archivist.Post($"{appraisal}/approval", Keyed(await archivist.Get($"{appraisal}")))).Status);
        using var manager = await office.As("lu.zy");
        await manager.Acts(appraisal, "return", ("reason", "look again"));
        Assert.NotNull((await archivist.Acts(appraisal, "lines/1/removal")).Location);
    }

    [Fact]
    public async Task What_is_confidential_is_appraised_unseen_by_others()
    {
        await Expired("Eisenhut", Level.Confidential);
        using var archivist = await office.As("song.zx");
        var appraisal = (await (await archivist.Get("/appraisals/new")).Form("/appraisals").With("Title", "Eisenhut files").With("Level", "Confidential").Post()).Location!;
        Assert.Contains("密鉴定〔2026〕", (await archivist.Get(appraisal)).Text, StringComparison.Ordinal);
        foreach (var name in new[] { "he.yn", "calder", "xu.yq", "okafor", "tao.ar" })
        {
            using var outsider = await office.As(name);
            foreach (var rest in new[] { "", "/opinion", "/disposal-list" })
            {
                Assert.Equal(HttpStatusCode.NotFound, (await outsider.Get(appraisal + rest)).Status);
            }

            Assert.DoesNotContain("Eisenhut files", (await outsider.Get("/appraisals")).Html + (await outsider.Get("/appraisals?state=DrawnUp")).Html, StringComparison.Ordinal);
        }
    }

    private async Task<ArchivedDocument> Expired(string title, Level level = Level.Internal)
    {
        await using var db = office.Books();
        var (now, person) = (office.Clock.GetUtcNow().UtcDateTime, await office.PersonOf("shen.rx"));
        db.For(new Viewer(person, "沈若溪", Role.Secretary, null));
        await using var deed = await office.Services.GetRequiredService<WriteGate>().Begin(db);
        var number = await db.NextNumber(new ArchiveCode("Z109", "WS", "BGS", 2010, "D10", level).Series, default);
        var note = new FilingNote(new CatalogueLine(title, null, "办公室", new DateOnly(2010, 3, 5), 3), new ArchivePlace("Z109", "汀洲精仪", "WS", "BGS", "办公室"), RetentionClass.Standard[2], 2010);
        var house = office.Services.GetRequiredService<HouseBook>().House;
        var document = ArchivedDocument.FromCatalogue(new Registration(number.ToString(), now, house.DayOf(now), now, new Person(person, "沈若溪"), house.StandardOn(house.DayOf(now)).Number), note, ArchiveState.InArchive, level, new EntryImported("old.xlsx", 2));
        db.Add(document);
        await db.SaveChangesAsync();
        await deed.Commit();
        return document;
    }

    private async Task Change(ArchivedDocument document, Action<ArchivedDocument> deed)
    {
        await using var db = office.Books();
        deed(await db.Archive.IgnoreQueryFilters(CallForms.PastFilter).SingleAsync(d => d.Id == document.Id));
        await db.SaveChangesAsync();
    }

    private static async Task<string> DrawUp(Browser archivist)
    {
        var drawn = await (await archivist.Get("/appraisals/new")).Form("/appraisals").With("Title", "what is over").Post();
        return drawn.Location ?? throw new InvalidOperationException(string.Join('\n', drawn.Errors));
    }

    private static async Task<Page> Decided(Browser archivist, string appraisal, string approver, params (ArchivedDocument Document, string Decision)[] decisions)
    {
        var page = await archivist.Get(appraisal);
        var form = page.Form($"{appraisal}/decisions") with { Action = $"{appraisal}/submission" };
        for (var i = 0; form.Fields.Any(f => f.Key == $"Lines[{i}].No"); i++)
        {
            var row = page.Document.QuerySelectorAll("form li")[i].TextContent;
            var decision = decisions.FirstOrDefault(d => row.Contains(d.Document.Number, StringComparison.Ordinal)).Decision ?? "Permanent";
            form = form.With($"Lines[{i}].Decision", decision).With($"Lines[{i}].Years", decision == "KeepLonger" ? "5" : "").With($"Lines[{i}].Reason", "reviewed");
        }

        return await form.With("Approver", approver).Post();
    }

    private static async Task Submit(Browser archivist, string appraisal, params (ArchivedDocument Document, string Decision)[] decisions)
    {
        var sent = await Decided(archivist, appraisal, "8100", decisions);
        Assert.True(sent.Location is not null, string.Join('\n', sent.Errors));
    }

    private static Task<Page> Destroy(Browser archivist, string appraisal, string supervisor) =>
        archivist.Acts(appraisal, "destruction", ("DestroyedOn", "2026-11-24"), ("Place", "paper mill"), ("Method", "pulped"), ("Supervisor", supervisor));

    private static IEnumerable<KeyValuePair<string, string>> Keyed(Page page)
    {
        var form = PageForm.Of(page, page.Document.QuerySelectorAll("form[method=post]").OfType<AngleSharp.Html.Dom.IHtmlFormElement>().First());
        return form.Anew().Fields.Where(f => f.Key is PageForm.Key or PageForm.Token);
    }
}
