using System.IO.Compression;
using System.Text;

namespace SecretaryService.Testing.Files;

/// <summary>Files good and bad, made byte by byte where they are needed.</summary>
public static class Papers
{
    /// <summary>One picture element.</summary>
    public static byte[] Png => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0, 0x3A, 0x7E, 0x9B, 0x55, 0, 0, 0, 10, .. "IDAT"u8,
        0x78, 0x9C, 0x63, 0x60, 0, 0, 0, 2, 0, 1, 0x48, 0xAF, 0xA4, 0x71, 0, 0, 0, 0, .. "IEND"u8, 0xAE, 0x42, 0x60, 0x82];

    public static byte[] Program => [.. "MZ"u8, 0x90, 0, 3, 0, 0, 0, .. new byte[64], .. "PE\0\0"u8];

    public static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    public static byte[] Docx(string text, params (string Name, byte[] Content)[] more) => Zip(
    [
        ("[Content_Types].xml", Text("""<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/octet-stream"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""")),
        ("_rels/.rels", Text("""<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""")),
        ("word/document.xml", Text($"""<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{string.Concat(text.Split('\n').Select(line => $"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>"))}</w:body></w:document>""")),
        .. more,
    ]);

    public static byte[] Zip(params (string Name, byte[] Content)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var stream = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                stream.Write(content);
            }
        }

        return file.ToArray();
    }

    /// <summary>As if its parts were locked: the mark of it, wherever a zip file bears it.</summary>
    public static byte[] Locked(byte[] zip)
    {
        var locked = zip.ToArray();
        for (var at = 0; at + 10 < locked.Length; at++)
        {
            if (locked.AsSpan(at).StartsWith("PK\u0003\u0004"u8))
            {
                locked[at + 6] |= 1;
            }
            else if (locked.AsSpan(at).StartsWith("PK\u0001\u0002"u8))
            {
                locked[at + 8] |= 1;
            }
        }

        return locked;
    }

    public static byte[] Pdf(string text = "Hello", string catalog = "", params string[] more) => Build(text, catalog, "", more);

    /// <summary>A password is asked for, and the empty one does not fit.</summary>
    public static byte[] LockedPdf()
    {
        var sign = string.Concat(Enumerable.Repeat("41", 32));
        return Build("secret", "", "/Encrypt 6 0 R /ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>]", [$"<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <{sign}> /U <{sign}> >>"]);
    }

    /// <summary>A file system of old Office with streams of these names.</summary>
    public static byte[] Ole(params string[] streams)
    {
        const int sector = 512;
        var file = new byte[sector * 5];
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(file, 0);
        (file[24], file[26], file[28], file[29], file[30], file[32], file[44], file[48]) = (0x3E, 3, 0xFE, 0xFF, 9, 6, 1, 1);
        file.AsSpan(76, 436).Fill(0xFF);
        file.AsSpan(76, 4).Clear();
        // The table: itself, the list (two sectors at most), the content.
        file.AsSpan(sector, sector).Fill(0xFF);
        BitConverter.TryWriteBytes(file.AsSpan(sector), 0xFFFFFFFDu);
        BitConverter.TryWriteBytes(file.AsSpan(sector + 4), 0xFFFFFFFEu);
        foreach (var (name, i) in streams.Select((name, i) => (name, i)))
        {
            var line = file.AsSpan((sector * 2) + (i * 128), 128);
            Encoding.Unicode.GetBytes(name, line);
            BitConverter.TryWriteBytes(line[64..], (ushort)((name.Length * 2) + 2));
            BitConverter.TryWriteBytes(line[116..], 2u);
        }

        return file;
    }

    private static byte[] Build(string text, string catalog, string trailer, string[] more)
    {
        var content = $"BT /F1 12 Tf 72 720 Td ({text}) Tj ET";
        string[] objects =
        [
            $"<< /Type /Catalog /Pages 2 0 R {catalog} >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            $"<< /Length {content.Length} >>\nstream\n{content}\nendstream", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>", .. more,
        ];
        var (file, places) = (new StringBuilder("%PDF-1.4\n"), new List<int>());
        foreach (var (body, i) in objects.Select((body, i) => (body, i)))
        {
            places.Add(file.Length);
            file.Append(System.Globalization.CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{body}\nendobj\n");
        }

        var xref = file.Length;
        file.Append(System.Globalization.CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        places.ForEach(place => file.Append(System.Globalization.CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n"));
        file.Append(System.Globalization.CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R {trailer} >>\nstartxref\n{xref}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
