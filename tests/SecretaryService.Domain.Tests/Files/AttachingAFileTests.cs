using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Files;
using SecretaryService.Domain.Staff;
using static SecretaryService.Domain.Tests.Calls.CallsOfTheTests;

namespace SecretaryService.Domain.Tests.Files;

public sealed class AttachingAFileTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly Viewer Secretary = new(1, "沈若溪", Role.Secretary, 10);

    [Fact]
    public void It_has_a_name_a_sum_and_a_line_in_the_journal()
    {
        var call = Logged();
        var file = call.Attach(Paper("../offer.pdf"), Secretary, Now);
        Assert.Equal(("offer.pdf", 1, "application/pdf", "沈若溪"), (file.Latest.Name, file.Latest.No, file.Latest.ContentType, file.Latest.AddedByName));
        Assert.Equal(new FileAttached("offer.pdf", 12, file.Latest.Sha256), call.Facts.OfType<FileAttached>().Single());
    }

    [Fact]
    public void Versions_are_counted_and_the_ones_before_stay()
    {
        var call = Logged();
        var file = call.Attach(Paper("a.pdf"), Secretary, Now);
        call.ReplaceFile(file, Paper("b.pdf", "2"), Secretary, Now);
        Assert.Equal(["a.pdf", "b.pdf"], file.Versions.Select(v => v.Name));
        Assert.Equal((2, "b.pdf"), (file.Latest.No, call.Facts.OfType<FileReplaced>().Single().FileName));
        Assert.Equal(2, file.Versions.Select(v => v.JournalKey).Distinct(StringComparer.Ordinal).Count());
        Assert.Throws<RuleBrokenException>(() => call.ReplaceFile(file, Paper("c.pdf", "2"), Secretary, Now));
    }

    [Fact]
    public void The_same_file_is_there_only_once_unless_it_was_struck()
    {
        var call = Logged();
        var file = call.Attach(Paper("a.pdf"), Secretary, Now);
        Assert.Throws<RuleBrokenException>(() => call.Attach(Paper("other name.pdf"), Secretary, Now));
        call.StrikeFile(file, Secretary, Now, Today, "wrong call");
        call.Attach(Paper("a.pdf"), Secretary, Now);
        Assert.Equal(2, call.Attachments.Count);
    }

    [Fact]
    public void An_entry_holds_so_many_and_no_more()
    {
        var call = Logged();
        foreach (var n in Enumerable.Range(1, RegisterEntry.MostFiles))
        {
            call.Attach(Paper("a.pdf", $"{n}"), Secretary, Now);
        }

        Assert.Throws<RuleBrokenException>(() => call.Attach(Paper("a.pdf", "more"), Secretary, Now));
    }

    [Fact]
    public void Struck_it_stays_as_a_line_with_its_reason_and_takes_no_version()
    {
        var call = Logged();
        var file = call.Attach(Paper("a.pdf"), Secretary, Now);
        call.StrikeFile(file, Secretary, Now, Today, "wrong call");
        Assert.Equal(("wrong call", "沈若溪", Now), (file.StrikeReason, file.StruckByName, file.StruckAt));
        Assert.Equal(new FileStruck("a.pdf", "wrong call"), call.Facts.OfType<FileStruck>().Single());
        Assert.Throws<RuleBrokenException>(() => call.StrikeFile(file, Secretary, Now, Today, "again"));
        Assert.Throws<RuleBrokenException>(() => call.ReplaceFile(file, Paper("b.pdf", "2"), Secretary, Now));
    }

    [Fact]
    public void A_dispute_keeps_its_papers()
    {
        var call = Logged();
        var file = call.Attach(Paper("a.pdf"), Secretary, Now);
        call.Protect(Secretary, Now, Today, "a dispute", null);
        Assert.Throws<RuleBrokenException>(() => call.StrikeFile(file, Secretary, Now, Today, "unpleasant"));
        Assert.Null(file.StruckAt);
    }

    [Fact]
    public void Void_or_forgotten_it_takes_none()
    {
        var (gone, forgotten) = (Logged(), Logged());
        gone.Void(Secretary, Now, "twice");
        forgotten.Forget(12, Now, Today, []);
        Assert.All(new[] { gone, forgotten }, call => Assert.Throws<RuleBrokenException>(() => call.Attach(Paper("a.pdf"), Secretary, Now)));
        Assert.False(gone.TakesFiles || forgotten.TakesFiles);
    }

    [Fact]
    public void Forgotten_it_loses_its_files_and_their_names()
    {
        var call = Logged();
        var file = call.Attach(Paper("周砚舟 contract.pdf"), Secretary, Now);
        call.StrikeFile(call.Attach(Paper("b.pdf", "2"), Secretary, Now), Secretary, Now, Today, "about 周砚舟");
        call.Forget(12, Now.AddDays(1), Today, []);
        Assert.Equal((Now.AddDays(1), ".pdf"), (file.StruckAt, file.Latest.Name));
        Assert.All(call.Attachments, a => Assert.Equal("", a.StrikeReason));
    }

    [Theory]
    [InlineData(Level.Public, false)]
    [InlineData(Level.Internal, false)]
    [InlineData(Level.Confidential, true)]
    [InlineData(Level.Restricted, true)]
    public void Reading_is_told_from_confidential_up_and_found_by_text_below(Level level, bool told)
    {
        var call = Logged(level: level);
        var file = call.Attach(Paper("a.pdf"), Secretary, Now);
        Assert.Equal(told, call.ReadFile(file.Latest, shown: true));
        Assert.Equal(told ? 1 : 0, call.Facts.OfType<FileRead>().Count());
        Assert.Equal(!told, call.IsOpenToSearch);
    }

    [Fact]
    public void Files_are_for_the_front_office_the_author_and_whoever_handles_it()
    {
        var call = Logged();
        call.PromiseCallback(Lu.AsPerson(), DueIn(TimeSpan.FromHours(1)), Taker);
        Assert.True(call.MayBeFiledBy(new Viewer(7, "何以宁", Role.Secretary, 10)));
        Assert.True(call.MayBeFiledBy(Viewing(Lu)));
        Assert.False(call.MayBeFiledBy(Viewing(Cheng)));
        Assert.False(call.MayBeFiledBy(Viewing(Cheng, Role.Supervisor)));
        Assert.True(call.MayBeFiledBy(Viewing(Cheng) with { DeputisesFor = [Lu.PersonId!.Value] }));
    }

    private static ReceivedFile Paper(string name, string content = "1") => new(name, FileKind.Pdf, 12, content.PadLeft(64, '0'), Guid.NewGuid());
}
