using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SecretaryService.Domain.Manuscripts;

/// <summary>
/// 稿次: the text as it stood when somebody saved it. Never changed: opinions name it by its number and its hash. The text is Markdown; of a version that
/// came as a Word document (<see cref="FileName"/>) it is what was read out of it, to look at and to compare, and the hash is that of the file.
/// </summary>
public sealed class ManuscriptVersion : IPartOfEntry
{
    public const int TextMaxLength = 100_000;
    public const int RemarkMaxLength = 200;
    public const int FileNameMaxLength = 200;
    public const int HashLength = 64;

    private ManuscriptVersion() { }

    internal ManuscriptVersion(Manuscript manuscript, int no, string text, string? remark, Done done) =>
        (Manuscript, No, Text, Hash, Remark, ById, ByName, At) = (manuscript, no, text, HashOf(text), remark, done.By.Id, done.By.Name, done.At);

    /// <summary>It came as this file: the hash is the file's.</summary>
    internal ManuscriptVersion Of(Files.ReceivedFile file)
    {
        (FileName, Hash) = (file.Name, file.Sha256.ToLowerInvariant());
        return this;
    }

    public long Id { get; private set; }
    public long EntryId { get; private set; }
    public Manuscript Manuscript { get; private set; } = null!;

    RegisterEntry IPartOfEntry.Entry => Manuscript;

    /// <summary>1, 2, 3 … within its draft.</summary>
    public int No { get; private set; }
    public string Text { get; private set; } = "";

    /// <summary>SHA-256 of the text, or of the file, in hexadecimal.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>What is new in it.</summary>
    public string? Remark { get; private set; }

    /// <summary>The uploaded file whose content it is; none of a version that was typed.</summary>
    public string? FileName { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }
    public long ById { get; private set; }
    public string ByName { get; private set; } = "";

    public string JournalKey => No.ToString(CultureInfo.InvariantCulture);

    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
