using SecretaryService.Domain;
using SecretaryService.Domain.Files;

namespace SecretaryService.Data.Files.Inspecting;

/// <summary>What a file is, by its content. Refused: what is empty, damaged, locked by a password, or could act by itself; and what is called otherwise than it is.</summary>
public static class InspectFile
{
    internal const int HeadLength = 64 * 1024;

    /// <param name="name">As it was sent.</param>
    /// <param name="content">Readable from any place; nothing of it is kept in memory but a piece at a time.</param>
    /// <exception cref="RuleBrokenException">It is not taken; the sentence says why.</exception>
    public static FileKind Run(string name, Stream content, CancellationToken ct)
    {
        var (head, ending) = (Head(content), FileName.Ending(FileName.Clean(name)));
        if (content.Length == 0)
        {
            throw new RuleBrokenException("This file is empty. Choose it again when something has been saved in it.");
        }

        if (Signature.IsProgram(head))
        {
            throw Refusal.Program();
        }

        var kind = KindOf(head, ending, content, ct) ?? throw new RuleBrokenException("Files of this kind are not taken. Save it as PDF, or put it into a zip file.");
        if (!kind.Endings().Contains(ending, StringComparer.Ordinal))
        {
            throw Refusal.Misnamed(ending, kind.Endings()[0]);
        }

        return kind;
    }

    private static FileKind? KindOf(byte[] head, string ending, Stream content, CancellationToken ct)
    {
        switch (Signature.Of(head))
        {
            case FileKind.Zip:
                return new InspectZip(ct).Run(content);
            case FileKind.Pdf:
                InspectPdf.Run(content, ct);
                return FileKind.Pdf;
            case FileKind.OldOffice:
                InspectOle.Run(content);
                return FileKind.OldOffice;
            case { } picture:
                InspectPicture.Run(picture, head, content, ct);
                return picture;
            default:
                return InspectText.Run(head, ending, content, ct);
        }
    }

    private static byte[] Head(Stream content)
    {
        var head = new byte[(int)Math.Min(HeadLength, content.Length)];
        content.Position = 0;
        content.ReadExactly(head);
        content.Position = 0;
        return head;
    }
}

internal static class Refusal
{
    public static RuleBrokenException Program() => new RuleBrokenException("This is a program, a script or a web page. Such files are not taken, whatever they are called.");

    public static RuleBrokenException Macros() => new RuleBrokenException("This file holds macros or other parts that act by themselves. Save it without them, or as PDF.");

    public static RuleBrokenException Password() => new RuleBrokenException("This file is locked by a password, and nobody here could look into it. Save it without the password and attach it again.");

    public static RuleBrokenException Damaged() => new RuleBrokenException("This file is damaged and cannot be opened. Open it where it comes from, save it anew and attach it again.");

    public static RuleBrokenException Bomb() => new RuleBrokenException("Unpacked, this file is many times larger than it seems, or it is packed within packed files. It is not taken.");

    public static RuleBrokenException Misnamed(string ending, string truly) => ending.Length == 0
        ? new RuleBrokenException("The name of this file has no ending. By its content it should end in {0}: rename it and attach it again.", truly)
        : new RuleBrokenException("The name of this file ends in {0}, but by its content it should end in {1}. Rename it if it is the right file, and attach it again.", ending, truly);
}
