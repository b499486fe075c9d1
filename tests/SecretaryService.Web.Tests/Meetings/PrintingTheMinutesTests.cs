using System.Net;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using SecretaryService.Domain.Meetings;
using SecretaryService.Web.Infrastructure.Writing;

namespace SecretaryService.Web.Tests.Meetings;

public sealed class PrintingTheMinutesTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    [Fact]
    public async Task Before_the_issue_they_are_marked_as_a_draft_and_afterwards_bear_who_issued_them_and_the_hash()
    {
        var id = await office.Written("Printed");
        using var desk = await office.As("shen.rx");
        Assert.Contains("(Draft)", (await desk.Get($"/meetings/{id}/minutes/print")).Text, StringComparison.Ordinal);
        using var chair = await office.As("lu.zy");
        await desk.Does(id, "submission");
        await chair.Does(id, "approval");
        await desk.Does(id, "issue");
        var meeting = await office.MeetingOf(id);
        var print = (await desk.Get($"/meetings/{id}/minutes/print")).Text;
        Assert.DoesNotContain("(Draft)", print, StringComparison.Ordinal);
        foreach (var piece in new[] { meeting.Number, "Printed", "Place: Room 3", "Chair: 陆知远", "Minute taker: 何以宁", "Present: 陆知远", "Absent: 叶怀瑾, 许砚秋", "1. First matter", "three ways were weighed", "the second way", "Order the machines 叶怀瑾 4 December 2026 陆知远",
                     "Approved by: 陆知远", "Issued by: 沈若溪", "Distribution: 陆知远, 叶怀瑾, 许砚秋", meeting.Issued.Single().Hash })
        {
            Assert.Contains(piece, print, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task In_Word_they_are_the_same_text_and_a_document_that_Word_takes()
    {
        var id = await office.Issued("设备更新专题会");
        using var desk = await office.As("shen.rx");
        Assert.Equal(HttpStatusCode.OK, (await desk.Get($"/meetings/{id}/minutes/word")).Status);
        await using var db = office.Books();
        var meeting = await office.MeetingOf(id);
        var text = MinutesText.Shown(meeting, Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<Data.HouseBook>(office.Services).House);
        Assert.StartsWith(meeting.Issued.Single().Text.TrimEnd(), text, StringComparison.Ordinal);
        using var word = WordprocessingDocument.Open(new MemoryStream(WriteWord.Of(meeting.Title, text, DateTime.UnixEpoch)), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(word).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        var said = word.MainDocumentPart!.Document!.Body!.InnerText;
        foreach (var piece in new[] { "会议纪要", "主持人：陆知远", "一、First matter", "事项", "责任人", "完成时限", "验收人", "审核：陆知远", meeting.Issued.Single().Hash })
        {
            Assert.Contains(piece, said, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_somebody_typed_is_text_and_nothing_else()
    {
        var id = await office.Meets("<b>Topic</b> | with # marks");
        using var desk = await office.As("shen.rx");
        await desk.Does(id, "running-order/begin");
        await desk.Records(office, id, 1, ("Discussion", "# heading\n<script>alert(1)</script>\n| a | b |\n|---|---|\n**not bold** [x](javascript:alert(1))\n1. one"));
        var page = await desk.Get($"/meetings/{id}/minutes/print");
        Assert.Contains("# heading <script>alert(1)</script> | a | b | |---|---| **not bold** [x](javascript:alert(1)) 1. one", page.Text, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("article a, article table, article script, article ol, article strong strong"));
    }
}
