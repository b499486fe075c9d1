using System.IO.Compression;
using System.Text;
using SecretaryService.Data.Files.Inspecting;
using SecretaryService.Domain;
using SecretaryService.Testing.Files;
using FileKind = SecretaryService.Domain.Files.FileKind;

namespace SecretaryService.Data.Tests.Files;

/// <summary>What a file is, by its content; and what is refused, each with the sentence that says why.</summary>
public sealed class InspectingAFileTests
{
    private const string Program = "This is a program";
    private const string Macros = "This file holds macros";
    private const string Password = "This file is locked by a password";
    private const string Damaged = "This file is damaged";
    private const string Bomb = "Unpacked, this file";

    public static TheoryData<string, byte[], FileKind> Good => new()
    {
        { "a.pdf", Papers.Pdf(), FileKind.Pdf }, { "a.docx", Papers.Docx("words"), FileKind.Word }, { "a.zip", Papers.Zip(("a.txt", Papers.Text("a"))), FileKind.Zip },
        { "a.xlsx", Papers.Zip(("[Content_Types].xml", Papers.Text("<Types/>")), ("xl/workbook.xml", Papers.Text("<workbook/>"))), FileKind.Excel },
        { "a.pptx", Papers.Zip(("[Content_Types].xml", Papers.Text("<Types/>")), ("ppt/presentation.xml", Papers.Text("<p/>"))), FileKind.PowerPoint },
        { "a.odt", Papers.Zip(("mimetype", Papers.Text("application/vnd.oasis.opendocument.text")), ("content.xml", Papers.Text("<a/>"))), FileKind.OpenDocument },
        { "a.ofd", Papers.Zip(("OFD.xml", Papers.Text("<a/>"))), FileKind.Ofd }, { "a.doc", Papers.Ole("Root Entry", "WordDocument"), FileKind.OldOffice },
        { "a.wps", Papers.Ole("Root Entry", "WordDocument"), FileKind.OldOffice }, { "A.PNG", Papers.Png, FileKind.Png }, { "a.jpeg", [0xFF, 0xD8, 0xFF, 0xE0, .. new byte[40], 0xFF, 0xD9, 0, 0], FileKind.Jpeg },
        { "a.gif", [.. "GIF89a"u8, .. new byte[40], 0x3B], FileKind.Gif }, { "a.webp", [.. "RIFF"u8, 32, 0, 0, 0, .. "WEBP"u8, .. new byte[28]], FileKind.WebP },
        { "a.tif", [.. "II"u8, 0x2A, 0, 8, 0, 0, 0, .. new byte[40]], FileKind.Tiff }, { "a.txt", Papers.Text("合同与交期\nMZ-100 arrives"), FileKind.Text },
        { "a.csv", Data.Importing.Reading.FileEncoding.Named("gb18030").GetBytes("姓名,电话\n周砚舟,021\n"), FileKind.Text }, { "a.txt", Papers.Text("MZ-100 and what it costs in all the houses of the river"), FileKind.Text },
        { "a.eml", Papers.Text("From: a@b.c\r\nTo: d@e.f\r\nSubject: hello\r\n\r\n<html>hello</html>\r\n"), FileKind.Mail }, { "a.txt", Papers.Text("From: him\nTo: her\nhello"), FileKind.Text },
        // What an invoice carries along is data, and a document in a document is one.
        { "a.pdf", Papers.Pdf("invoice", "/Names << /EmbeddedFiles << /Names [(a) 6 0 R] >> >>", "<< /Type /Filespec /F (invoice.xml) /EF << /F 4 0 R >> >>"), FileKind.Pdf },
        { "a.zip", Papers.Zip(("a.docx", Papers.Docx("words"))), FileKind.Zip },
    };

