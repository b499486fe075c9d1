using SecretaryService.Domain.Archives;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Documents;
using static SecretaryService.Domain.Tests.Archives.ArchiveOfTheTests;
using static SecretaryService.Domain.Tests.Commitments.HouseOfTheTests;
using static SecretaryService.Domain.Tests.Documents.DocumentsOfTheTests;

namespace SecretaryService.Domain.Tests.Archives;

public sealed class FilingADocumentTests
{
    [Fact]
    public void It_keeps_its_promise_and_the_document_knows_its_code()
    {
        var document = Completed();
        var filed = Filed(document);
        Assert.Equal((DocumentState.Filed, filed.Number, false), (document.State, document.FiledAs, document.Commitments.Any(c => c.IsOpen)));
        Assert.True(filed.IsComplete);
        Assert.Equal(("汀消〔2026〕46号", "汀州市消防救援支队"), (filed.DocumentNumber, filed.Responsible));
    }

    [Fact]
    public void The_promise_is_kept_by_filing_and_not_by_words()
    {
        var document = Completed();
        var broken = Assert.Throws<RuleBrokenException>(() => document.Asked(Secretary, CommitmentKind.FileDocument).Keep(Secretary, Now.AddHours(2), "in the cupboard", TheHouse));
        Assert.Contains("filing queue", broken.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_filed_twice_nor_before_its_work_is_over()
    {
        var document = Completed();
        Filed(document);
        Assert.Throws<RuleBrokenException>(() => Filed(document));
        Assert.Throws<RuleBrokenException>(() => Filed(Registered()));
    }

    [Fact]
    public void What_was_not_looked_at_is_explained()
    {
        var document = Completed();
        Assert.Throws<RuleBrokenException>(() => Filed(document, Filing(document, FilingChecks.Original)));
        Assert.Equal("附件由财务留存", Filed(document, Filing(document, FilingChecks.Original) with { Remark = "附件由财务留存" }).Remark);
    }

    [Theory]
    [InlineData(2025)]
    [InlineData(2027)]
    public void The_year_is_one_of_its_own(int year)
    {
        var document = Completed();
        Assert.Throws<RuleBrokenException>(() => Filed(document, Filing(document, year: year)));
    }

    [Fact]
    public void A_gap_in_its_line_may_be_saved_and_shows()
    {
        var document = Completed();
        var line = document.CatalogueLine;
        Assert.False(Filed(document, Filing(document) with { Line = line with { Pages = null } }).IsComplete);
        var bare = Completed();
        Assert.True(Filed(bare, Filing(bare) with { Line = line with { DocumentNumber = null }, HasNoNumber = true }).IsComplete);
    }

    [Fact]
    public void Whoever_is_excluded_from_the_document_is_excluded_here()
    {
        var document = Completed();
        document.Exclude(7, "concerned himself");
        Assert.Equal(7, Assert.Single(Filed(document).Exclusions).PersonId);
    }

    [Fact]
    public void Filed_it_is_not_declared_void()
    {
        var document = Completed();
        Filed(document);
        Assert.Throws<RuleBrokenException>(() => document.Void(Secretary, Now.AddHours(3), "by mistake"));
    }

    [Fact]
    public void Filed_by_mistake_it_is_taken_out_and_waits_again()
    {
        var document = Completed();
        var filed = Filed(document);
        filed.TakeOut(document, Secretary, Now.AddHours(3), TheHouse, "wrong unit");
        Assert.Equal(("wrong unit", null, DocumentState.Completed), (filed.Voided!.Reason, document.FiledAs, document.State));
        Assert.Single(document.Commitments, c => c.Kind == CommitmentKind.FileDocument && c.IsOpen);
        Assert.Equal("Z109-WS·2026-D10-BGS-0002", ArchivedDocument.File(Coded("Z109-WS·2026-D10-BGS-0002"), document, Filing(document), Secretary).Number);
    }

    [Fact]
    public void A_state_secret_is_filed_where_it_lies()
    {
        var secret = Registered(Note("", StateSecrecy.Secret));
        secret.Complete(null, Secretary, Now.AddHours(1), TheHouse);
        Assert.Throws<RuleBrokenException>(() => Filed(secret));
    }
}
