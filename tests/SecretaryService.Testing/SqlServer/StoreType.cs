using System.Globalization;

namespace SecretaryService.Testing.SqlServer;

/// <summary>How many bytes a column takes.</summary>
internal static class StoreType
{
    public static bool IsFixed(string type) => !type.Contains("var", StringComparison.Ordinal);

    /// <summary>None for a type without a bound, which cannot be part of a key.</summary>
    public static int? BytesOf(string type)
    {
        var (name, argument) = Split(type);
        return name switch
        {
            _ when argument == "max" => null,
            "text" or "ntext" or "image" or "xml" or "json" => null,
            "nvarchar" or "nchar" => 2 * Number(argument),
            "varchar" or "char" or "varbinary" or "binary" => Number(argument),
            "bigint" or "datetime" or "datetime2" or "float" or "money" or "rowversion" => 8,
            "int" or "real" => 4,
            "smallint" => 2,
            "tinyint" or "bit" => 1,
            "date" => 3,
            "time" => 5,
            "datetimeoffset" => 10,
            "decimal" or "numeric" => Number(argument) switch { <= 9 => 5, <= 19 => 9, <= 28 => 13, _ => 17 },
            "uniqueidentifier" => 16,
            _ => throw new NotSupportedException($"How many bytes has {type}?"),
        };
    }

    private static (string Name, string Argument) Split(string type) =>
        type.ToLowerInvariant().Split('(', ',', ')') is [var name, var argument, ..] ? (name, argument) : (type.ToLowerInvariant(), "1");

    private static int Number(string argument) => int.Parse(argument, CultureInfo.InvariantCulture);
}
