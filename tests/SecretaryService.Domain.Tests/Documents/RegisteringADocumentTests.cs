using SecretaryService.Domain.Documents;
using static SecretaryService.Domain.Tests.Commitments.HouseOfTheTests;
using static SecretaryService.Domain.Tests.Documents.DocumentsOfTheTests;

namespace SecretaryService.Domain.Tests.Documents;

public sealed class RegisteringADocumentTests
{
    [Fact]
    public void It_stands_with_everything_on_its_face()
    {
        var document = Registered();
        Assert.Equal(("关于消防检查的通知", "汀州市消防救援支队", 2, 3, 1), (document.Title, document.Sender, document.Copies, document.Pages, document.Enclosures));
        Assert.Equal((DocumentState.Registered, Today, Today), (document.State, document.RegisteredOn, document.OccurredOn));
        Assert.Contains(document.Facts, f => f is DocumentRegistered { IsChecked: true });
        Assert.Empty(document.Commitments);
    }

    [Fact]
    public void A_letter_of_december_has_the_day_it_came_and_the_day_it_was_written_down()
    {
        var document = Registered(at: Now.AddDays(-3));
        Assert.Equal((Today.AddDays(-3), Today), (document.OccurredOn, document.RegisteredOn));
    }

    [Theory]
    [InlineData("2026-11-26", "The document cannot be dated {0}. Check the year.")]
    [InlineData("2150-01-01", "The document cannot be dated {0}. Check the year.")]
    [InlineData("0026-11-20", "The document cannot be dated {0}. Check the year.")]
    public void An_impossible_date_is_refused(string dated, string why)
    {
        var note = Note();
        Assert.Equal(why, Assert.Throws<RuleBrokenException>(() => Registered(note with { Face = note.Face with { DatedOn = DateOnly.Parse(dated, System.Globalization.CultureInfo.InvariantCulture) } })).Message);
    }

    [Theory]
    [InlineData(0, 1, 0)]
    [InlineData(10_000, 1, 0)]
    [InlineData(1, 0, 0)]
    [InlineData(1, 1, -1)]
    public void Impossible_counts_are_refused(int copies, int pages, int enclosures)
    {
        var note = Note();
        Assert.Throws<RuleBrokenException>(() => Registered(note with { Face = note.Face with { Copies = copies, Pages = pages, Enclosures = enclosures } }));
    }

    [Fact]
    public void Nothing_is_received_tomorrow_or_before_any_register()
    {
        Assert.Throws<RuleBrokenException>(() => Registered(at: Now.AddHours(1)));
        Assert.Throws<RuleBrokenException>(() => Registered(at: Now.AddYears(-27)));
    }

    [Fact]
    public void Without_a_sender_or_a_title_there_is_no_line()
    {
        Assert.Throws<RuleBrokenException>(() => Registered(Note() with { Sender = " " }));
        Assert.Throws<RuleBrokenException>(() => Registered(Note(" ")));
    }

    [Theory]
    [InlineData(Urgency.Routine, Level.Internal, false)]
    [InlineData(Urgency.Urgent, Level.Internal, true)]
    [InlineData(Urgency.Routine, Level.Confidential, true)]
    public void What_is_urgent_or_confidential_is_important(Urgency urgency, Level level, bool important) => Assert.Equal(important, Registered(urgency: urgency, level: level).IsImportant);

    [Theory]
    [InlineData("汀消〔2026〕46号", "汀消[2026] 46 号")]
    [InlineData("汀消（２０２６）４６号", "汀消202646号")]
    [InlineData("PM-2026/114", "pm 2026 114")]
    public void However_a_number_is_written_it_is_one(string one, string other) => Assert.Equal(IncomingDocument.KeyOf(one), IncomingDocument.KeyOf(other));

    [Fact]
    public void A_correction_keeps_the_number_and_says_why()
    {
        var document = Registered();
        document.Correct(Note("关于消防检查整改的通知"), Urgency.Urgent, Today, "标题写漏");
        Assert.Equal(("关于消防检查整改的通知", Urgency.Urgent, "收文〔2026〕1号"), (document.Title, document.Urgency, document.Number));
        Assert.True(document.IsImportant);
        Assert.Contains(new DocumentCorrected("标题写漏"), document.Facts);
    }

    [Fact]
    public void What_is_void_stays_as_it_is()
    {
        var document = Registered();
        document.Void(Secretary, Now, "重复登记");
        Assert.Throws<RuleBrokenException>(() => document.Correct(Note(), Urgency.Routine, Today, "again"));
        Assert.Throws<RuleBrokenException>(() => document.Circulate(Slip(AtOnce(Lu)), Secretary, Now, TheHouse));
    }

    [Fact]
    public void A_state_secret_is_registered_by_its_number_alone()
    {
        var document = Registered(Note("", StateSecrecy.Secret));
        Assert.Equal(("汀消〔2026〕46号", Level.Restricted), (document.Title, document.Level));
        Assert.Throws<RuleBrokenException>(() => Registered(Note("关于演习的通知", StateSecrecy.Secret)));
        Assert.Throws<RuleBrokenException>(() => Registered(Note("", StateSecrecy.TopSecret) with { SendersNumber = null }));
        Assert.Throws<RuleBrokenException>(() => document.Correct(Note(), Urgency.Routine, Today, "not secret"));
    }
}
