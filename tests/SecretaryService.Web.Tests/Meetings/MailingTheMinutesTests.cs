using DocumentFormat.OpenXml.Packaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using SecretaryService.Data.Mail;
using SecretaryService.Domain;
using SecretaryService.Testing;
using SecretaryService.Web.Infrastructure.Mail;
using SecretaryService.Web.Infrastructure.Start;

namespace SecretaryService.Web.Tests.Meetings;

/// <summary>纪要发来宾: by mail with the text as a Word document, once; of what is confidential by hand alone.</summary>
public sealed class MailingTheMinutesTests : IDisposable
{
    private const string Marta = "marta@nord.example";
    private readonly DemoOffice _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    [Clause("3.4.3b")]
    public async Task Whoever_came_from_outside_gets_them_once_and_the_page_says_so()
    {
        var id = await Issued("Machines for hall 2");
        await _office.Delivers();
        await _office.Delivers();
        var letter = Assert.Single(await Letters());
        Assert.Equal(("Marta Lind", "Minutes: Machines for hall 2"), (letter.ToName, letter.Subject.Split(',')[0]));
        Assert.StartsWith("Dear Marta Lind,", letter.Body, StringComparison.Ordinal);
        Assert.Contains((await _office.MeetingOf(id)).Issued.Single().Hash, letter.Paper, StringComparison.Ordinal);
        using var desk = await _office.As("shen.rx");
        var page = await desk.Get($"/meetings/{id}/minutes");
        Assert.Contains("By mail to guests: Marta Lind", page.Text, StringComparison.Ordinal);
        Assert.Contains("No mail reaches these guests. Hand it over yourself to: Otto Berg", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_supplement_goes_after_them_together_with_what_it_puts_right()
    {
        var id = await Issued("Machines for hall 3");
        await _office.Delivers();
        using var desk = await _office.As("shen.rx");
        using var chair = await _office.As("lu.zy");
        await desk.Does(id, "supplements", ("Text", "It was the third way."));
        await chair.Does(id, "approval");
        await _office.Delivers();
        var letters = await Letters();
        Assert.Equal(2, letters.Count);
        Assert.Contains("with their supplement 1", letters[1].Body, StringComparison.Ordinal);
        Assert.All(new[] { "the second way", "It was the third way." }, said => Assert.Contains(said, letters[1].Paper, StringComparison.Ordinal));
    }

    [Fact]
    [Clause("2.3.3")]
    public async Task Nothing_confidential_leaves_by_mail_and_the_page_says_who_waits_for_it()
    {
        var id = await Issued("Takeover", Level.Confidential);
        await _office.Delivers();
        Assert.Empty(await Letters());
        using var desk = await _office.As("lu.zy");
        Assert.Contains("Nothing confidential leaves the house by mail. Hand it over yourself to: Marta Lind, Otto Berg", (await desk.Get($"/meetings/{id}/minutes")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_letter_travels_with_a_Word_document_of_which_nothing_is_kept_when_it_has_gone()
    {
        var id = await Issued("Machines for hall 4");
        await _office.Delivers();
        var letter = Assert.Single(await Letters());
        await _office.Services.GetRequiredService<IMailTransport>().Send(letter, default);
        var file = Path.Combine(_office.Services.GetRequiredService<DataFolder>().Mail.FullName, $"{letter.Key:N}.eml");
        using var message = await MimeMessage.LoadAsync(file);
        var paper = Assert.IsType<MimePart>(Assert.Single(message.Attachments));
        Assert.Equal($"{(await _office.MeetingOf(id)).Number}.docx", paper.FileName);
        using var word = new MemoryStream();
        await paper.Content!.DecodeToAsync(word);
        using var read = WordprocessingDocument.Open(word, false);
        Assert.Contains("the second way", read.MainDocumentPart!.Document!.Body!.InnerText, StringComparison.Ordinal);
        letter.Arrive(_office.Clock.GetUtcNow().UtcDateTime, "taken");
        Assert.Null(letter.Paper);
    }

    // Two guests came, one without an address.
    private async Task<long> Issued(string topic, Level level = Level.Internal)
    {
        var id = await _office.Meets(topic, level);
        using var desk = await _office.As(level > Level.Internal ? "lu.zy" : "shen.rx");
        using var chair = await _office.As("lu.zy");
        await desk.AtMeeting(id, "", "people", ("People", $"Marta Lind; {Marta}\nOtto Berg; Nord AS"));
        foreach (var guest in (await _office.MeetingOf(id)).Participants.Where(p => p.PersonId is null).ToList())
        {
            Assert.Equal(System.Net.HttpStatusCode.Redirect, (await desk.AtMeeting(id, "/sign-in", $"sign-in/{guest.Key}")).Status);
        }

        await desk.Does(id, "running-order/begin");
        await desk.Records(_office, id, 1, ("Discussion", "three ways were weighed"), ("Resolution", "the second way"));
        await desk.Does(id, "running-order/end");
        await desk.Does(id, "submission", ("Reviewer", level > Level.Internal ? "程北川" : "陆知远"));
        if (level > Level.Internal)
        {
            using var other = await _office.As("cheng.bc");
            await other.Does(id, "approval");
        }
        else
        {
            await chair.Does(id, "approval");
        }

        await desk.Does(id, "issue");
        return id;
    }

    private async Task<List<OutboxMail>> Letters()
    {
        await using var db = _office.Books();
        return await db.Outbox.AsNoTracking().Where(m => m.ToAddress == Marta && m.PaperName != null).OrderBy(m => m.Id).ToListAsync();
    }
}
