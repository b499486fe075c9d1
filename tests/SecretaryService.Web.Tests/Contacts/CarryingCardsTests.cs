using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain.Contacts;

namespace SecretaryService.Web.Tests.Contacts;

/// <summary>vCards in and out.</summary>
public sealed class CarryingCardsTests : IAsyncLifetime
{
    private const string Card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:林书\r\n 白\r\nN:;林书白;;;\r\nORG:汀洲水务局\r\nTITLE:科长\r\nTEL;TYPE=CELL:0571 8800 1234\r\nEND:VCARD\r\n";
    private readonly DemoOffice _office = new();

    [Fact]
    public async Task The_same_card_three_times_is_one_contact()
    {
        using var desk = await _office.As("shen.rx");
        var done = await _office.Import(desk, "contacts", Card + Card + Card.Replace("0571 8800 1234", "0571-8800-1234", StringComparison.Ordinal));
        Assert.Equal(("1", "0", "2", "0"), done.Counts());
        var contact = Assert.Single(await _office.Contacts("林书白"));
        Assert.Equal(("汀洲水务局", "科长"), (contact.Organisation, contact.Position));
        Assert.Equal(("0", "0", "3", "0"), (await _office.Import(desk, "contacts", Card + Card + Card)).Counts());
        await _office.Undo(desk, done);
        Assert.Empty(await _office.Contacts("林书白"));
    }

    [Fact]
    public async Task A_card_that_cannot_be_read_is_rejected_and_says_why()
    {
        using var desk = await _office.As("shen.rx");
        var preview = await _office.Preview(desk, "contacts", $"BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=KLINGON-1;ENCODING=QUOTED-PRINTABLE:=41\nEND:VCARD\n{Card}BEGIN:VCARD\nFN:Unended\n");
        Assert.Contains("The encoding KLINGON-1 of this card is not known.", preview.Text, StringComparison.Ordinal);
        Assert.Contains("This card has no end", preview.Text, StringComparison.Ordinal);
        Assert.Equal(("1", "2"), (preview.Fact("New"), preview.Fact("Rejected")));
    }

    [Theory]
    [InlineData("vcf")]
    [InlineData("vcf4")]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public async Task What_went_out_comes_back_to_the_same_contacts(string format)
    {
        using var desk = await _office.As("shen.rx");
        await desk.Keep("Nadia; Brook, \\ the 3rd", "Brook; Castings", "+44 20 7946 0711\n021/6600-4400", form => form.With("SharedNumbers", "+44 20 7946 0700").With("Position", "Head of sales").With("Salutation", "Dr Brook")
            .With("Mails", "nadia@brook.example\nsales@brook.example").With("Address", "1 Foundry Road, Brook").With("Language", "English").With("Drink", "black tea").With("Likes", "chess; rowing").With("Dates", "1980-05-24 birthday\n2019-02-01 joined us")
            .With("Remark", "=SUM(A1) and a remark that is so long that a line of a card has to be folded more than once, 而且带有中文字符，以便在字符中间折行"));
        var (before, file) = (await Snapshots(), await Bytes(desk, $"/contacts/export?format={format}"));
        var uploaded = await desk.Upload("contacts", file, "CreateAndUpdate", $"contacts.{format[..3]}");
        await _office.GoRound();
        var preview = await uploaded.Follow();
        Assert.Equal(("0", "0", "0"), (preview.Fact("New"), preview.Fact("Changed"), preview.Fact("Rejected")));
        Assert.Equal($"{before.Count}", preview.Fact("Duplicate"));
    }