    public static TheoryData<string, byte[], string> Bad => new()
    {
        { "a.pdf", [], "This file is empty" }, { "a.exe", Papers.Program, Program }, { "a.pdf", Papers.Program, Program }, { "a.txt", [0x7F, .. "ELF"u8, 1, 1], Program }, { "a.txt", Papers.Text("#!/bin/sh\nrm"), Program },
        { "a.txt", Papers.Text("  <!-- x -->\n<HTML><body>hello"), Program }, { "a.txt", Papers.Text("<?xml version='1.0'?>\n<svg onload='x'/>"), Program }, { "a.svg", Papers.Text("<svg/>"), Program }, { "a.html", Papers.Text("<!DOCTYPE html>"), Program },
        { "a.js", Papers.Text("alert(1)"), "The name of this file ends in .js" }, { "a.bin", [1, 2, 3, 4, 5, 0, 1, 2], "Files of this kind" }, { "a.pdf", Papers.Docx("words"), "The name of this file ends in .pdf, but by its content it should end in .docx" },
        { "a.docx", Papers.Pdf(), "The name of this file ends in .docx, but by its content it should end in .pdf" }, { "a.png", [0xFF, 0xD8, 0xFF, 0xE0, .. new byte[40], 0xFF, 0xD9], "The name of this file ends in .png" },
        { "noending", Papers.Pdf(), "The name of this file has no ending" }, { "a.zip", Papers.Docx("words"), "The name of this file ends in .zip" }, { "a.pdf", Papers.Pdf()[..300], Damaged }, { "a.pdf", Papers.Text("%PDF-1.7\nnothing\n%%EOF\n"), Damaged },
        { "a.docx", Papers.Docx("words")[..^40], Damaged }, { "a.docx", Broken(Papers.Docx("words words words words")), Damaged }, { "a.png", Papers.Png[..40], Damaged }, { "a.jpg", [0xFF, 0xD8, 0xFF, 0xE0, .. new byte[40]], Damaged },
        { "a.doc", Papers.Ole("Root Entry", "Nothing"), Damaged }, { "a.doc", Papers.Ole("WordDocument")[..700], Damaged }, { "a.pdf", Papers.LockedPdf(), Password }, { "a.zip", Papers.Locked(Papers.Zip(("a.txt", Papers.Text("a")))), Password },
        { "a.docx", Papers.Ole("Root Entry", "EncryptionInfo", "EncryptedPackage"), Password }, { "a.odt", Papers.Zip(("mimetype", Papers.Text("application/vnd.oasis.opendocument.text")), ("META-INF/manifest.xml", Papers.Text("<manifest:encryption-data/>"))), Password },
        { "a.docx", Papers.Docx("words", ("word/vbaProject.bin", new byte[10])), Macros }, { "a.doc", Papers.Ole("Root Entry", "WordDocument", "Macros"), Macros }, { "a.xls", Papers.Ole("Root Entry", "Workbook", "_VBA_PROJECT_CUR"), Macros },
        { "a.docx", Papers.Docx("words", ("word/activeX/activeX1.xml", Papers.Text("<a/>"))), Macros }, { "a.odt", Papers.Zip(("mimetype", Papers.Text("application/vnd.oasis.opendocument.text")), ("Basic/Standard/m.xml", Papers.Text("<a/>"))), Macros },
        { "a.docx", Papers.Docx("words", ("word/_rels/settings.xml.rels", Papers.Text("<Relationship Type=\"x/attachedTemplate\" Target=\"http://example.invalid/t.dotm\" TargetMode=\"External\"/>"))), Macros },
        { "a.zip", Papers.Zip(("setup.exe", Papers.Text("x"))), Program }, { "a.zip", Papers.Zip(("harmless.txt", Papers.Program)), Program }, { "a.zip", Papers.Zip(("x/page.HTML", Papers.Text("x"))), Program },
        { "a.zip", Papers.Zip(("inner.zip", Papers.Zip(("setup.exe", Papers.Program)))), Program }, { "a.eml", Papers.Text("From: a@b.c\r\nTo: d@e.f\r\nMIME-Version: 1.0\r\nContent-Type: application/octet-stream; name=x.exe\r\nContent-Disposition: attachment; filename=x.exe\r\n\r\nabc\r\n"), Program },
        { "a.pdf", Papers.Pdf("x", "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>"), "This PDF runs a script" }, { "a.pdf", Papers.Pdf("x", "/OpenAction 6 0 R", "<< /S /Launch /F (cmd.exe) >>"), "This PDF runs a script" },
        { "a.pdf", Papers.Pdf("x", "/OpenAction << /S /Java#53cript /J#53 (x) >>"), "This PDF runs a script" }, { "a.pdf", Papers.Pdf("x", "/Names << /JavaScript << /Names [(a) 6 0 R] >> >>", "<< /S /JavaScript /JS (x) >>"), "This PDF runs a script" },
        { "a.pdf", Papers.Pdf("x", "/Names << /EmbeddedFiles << /Names [(a) 6 0 R] >> >>", "<< /Type /Filespec /F (setup.exe) /EF << /F 4 0 R >> >>"), Program },
        { "a.docx", Papers.Docx("words", ("word/media/zeros.bin", new byte[20_000_000])), Bomb }, { "a.zip", Nested(4), Bomb }, { "a.zip", Papers.Zip([.. Enumerable.Range(0, 10_001).Select(n => ($"{n}", Array.Empty<byte>()))]), Bomb },
    };

