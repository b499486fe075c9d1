using SecretaryService.Domain.Archives;
using SecretaryService.Domain.Documents;
using static SecretaryService.Domain.Tests.Commitments.HouseOfTheTests;
using static SecretaryService.Domain.Tests.Documents.DocumentsOfTheTests;

namespace SecretaryService.Domain.Tests.Archives;

/// <summary>A completed notice, and how it is filed.</summary>
internal static class ArchiveOfTheTests
{
    public static readonly ArchivePlace Place = new("Z109", "汀洲精仪", "WS", "BGS", "办公室");
    public static readonly RetentionClass Permanent = RetentionClass.Standard[0];
    public static readonly RetentionClass Thirty = RetentionClass.Standard[1];
    public static readonly RetentionClass Ten = RetentionClass.Standard[2];

    public static IncomingDocument Completed(Level level = Level.Internal)
    {
        var document = Registered(level: level);
        document.Complete("阅存", Secretary, Now.AddHours(1), TheHouse);
        return document;
    }

    public static FilingNote Filing(Archivable document, FilingChecks checks = FilingChecks.All, int year = 2026) =>
        new(document.CatalogueLine, Place, Ten, year) { Checks = checks };

    public static Registration Coded(string code = "Z109-WS·2026-D10-BGS-0001") => new(code, Now.AddHours(2), Today, Now.AddHours(2), new Person(1, "沈若溪"), 2);

    public static ArchivedDocument Filed(Archivable? document = null, FilingNote? note = null)
    {
        var source = document ?? Completed();
        return ArchivedDocument.File(Coded(), source, note ?? Filing(source), Secretary);
    }
}
