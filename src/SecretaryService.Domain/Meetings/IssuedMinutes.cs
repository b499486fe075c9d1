using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SecretaryService.Domain.Meetings;

/// <summary>
/// 会议纪要 as it was issued: never changed, by nobody; the database itself refuses it. What turns out to be wrong is put right by a supplement, a
/// line of its own.
/// </summary>
public sealed class IssuedMinutes : IPartOfEntry
{
    public const int TextMaxLength = 400_000;
    public const int HashLength = 64;

    private IssuedMinutes() { }

    internal IssuedMinutes(Meeting meeting, string text, string approvedBy, Person by, DateTime at) =>
        (Meeting, No, Text, Hash, ApprovedByName, ById, ByName, At) = (meeting, meeting.Issued.Count, text, HashOf(text), approvedBy, by.Id, by.Name, at);

    public long Id { get; private set; }
    public long EntryId { get; private set; }
    public Meeting Meeting { get; private set; } = null!;

    RegisterEntry IPartOfEntry.Entry => Meeting;

    /// <summary>0 the minutes; 1, 2, 3 … their supplements.</summary>
    public int No { get; private set; }

    /// <summary>Markdown, in the usual form of minutes.</summary>
    public string Text { get; private set; } = "";

    /// <summary>SHA-256 of the text, in hexadecimal.</summary>
    public string Hash { get; private set; } = "";
    public string ApprovedByName { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }
    public long ById { get; private set; }
    public string ByName { get; private set; } = "";

    public string JournalKey => No.ToString(CultureInfo.InvariantCulture);

    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
