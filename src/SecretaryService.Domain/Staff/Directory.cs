using SecretaryService.Domain.Search;

namespace SecretaryService.Domain.Staff;

/// <summary>A colleague as the directory offers him.</summary>
public sealed record Colleague(long Id, string Name, string? LatinName, long DepartmentId, Wording Department, string? Extension, Role Role)
{
    public string? Mail { get; init; }
    public long? SuperiorId { get; init; }
    public long? DeputyId { get; init; }
    public IReadOnlyList<HeldDuty> Duties { get; init; } = [];

    /// <summary>What a list offers and a field is filled with; reading it back finds the same colleague.</summary>
    public string Label => LatinName is null ? Name : $"{Name} {LatinName}";

    public Person AsPerson => new(Id, Name);

    /// <summary>Any part of a name or of the extension, or the first of the pinyin initials.</summary>
    public bool Fits(string? typed)
    {
        var wanted = Directory.Key(typed ?? "");
        return wanted.Length == 0 || new[] { Label, Extension ?? "" }.Any(n => Directory.Key(n).Contains(wanted, StringComparison.Ordinal))
            || PinyinInitials.Of(Name).StartsWith(wanted, StringComparison.Ordinal);
    }
}

/// <summary>Everybody who can be asked for on the telephone, and who acts for whom.</summary>
public sealed class Directory(IReadOnlyList<Colleague> colleagues, IReadOnlyList<Deputyship>? deputyships = null)
{
    public IReadOnlyList<Colleague> Colleagues => colleagues;

    /// <summary>Those that are not over yet.</summary>
    public IReadOnlyList<Deputyship> Deputyships => deputyships ?? [];

    /// <summary>Why somebody is away on a day, and who acts for him; none when he is here.</summary>
    public Deputyship? AwayOn(long id, DateOnly day) => Deputyships.FirstOrDefault(d => d.AbsentId == id && d.IsOn(day));

    /// <summary>For whom this colleague acts on a day.</summary>
    public IReadOnlyCollection<long> DeputisesFor(long id, DateOnly day) => [.. Deputyships.Where(d => d.DeputyId == id && d.IsOn(day)).Select(d => d.AbsentId)];

    public Colleague? Find(long id) => colleagues.FirstOrDefault(c => c.Id == id);

    /// <summary>To whom what this colleague owes is escalated: the named superior, else a manager of the same department. Nobody for whoever has none.</summary>
    public Colleague? SuperiorOf(long id) => Find(id) is not { } one ? null
        : one.SuperiorId is { } named && Find(named) is { } superior ? superior
        : colleagues.FirstOrDefault(c => c.Role == Role.Manager && c.DepartmentId == one.DepartmentId && c.Id != id);

    /// <summary>Who has a duty on a day, whoever was given it last first.</summary>
    public IEnumerable<Colleague> HoldersOf(DutyKind kind, DateOnly day) =>
        from colleague in colleagues
        let held = colleague.Duties.FirstOrDefault(d => d.Kind == kind && d.HoldsOn(day))
        where held is not null
        orderby held.From descending, colleague.Id
        select colleague;

    /// <summary>What a colleague was given to do beside the role, on a day.</summary>
    public IReadOnlyCollection<DutyKind> DutiesOf(long id, DateOnly day) => [.. (Find(id)?.Duties ?? []).Where(d => d.HoldsOn(day)).Select(d => d.Kind).Distinct()];

    /// <summary>The head of the company on a day: where escalation ends. Nobody while nobody was given this duty.</summary>
    public Colleague? Head(DateOnly day) => HoldersOf(DutyKind.HeadOfCompany, day).FirstOrDefault();

    /// <summary>
    /// The one colleague meant by what was typed: a name, a name in Latin letters, an extension or pinyin initials. Nobody when it fits
    /// two: a wrong colleague is worse than none.
    /// </summary>
    public Colleague? Find(string typed)
    {
        var wanted = Key(typed);
        return wanted.Length == 0 ? null : Only(c => Names(c).Contains(wanted)) ?? Only(c => Initials(c) == wanted);
    }

    /// <summary>By a whole name or the extension alone: at a door nobody finds out by initials who works here.</summary>
    public Colleague? FindInFull(string typed) => Key(typed) is { Length: > 0 } wanted ? Only(c => Names(c).Contains(wanted)) : null;

    private Colleague? Only(Func<Colleague, bool> fits) => colleagues.Where(fits).Take(2).ToList() is [var one] ? one : null;

    private static IEnumerable<string> Names(Colleague c) =>
        new[] { c.Name, c.LatinName, c.Label, c.Extension }.OfType<string>().Select(Key);

    private static string Initials(Colleague c) => PinyinInitials.Of(c.Name);

    /// <summary>By what names are compared: letters and digits alone, in one width, without capitals.</summary>
    public static string Key(string text) => string.Concat(text.Normalize(System.Text.NormalizationForm.FormKC).Where(char.IsLetterOrDigit)).ToUpperInvariant().ToLowerInvariant();
}
