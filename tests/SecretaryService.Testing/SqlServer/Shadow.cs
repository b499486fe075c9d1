using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Testing.SqlServer;

/// <summary>
/// Added to the SQLite contexts of ordinary tests: whatever they ask or save is translated a second time for SQL Server, and what would
/// have been sent there is kept. Nobody keeps a list of queries. A test class that runs last proves it all with
/// <see cref="TSqlProof.Check(IEnumerable{Captured})"/>, and looks that <see cref="Failures"/> is empty.
/// </summary>
public sealed class Shadow
{
    /// <summary>Kinds of viewer whose filters differ in shape: cleared across the house, within a department, not at all.</summary>
    private static readonly IReadOnlyList<Viewer> EveryShape =
        [new(7, "", Role.Secretary, 1), new(7, "", Role.Manager, 1), new(7, "", Role.Employee, 1)];

    private readonly ConcurrentDictionary<string, Captured> _commands = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _failures = new(StringComparer.Ordinal);

    public Shadow() => Interceptors = [new ShadowOfQueries(this), new ShadowOfSaves(this)];

    /// <summary>Every office of the tests is under this one.</summary>
    public static Shadow OfThisProcess { get; } = new();

    /// <summary>Always the same two: EF keeps its compiled queries by them. Come after the journal, whose lines belong to the save.</summary>
    public IReadOnlyList<IInterceptor> Interceptors { get; }

    /// <summary>Everything that would have been sent to SQL Server so far, each command once.</summary>
    public IReadOnlyCollection<Captured> Sent => [.. _commands.Values];

    /// <summary>Queries and saves that only SQLite can carry out.</summary>
    public IReadOnlyCollection<string> Failures => [.. _failures.Values];

    internal static IEnumerable<Viewer> ViewersLike(AppDbContext db) => [ViewerOf(db), .. EveryShape];

    internal static Viewer ViewerOf(AppDbContext db)
    {
        try
        {
            return db.Viewer;
        }
        catch (InvalidOperationException)
        {
            // What is asked before anybody has signed in is not filtered.
            return Viewer.System;
        }
    }

    internal void Keep(IEnumerable<Captured> sent)
    {
        foreach (var command in sent)
        {
            _commands.TryAdd(TSqlProof.KeyOf(command), command);
        }
    }

    internal void Fail(string what, Exception why) => _failures.TryAdd(what, $"{why.GetBaseException().Message}\n  {what}");
}
