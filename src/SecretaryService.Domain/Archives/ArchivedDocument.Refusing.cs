using System.Globalization;

namespace SecretaryService.Domain.Archives;

/// <summary>What cannot be done to a document that is filed, and why.</summary>
public sealed partial class ArchivedDocument
{
    private void RefuseGone()
    {
        if (VoidedAt is not null)
        {
            throw new RuleBrokenException("This entry is void. It stays as it is.");
        }

        if (State == ArchiveState.Destroyed)
        {
            throw new RuleBrokenException("It was destroyed by a signed list. Its line stays as it is.");
        }
    }

    private static void RefuseUnlooked(FilingNote note)
    {
        if (note.Checks != FilingChecks.All && string.IsNullOrWhiteSpace(note.Remark))
        {
            throw new RuleBrokenException("Tick what you have looked at. Where something is missing, say in the remark what and why.");
        }
    }

    private static void RefuseImpossibleYears(FilingNote note, DateOnly received, DateOnly today)
    {
        var earliest = note.Line.DatedOn is { } dated && dated < received ? dated.Year : received.Year;
        if (note.Year < earliest || note.Year > today.Year)
        {
            throw new RuleBrokenException("The year of filing lies between {0} and {1}.", Year4(earliest), Year4(today.Year));
        }

        if (note.CountedFrom is { } counted)
        {
            RefuseImpossibleStart(counted, note.Year, today);
        }
    }

    private static void RefuseImpossibleStart(int countedFrom, int year, DateOnly today)
    {
        if (countedFrom < year || countedFrom > today.Year + MostYearsAhead)
        {
            throw new RuleBrokenException("The retention period is counted from a year between {0} and {1}.", Year4(year), Year4(today.Year + MostYearsAhead));
        }
    }

    // As a text: a number would get the separator of thousands of some language.
    private static string Year4(int year) => year.ToString(CultureInfo.InvariantCulture);
}
