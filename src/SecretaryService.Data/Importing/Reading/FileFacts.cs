using SecretaryService.Data.Importing.Values;

namespace SecretaryService.Data.Importing.Reading;

/// <summary>What was noticed in a file and is said aloud.</summary>
public enum Noticed
{
    StrayQuote, TooWide, TooNarrow, CutOff, BlankRows, OtherSheets, RowsAboveHeader, DayOrderUnknown, DayOrderMixed, CountsFrom1904, UnnamedColumns, UnreadableSigns,
}

/// <param name="Lines">The first lines of which it is true.</param>
public sealed record FileNotice(Noticed What, int Count, IReadOnlyList<int> Lines);

/// <summary>A file as it was understood.</summary>
/// <param name="Values">Of each column the words in it, where there are few.</param>
/// <param name="Samples">The first rows.</param>
public sealed record FileFacts(
    FileKind Kind, string? Encoding, char? Separator, string? Sheet, IReadOnlyList<string> Sheets, int HeaderRow, IReadOnlyList<string> Headers, int Rows,
    IReadOnlyList<FileNotice> Notices, IReadOnlyList<IReadOnlyList<string>> Values, IReadOnlyList<IReadOnlyList<string>> Samples, DayOrder Order, bool CountsFrom1904)
{
    public IReadOnlyList<string> WordsOf(int column) => column < Values.Count ? Values[column] : [];
}