    [Theory]
    [InlineData("3")]
    [InlineData("4")]
    public async Task A_contact_is_made_from_its_own_card_as_it_was(string version)
    {
        using var desk = await _office.As("shen.rx");
        var contact = await desk.Keep("Card Whole", "Card; Works", "+44 20 7946 0711", form => form.With("SharedNumbers", "+44 20 7946 0700").With("Position", "Head, sales").With("Salutation", "Dr Card")
            .With("Mails", "c@card.example").With("Address", "1 Foundry Road\nBrook").With("Language", "English").With("Drink", "tea").With("Likes", "chess").With("Dates", "1980-05-24 birthday\n2019-02-01 joined us").With("Remark", "two\nlines"));
        var (before, card) = (await _office.Contact(contact.Id), Encoding.UTF8.GetString(await Bytes(desk, $"/contacts/{contact.Id}/card?version={version}")));
        Assert.StartsWith($"BEGIN:VCARD\r\nVERSION:{version}.0\r\n", card, StringComparison.Ordinal);
        Assert.All(card.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        await using var elsewhere = new DemoOffice();
        using var other = await elsewhere.As("shen.rx");
        Assert.Equal(("1", "0", "0", "0"), (await elsewhere.Import(other, "contacts", card)).Counts());
        var after = Assert.Single(await elsewhere.Contacts("Card Whole"));
        Assert.Equal(ContactSnapshot.Of(before).Write(), ContactSnapshot.Of(after).Write());
        Assert.Equal(before.Uid, after.Uid);
    }

    [Fact]
    public async Task A_card_of_one_that_has_another_name_by_now_or_was_merged_finds_it_by_its_mark()
    {
        using var desk = await _office.As("shen.rx");
        var (kept, other) = (await desk.Keep("Marked Kept"), await desk.Keep("Marked Other"));
        var card = Encoding.UTF8.GetString(await Bytes(desk, $"/contacts/{other.Id}/card"));
        await (await desk.Merging(kept.Id, other.Id)).Post();
        Assert.Equal("0", (await _office.Import(desk, "contacts", card)).Fact("New"));
        await (await desk.Get($"/contacts/{kept.Id}/edit")).Form($"/contacts/{kept.Id}").With("Name", "Named Anew").Post();
        var renamed = Encoding.UTF8.GetString(await Bytes(desk, $"/contacts/{kept.Id}/card")).Replace("Named Anew", "Marked Kept", StringComparison.Ordinal);
        Assert.Equal(("0", "1"), ((await _office.Preview(desk, "contacts", renamed, "CreateAndUpdate")).Fact("New"), (await _office.Preview(desk, "contacts", renamed, "CreateAndUpdate")).Fact("Changed")));
    }

    [Fact]
    public async Task Going_out_is_a_right_of_its_own_and_written_down()
    {
        using var desk = await _office.As("shen.rx");
        var contact = await desk.Keep("Carried Out");
        await Bytes(desk, $"/contacts/{contact.Id}/card");
        using var supervisor = await _office.As("calder");
        Assert.Equal(HttpStatusCode.Forbidden, (await supervisor.Get($"/contacts/{contact.Id}/card")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await supervisor.Get("/contacts/export?format=vcf")).Status);
        await using var db = _office.Books();
        Assert.Contains("vcf", (await db.HouseLines.OrderByDescending(l => l.Id).FirstAsync(l => l.Of == "Export")).Key, StringComparison.Ordinal);
        using var administrator = await _office.As("tao.ar");
        Assert.DoesNotContain("Carried Out", (await administrator.Get("/house-journal")).Text, StringComparison.Ordinal);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _office.DisposeAsync();

    private async Task<IReadOnlyList<string>> Snapshots()
    {
        await using var db = _office.Books();
        return [.. (await db.Contacts.Include(c => c.Dates).AsNoTracking().ToListAsync()).Select(c => ContactSnapshot.Of(c).Write())];
    }

    private async Task<byte[]> Bytes(Browser browser, string address)
    {
        using var client = _office.CreateDefaultClient(new Uri("http://localhost"));
        client.DefaultRequestHeaders.Add("Cookie", $"session={browser.Session}; language=en");
        return await client.GetByteArrayAsync(new Uri(address, UriKind.Relative));
    }
}
