using System.Text;
using System.Text.RegularExpressions;
using MimeKit;
using SecretaryService.Data.Importing.Reading;
using FileKind = SecretaryService.Domain.Files.FileKind;

namespace SecretaryService.Data.Files.Inspecting;

/// <summary>Text has no first bytes of its own: it is what can be read as such. What a browser or a system would run is none, however it is called.</summary>
internal static partial class InspectText
{
    private const long LongestMail = 50L * 1024 * 1024;

    // One sign in a thousand may be lost where an encoding was guessed.
    private const int Tolerance = 1000;

    private static readonly string[] Pages = ["<!doctype html", "<html", "<svg", "<script", "<head", "<body", "<iframe", "<?php", "<%", "<!doctype svg", "<job", "<package"];

    public static FileKind? Run(byte[] head, string ending, Stream content, CancellationToken ct)
    {
        var encoding = Encoding.GetEncoding(FileEncoding.Of(head));
        var text = encoding.GetString(head).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        if (text.Count(IsNoText) > text.Length / Tolerance)
        {
            return null;
        }

        var beginning = Comments().Replace(text, "").TrimStart().ToLowerInvariant();
        if (Pages.Any(page => beginning.StartsWith(page, StringComparison.Ordinal)) || (beginning.StartsWith("<?xml", StringComparison.Ordinal) && Array.Exists(["<svg", "<html"], beginning.Contains)))
        {
            throw Refusal.Program();
        }

        if (ending != ".eml" || MailHeaders().Count(text) < 2)
        {
            return FileKind.Text;
        }

        InspectMail(content, ct);
        return FileKind.Mail;
    }

    private static bool IsNoText(char c) => (char.IsControl(c) && c is not ('\t' or '\r' or '\n' or '\f' or '\u001b' or '\u0085')) || c == '\uFFFD';

    private static void InspectMail(Stream content, CancellationToken ct)
    {
        if (content.Length > LongestMail)
        {
            throw Refusal.Bomb();
        }

        content.Position = 0;
        try
        {
            using var mail = MimeMessage.Load(ParserOptions.Default, content, persistent: true, ct);
            if (mail.BodyParts.OfType<MimePart>().Any(Acts))
            {
                throw Refusal.Program();
            }
        }
        catch (FormatException)
        {
            throw Refusal.Damaged();
        }
    }

    private static bool Acts(MimePart part)
    {
        if (part.FileName is { Length: > 0 } name && Signature.Acts(name))
        {
            return true;
        }

        if (part.Content is null)
        {
            return false;
        }

        using var decoded = part.Content.Open();
        var head = new byte[16];
        return Signature.IsProgram(head.AsSpan(0, decoded.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)));
    }

    [GeneratedRegex(@"^\s*(<!--.*?-->\s*)+", RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Comments();

    [GeneratedRegex(@"^(From|To|Date|Subject|Received|MIME-Version|Message-ID|Return-Path):", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex MailHeaders();
}
