using SecretaryService.Data.Importing.Values;
using SecretaryService.Domain;

namespace SecretaryService.Data.Importing.Reading;

/// <summary>Goes through a whole file once: where its header is, how many rows it has, which words stand in which column, and what is odd about it.</summary>
public sealed class LookThrough(ImportFile file, ReadingWishes wishes, IReadOnlyList<Field> fields)
{
    public const int MostRows = 200_000;
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);
    private const int MostWords = 40;
    private const int LongestWord = 60;
    private const int SampleRows = 6;
    private const int LinesNamed = 5;

    private readonly Dictionary<Noticed, (int Count, List<int> Lines)> _notices = [];
    private readonly List<IReadOnlyList<string>> _samples = [];
    private readonly List<HashSet<string>> _words = [];
    private int _dayFirst, _monthFirst, _unclear, _rows;

    /// <exception cref="RuleBrokenException">There is nothing in it, too much, or it takes too long.</exception>
    public FileFacts Run(CancellationToken ct)
    {
        var header = file.Kind == FileKind.Cards ? file.Rows().First() : wishes.HeaderRow is { } line ? file.Rows().FirstOrDefault(r => r.Line == line) : FindHeader.In(file.Rows(), fields);
        var width = Math.Min(header?.Width ?? file.Rows().Where(r => !r.IsBlank).Take(SampleRows).Select(r => r.Width).DefaultIfEmpty().Max(), SheetRows.MostColumns);
        _words.AddRange(Enumerable.Range(0, width).Select(_ => new HashSet<string>(StringComparer.Ordinal)));
        var first = header?.Line ?? 0;
        foreach (var row in file.Rows(width, line => Notice(Noticed.StrayQuote, line)))
        {
            ct.ThrowIfCancellationRequested();
            if (row.Line < first && !row.IsBlank)
            {
                Notice(Noticed.RowsAboveHeader, row.Line);
            }
            else if (row.Line > first)
            {
                Look(row, width);
            }
        }

        return _rows == 0 ? throw new RuleBrokenException("This file has no rows below its header.") : Facts(header, width);
    }

    private void Look(FileRow row, int width)
    {
        if (row.IsBlank)
        {
            Notice(Noticed.BlankRows, row.Line);
            return;
        }

        _rows++;
        if (_rows > MostRows)
        {
            throw new RuleBrokenException("This file has more than {0} rows. Divide it into several files.", MostRows);
        }

        NoticeWidth(row, width);
        for (var column = 0; column < width; column++)
        {
            Look(row[column], column);
        }

        if (_samples.Count < SampleRows)
        {
            _samples.Add([.. Enumerable.Range(0, width).Select(column => row[column].Text)]);
        }
    }

    private void Look(Cell cell, int column)
    {
        var word = cell.Text.Trim();
        if (word.Length is > 0 and <= LongestWord && _words[column].Count <= MostWords)
        {
            _words[column].Add(word);
        }

        if (cell.Moment is null && word is [>= '0' and <= '9', '/' or '-', ..] or [>= '0' and <= '9', >= '0' and <= '9', '/' or '-', ..])
        {
            var says = ReadMoment.Says(word);
            (_dayFirst, _monthFirst) = (_dayFirst + (says > 0 ? 1 : 0), _monthFirst + (says < 0 ? 1 : 0));
            _unclear += ReadMoment.IsAmbiguous(word) ? 1 : 0;
        }
    }

    private void NoticeWidth(FileRow row, int width)
    {
        if (row.IsCutOff)
        {
            Notice(Noticed.CutOff, row.Line);
        }
        else if (row.Width > width)
        {
            Notice(Noticed.TooWide, row.Line);
        }
        else if (file.Kind == FileKind.Csv && row.Cells.Count < width)
        {
            Notice(Noticed.TooNarrow, row.Line);
        }

        if (row.Cells.Any(c => c.Text.Contains('\uFFFD', StringComparison.Ordinal)))
        {
            Notice(Noticed.UnreadableSigns, row.Line);
        }
    }

    private FileFacts Facts(FileRow? header, int width)
    {
        if (file.Sheets.Count > 1)
        {
            Notice(Noticed.OtherSheets, 0, file.Sheets.Count - 1);
        }

        if (file.CountsFrom1904)
        {
            Notice(Noticed.CountsFrom1904, 0);
        }

        if (_unclear > 0 && (_dayFirst > 0) == (_monthFirst > 0))
        {
            Notice(_dayFirst > 0 ? Noticed.DayOrderMixed : Noticed.DayOrderUnknown, 0, _unclear);
        }

        if (header is not null && Enumerable.Range(0, width).Count(column => header[column].IsBlank) is > 0 and var unnamed)
        {
            Notice(Noticed.UnnamedColumns, 0, unnamed);
        }

        return new FileFacts(file.Kind, file.Encoding, file.Separator, file.Sheet, file.Sheets, header?.Line ?? 0, FindHeader.NamesIn(header, width), _rows,
            [.. _notices.OrderBy(n => n.Key).Select(n => new FileNotice(n.Key, n.Value.Count, n.Value.Lines))],
            [.. _words.Select(words => words.Count > MostWords ? [] : (IReadOnlyList<string>)[.. words.Order(StringComparer.Ordinal)])], _samples,
            _dayFirst > _monthFirst ? DayOrder.DayFirst : DayOrder.MonthFirst, file.CountsFrom1904);
    }

    private void Notice(Noticed what, int line, int count = 1)
    {
        if (!_notices.TryGetValue(what, out var notice))
        {
            notice = (0, []);
        }

        if (line > 0 && notice.Lines.Count < LinesNamed)
        {
            notice.Lines.Add(line);
        }

        _notices[what] = (notice.Count + count, notice.Lines);
    }
}
