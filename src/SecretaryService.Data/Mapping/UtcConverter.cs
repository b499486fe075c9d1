using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace SecretaryService.Data.Mapping;

/// <summary>Every moment in the database is UTC; one of another kind is a mistake found here.</summary>
public sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    v => v.Kind == DateTimeKind.Utc ? v : Refuse(v),
    v => DateTime.SpecifyKind(v, DateTimeKind.Utc))
{
    private static DateTime Refuse(DateTime other) => throw new InvalidOperationException($"{other:O} is {other.Kind} time; the database keeps UTC.");
}
