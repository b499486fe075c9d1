using System.Diagnostics;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using SecretaryService.Data.Documents;
using SecretaryService.Domain.Manuscripts;
using SecretaryService.Web.Infrastructure.Writing;

namespace SecretaryService.Web.Tests.Manuscripts;

public sealed class CarryingToWordTests
{
    private const string Everything = "# 标题\n\n临澜检测：\n\n正文**加粗**、*斜体*、~~删去~~，[链接](https://a.example)，`代码`。\n\n## 一、小标题\n\n1. 一\n2. 二\n   - 里\n\n| 甲 | 乙 |\n|---|---|\n| 1 |\n| 2 | 3 |\n\n> 引用\n\n```\ncode\n```\n\n---\n\n办公室\n\n2026年11月24日";

    public static TheoryData<string> Templates => [.. DocumentTemplate.Kinds.SelectMany(kind => DocumentTemplate.Languages.Select(language => Data.Documents.Templates.OfTheProgram(kind, language)!)), Everything, "", "\u0001\u0008\uFFFE plain \uD800 text", new string('长', 30_000)];

    [Theory, MemberData(nameof(Templates))]
    public void Is_a_document_that_Word_takes(string text)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(WriteWord.Of("标题 <&>", text, new DateTime(2026, 11, 24, 2, 0, 0, DateTimeKind.Utc))), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(word).Select(e => $"{e.Path?.XPath}: {e.Description}"));
    }

    [Fact]
    public void Is_laid_out_as_an_official_document()
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(WriteWord.Of("标题", Everything, DateTime.UnixEpoch)), isEditable: false);
        var paragraphs = word.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().Select(p => (p.InnerText, Style: p.ParagraphProperties?.ParagraphStyleId?.Val?.Value)).ToList();
        Assert.Contains(("标题", "Title"), paragraphs);
        Assert.Contains(("临澜检测：", "Addressee"), paragraphs);
        Assert.Contains(("一、小标题", "Heading1"), paragraphs);
        Assert.Contains(("办公室", "Closing"), paragraphs);
        Assert.Contains(("2026年11月24日", "Closing"), paragraphs);
        Assert.Contains(("2. 二", "Normal"), paragraphs);
        Assert.Equal("32", word.MainDocumentPart.StyleDefinitionsPart!.Styles!.DocDefaults!.RunPropertiesDefault!.RunPropertiesBaseStyle!.FontSize!.Val!.Value);
        Assert.Contains("PAGE", word.MainDocumentPart.FooterParts.Single().Footer!.InnerText, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Opens_in_LibreOffice_without_complaint()
    {
        var office = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, "soffice")).FirstOrDefault(File.Exists);
        Skip.If(office is null, "LibreOffice is not installed here: soffice is in no folder of PATH. Install it to prove that the Word export opens.");
        using var folder = new TempFolder();
        var file = Path.Combine(folder.Path, "draft.docx");
        await File.WriteAllBytesAsync(file, WriteWord.Of("标题", Everything, DateTime.UnixEpoch));
        using var process = Process.Start(new ProcessStartInfo(office!, ["--headless", $"-env:UserInstallation=file://{folder.Path}/profile", "--convert-to", "pdf", "--outdir", folder.Path, file]) { UseShellExecute = false })!;
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        Assert.True(new FileInfo(Path.ChangeExtension(file, "pdf")).Length > 1000);
    }
}
