namespace SecretaryService.Web.Infrastructure.Files;

/// <param name="Width">In signs.</param>
public sealed record TableColumn(string Title, double Width);

/// <summary>What is carried out of the house: rows come as they are asked for, so that a million of them need no more memory than a thousand.</summary>
/// <param name="Register">In English, as the journal names it.</param>
/// <param name="Filter">What was asked for; nothing: everything that the reader may see.</param>
public sealed record Table(string Register, string Title, string? Filter, IReadOnlyList<TableColumn> Columns, IAsyncEnumerable<IReadOnlyList<object?>> Rows);

/// <summary>What is carried out of the house as text that is no table, piece by piece.</summary>
public sealed record Pieces(string Register, string? Filter, string Extension, string ContentType, IAsyncEnumerable<string> Texts);
