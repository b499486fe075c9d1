using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using MimeKit;
using SecretaryService.Domain;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Data.Mail;

/// <summary>A document that goes with a letter, as Word.</summary>
/// <param name="Name">Of the file, with its ending.</param>
/// <param name="Text">Markdown.</param>
public sealed record Paper(string Name, string Text);

/// <param name="Key">Whoever queues the same thing again gives the same key, and it is sent once: see <see cref="KeyOf"/>.</param>
/// <param name="Body">Plain text.</param>
public sealed record Letter(Guid Key, string ToAddress, string? ToName, string Subject, string Body)
{
    /// <summary>iCalendar, with its method: an appointment for the reader's calendar.</summary>
    public string? Calendar { get; init; }

    /// <summary>What the attached QR code says.</summary>
    public string? Code { get; init; }

    /// <summary>A document that goes with it.</summary>
    public Paper? Paper { get; init; }

    /// <summary>Somebody saw the address and pressed the button: the one way by which a letter leaves the house.</summary>
    public bool IsToGuest { get; init; }

    /// <summary>The key of what the letter is about: <c>KeyOf("overdue", commitment, day, recipient)</c>.</summary>
    public static Guid KeyOf(params object[] about) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', about.Select(a => Convert.ToString(a, System.Globalization.CultureInfo.InvariantCulture)))))[..16]);
}

/// <summary>
/// Adds a letter to the outbox, in the deed that wants it sent: undone with it, sent only when it is saved. No network here, so that no mail
/// server can make a page slow.
/// </summary>
/// <param name="allowOutsiders">Otherwise letters that are written by themselves go to colleagues only.</param>
/// <param name="allowGuests">Whether letters may be sent to guests at all, by whoever presses the button for it.</param>
public sealed class QueueMail(TimeProvider clock, bool allowOutsiders, bool allowGuests = true)
{
    public bool ReachesGuests => allowGuests;


    /// <exception cref="RuleBrokenException">It is not exactly one address, nobody's here, or a line break stands where none may be.</exception>
    public async Task Run(AppDbContext db, Letter letter, CancellationToken ct = default)
    {
        var fit = Fit(letter);
        if (!(letter.IsToGuest ? allowGuests : allowOutsiders) && !await db.Employees.AnyAsync(e => e.Mail == fit.ToAddress && e.LeftOn == null, ct))
        {
            throw new RuleBrokenException("{0} is no colleague's address. Mail is sent to colleagues only.", fit.ToAddress);
        }

        if (!db.Outbox.Local.Any(m => m.Key == fit.Key) && !await db.Outbox.AnyAsync(m => m.Key == fit.Key, ct))
        {
            db.Outbox.Add(new OutboxMail(fit, clock.GetUtcNow().UtcDateTime));
        }
    }

    /// <exception cref="RuleBrokenException">It is not exactly one address.</exception>
    public static string OneAddress(string text)
    {
        var typed = text.Trim();
        return !typed.Any(IsUnfit) && typed.Length <= Employee.MailMaxLength && MailboxAddress.TryParse(Strict, typed, out var read) && read.Address == typed
            ? typed
            : throw new RuleBrokenException("This is not one mail address. Write it like name@company.example, without anything else.");
    }

    private static readonly ParserOptions Strict = new()
    {
        AddressParserComplianceMode = RfcComplianceMode.Strict, AllowAddressesWithoutDomain = false, AllowUnquotedCommasInAddresses = false,
    };

    private static Letter Fit(Letter letter)
    {
        if (letter.Subject.Any(IsUnfit) || letter.ToName?.Any(IsUnfit) == true)
        {
            throw new RuleBrokenException("Name and subject of a mail are one line each. Take the line breaks out.");
        }

        RefuseTooLong(letter);
        return letter with
        {
            ToAddress = OneAddress(letter.ToAddress),
            ToName = letter.ToName is { } name ? Cut(name, Employee.NameMaxLength) : null,
            Subject = Cut(letter.Subject, OutboxMail.SubjectMaxLength),
        };
    }

    private static void RefuseTooLong(Letter letter)
    {
        if (letter.Body.Length > OutboxMail.BodyMaxLength || letter.Calendar?.Length > OutboxMail.CalendarMaxLength || letter.Code?.Length > OutboxMail.CodeMaxLength
            || letter.Paper?.Text.Length > OutboxMail.PaperMaxLength || letter.Paper?.Name.Length > OutboxMail.PaperNameMaxLength)
        {
            throw new RuleBrokenException("This mail is too long: at most {0} characters.", OutboxMail.BodyMaxLength);
        }
    }

    // What separates lines anywhere, and what steers a device; it would begin a header of its own.
    private static bool IsUnfit(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';

    // A character outside the basic plane is two halves.
    private static string Cut(string text, int length) => text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
}