    [Theory]
    [MemberData(nameof(Good))]
    public void Says_what_it_is(string name, byte[] content, FileKind kind) => Assert.Equal(kind, InspectFile.Run(name, new MemoryStream(content), CancellationToken.None));

    [Theory]
    [MemberData(nameof(Bad))]
    public void Refuses_aloud(string name, byte[] content, string why)
    {
        var broken = Assert.Throws<RuleBrokenException>(() => InspectFile.Run(name, new MemoryStream(content), CancellationToken.None));
        Assert.StartsWith(why, string.Format(System.Globalization.CultureInfo.InvariantCulture, broken.Message, [.. broken.Arguments]), StringComparison.Ordinal);
    }

    // What it says of its own size is a tenth of what comes out.
    [Fact]
    public void Believes_no_size_that_a_part_says_of_itself()
    {
        var zip = Papers.Zip(("a.txt", Papers.Text(string.Concat(Enumerable.Range(0, 4000)))));
        using (var read = new ZipArchive(new MemoryStream(zip)))
        {
            var (length, end) = ((uint)read.Entries[0].Length, zip.AsSpan().LastIndexOf("PK\u0001\u0002"u8));
            Assert.Equal(length, BitConverter.ToUInt32(zip, end + 24));
            BitConverter.TryWriteBytes(zip.AsSpan(end + 24), length / 10);
        }

        Assert.Throws<RuleBrokenException>(() => InspectFile.Run("a.zip", new MemoryStream(zip), CancellationToken.None));
    }

    // Whatever bytes come, the answer is a kind or a sentence.
    [Fact]
    public void Never_stumbles_over_bytes_that_were_changed()
    {
        var random = new Random(11);
        foreach (var (name, content) in new[] { ("a.pdf", Papers.Pdf()), ("a.docx", Papers.Docx("words")), ("a.doc", Papers.Ole("Root Entry", "WordDocument")), ("a.png", Papers.Png), ("a.eml", Papers.Text("From: a\r\nTo: b\r\nDate: c\r\n\r\nx")) })
        {
            foreach (var _ in Enumerable.Range(0, 300))
            {
                var changed = content.ToArray();
                for (var n = random.Next(1, 8); n > 0; n--)
                {
                    changed[random.Next(changed.Length)] = (byte)random.Next(256);
                }

                var thrown = Record.Exception(() => InspectFile.Run(name, new MemoryStream(changed[..random.Next(changed.Length / 2, changed.Length + 1)]), CancellationToken.None));
                Assert.True(thrown is null or RuleBrokenException, thrown?.ToString());
            }
        }
    }

    private static byte[] Broken(byte[] docx)
    {
        var at = docx.AsSpan().LastIndexOf("word/document.xml"u8);
        var body = docx.AsSpan()[..at].LastIndexOf("word/document.xml"u8) + "word/document.xml".Length;
        docx.AsSpan(body, 12).Fill(0xFF);
        return docx;
    }

    private static byte[] Nested(int depth) => depth == 0 ? Papers.Zip(("a.txt", Papers.Text("a"))) : Papers.Zip(("inner.zip", Nested(depth - 1)));
}
