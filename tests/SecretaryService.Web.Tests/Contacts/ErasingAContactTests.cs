using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SecretaryService.Data.Journal;
using SecretaryService.Domain;

namespace SecretaryService.Web.Tests.Contacts;

/// <summary>Somebody outside wants to be forgotten.</summary>
public sealed class ErasingAContactTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    [Fact]
    public async Task Goes_through_book_calls_and_journals_and_stays_out_of_the_search()
    {
        using var desk = await office.As("shen.rx");
        var (contact, twin) = (await desk.Keep("Vera Vanish", "Vanish Ltd", "+44 20 7946 0901"), await desk.Keep("V. Vanish", "Vanish Ltd", "+44 20 7946 0902"));
        var call = await (await (await desk.Get($"/calls/new?contact={contact.Id}")).Form("/calls").With("Matter", "her hat").With("Outcome", "Advised").Post()).Follow();
        await (await (await desk.Merging(contact.Id, twin.Id)).Post()).Follow();
        using var manager = await office.As("lu.zy");
        Assert.Contains("Vera Vanish", (await manager.Get("/contacts/erasures?q=vanish")).Text, StringComparison.Ordinal);
        var form = (await manager.Get($"/contacts/{contact.Id}/erasure")).Form($"/contacts/{contact.Id}/erasure");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await form.With("Reason", " ").Post()).Status);
        var done = await (await form.Anew().With("Reason", "asked for it in writing").Post()).Follow();
        Assert.Equal("Erased, in the book and in 1 calls and visits.", done.Note);
        Assert.Contains("asked for it in writing", done.Text, StringComparison.Ordinal);

        var page = await desk.Get($"/calls/{call.Id}");
        Assert.DoesNotContain("Vanish", page.Html, StringComparison.Ordinal);
        Assert.Contains("erased who called: asked for it in writing", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain($"/calls/{call.Id}", (await desk.Get("/search?q=hat")).Html, StringComparison.Ordinal);
        Assert.Contains("Nobody here", (await desk.Get("/contacts?q=vanish")).Text, StringComparison.Ordinal);
        Assert.Contains("was erased", (await desk.Get($"/contacts/{contact.Id}")).Text, StringComparison.Ordinal);
        await using var db = office.Books();
        Assert.Empty(await new VerifyJournal(db, office.Services.GetRequiredService<Seal>()).Run());
        Assert.False(await db.HouseLines.AnyAsync(l => l.Key.Contains("Vanish") || l.Changes.Contains("Vanish")));
        Assert.False(await db.ContactMerges.AnyAsync(m => m.MergedName.Contains("Vanish") || m.Before!.Contains("Vanish")));
    }

    [Fact]
    public async Task Takes_calls_that_only_the_number_tells_and_leaves_those_of_others()
    {
        using var desk = await office.As("shen.rx");
        var (contact, other) = (await desk.Keep("Gone Soon", null, "+44 20 7946 0911"), await desk.Keep("Stays Here", null, "+44 20 7946 0912"));
        var mine = await desk.Log(form => form.Filled("by my number").With("Name", "Gone Soon").With("Phone", "+44 20 7946 0911"));
        var others = await (await (await desk.Get($"/calls/new?contact={other.Id}")).Form("/calls").With("Matter", "of another").With("Phone", "+44 20 7946 0911").With("Outcome", "Advised").Post()).Follow();
        using var manager = await office.As("lu.zy");
        await (await manager.Get($"/contacts/{contact.Id}/erasure")).Form($"/contacts/{contact.Id}/erasure").With("Reason", "asked").Post();
        Assert.Null((await office.Call(mine.Id)).Matter);
        Assert.Equal("of another", (await office.Call(others.Id)).Matter);
        Assert.Equal(HttpStatusCode.NotFound, (await manager.Get($"/contacts/{contact.Id}/erasure")).Status);
        Assert.Equal(Urgency.Routine, (await office.Call(mine.Id)).Urgency);
    }
}
