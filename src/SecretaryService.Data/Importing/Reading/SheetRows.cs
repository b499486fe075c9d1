using ExcelDataReader;
using ExcelDataReader.Exceptions;
using SecretaryService.Domain;

namespace SecretaryService.Data.Importing.Reading;

/// <summary>Rows of a sheet of a workbook, xlsx or xls, one after the other.</summary>
public static class SheetRows
{
    /// <summary>No sheet has more columns that mean something.</summary>
    public const int MostColumns = 200;

    /// <summary>The sheets with something in them.</summary>
    public static IReadOnlyList<string> Names(byte[] file) => Opened(file, reader =>
    {
        var names = new List<string>();
        do
        {
            if (HasRows(reader))
            {
                names.Add(reader.Name);
            }
        }
        while (reader.NextResult());
        return names;
    });

    public static IEnumerable<FileRow> Read(byte[] file, string sheet)
    {
        using var reader = Opened(file, r => r, dispose: false);
        while (reader.Name != sheet)
        {
            if (!reader.NextResult())
            {
                yield break;
            }
        }

        for (var line = 1; Next(reader); line++)
        {
            var width = Math.Min(reader.FieldCount, MostColumns);
            var cells = new Cell[width];
            for (var column = 0; column < width; column++)
            {
                cells[column] = OfTime(reader, column) ?? Cell.Of(reader.GetValue(column));
            }

            yield return new FileRow(line, cells);
        }
    }

    // A time of day without a date is a fraction of the first day: Excel's own day zero is no date of ours.
    private static Cell? OfTime(IExcelDataReader reader, int column) =>
        reader.GetValue(column) is DateTime { Year: < 1905 } time && time.Date <= new DateTime(1904, 1, 1) ? Cell.Of(time.TimeOfDay) : null;

    private static bool HasRows(IExcelDataReader reader)
    {
        while (Next(reader))
        {
            for (var column = 0; column < reader.FieldCount; column++)
            {
                if (reader.GetValue(column) is { } value && value.ToString()!.Trim().Length > 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static T Opened<T>(byte[] file, Func<IExcelDataReader, T> read, bool dispose = true)
    {
        IExcelDataReader? reader = null;
        try
        {
            System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
            reader = ExcelReaderFactory.CreateReader(new MemoryStream(file, writable: false));
            return read(reader);
        }
        catch (Exception e) when (IsOfTheFile(e))
        {
            throw Refused(e);
        }
        finally
        {
            if (dispose)
            {
                reader?.Dispose();
            }
        }
    }

    private static bool Next(IExcelDataReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (Exception e) when (IsOfTheFile(e))
        {
            throw Refused(e);
        }
    }

    // Whatever a damaged or hostile workbook makes the reader say, it is the file that is at fault.
    private static bool IsOfTheFile(Exception e) => e is ExcelReaderException or InvalidDataException or System.Xml.XmlException or IOException or FormatException
        or ArgumentException or InvalidOperationException or IndexOutOfRangeException or NullReferenceException or OverflowException or NotSupportedException or KeyNotFoundException or InvalidCastException;

    private static RuleBrokenException Refused(Exception e) => e is InvalidPasswordException
        ? new RuleBrokenException("This workbook is protected by a password. Save it without one.")
        : new RuleBrokenException("This workbook is damaged and cannot be opened. Save it anew, or save it as csv.");
}
