namespace SecretaryService.Domain.Manuscripts;

/// <summary>The text in its versions.</summary>
public sealed partial class Manuscript
{
    /// <summary>The beginning of the text is found by the search; the whole is read on the page.</summary>
    public const int ExcerptMaxLength = 4000;

    private readonly List<ManuscriptVersion> _versions = [];

    public IReadOnlyCollection<ManuscriptVersion> Versions => _versions;

    /// <summary>The number of the latest; 0 before there is any.</summary>
    public int LastVersion { get; private set; }

    /// <summary>Of the latest version, for the index of words; nothing of what is confidential.</summary>
    public string? Excerpt { get; private set; }

    /// <summary>The one that whoever is asked reads.</summary>
    public ManuscriptVersion? Latest => _versions.Find(v => v.No == LastVersion);

    /// <summary>
    /// The text as it is now. Whoever was reading the one before is told that he need not: opinions are given on a text, and this is another.
    /// </summary>
    /// <param name="basedOn">The version that was on screen.</param>
    /// <exception cref="RuleBrokenException">Nothing is written, nothing is new, somebody saved another meanwhile, or it is signed off.</exception>
    public ManuscriptVersion Save(string text, string? remark, int basedOn, Viewer by, DateTime at)
    {
        RefuseUnlessDrafting(by);
        if (basedOn != LastVersion)
        {
            throw new RuleBrokenException("Version {0} was saved meanwhile. Compare it with yours, and save again.", LastVersion);
        }

        RefuseUnwritten(text);
        var version = new ManuscriptVersion(this, LastVersion + 1, text, remark, new Done(new Person(by.PersonId, by.Name), at));
        var voids = _passes.Exists(p => p.Round == Round && p.State is (PassState.Asked or PassState.Passed));
        _versions.Add(version);
        LastVersion = version.No;
        Excerpt = Level > Level.Internal ? null : Beginning(text);
        Tell(new VersionSaved(version.No, voids));
        if (voids)
        {
            BeginAnew(by, at, $"version {version.No}");
        }

        return version;
    }

    private void RefuseUnwritten(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new RuleBrokenException("Write the text before it is saved.");
        }

        if (text.Length > ManuscriptVersion.TextMaxLength)
        {
            throw new RuleBrokenException("The text has at most {0} characters.", ManuscriptVersion.TextMaxLength);
        }

        if (Latest is { } latest && latest.Hash == ManuscriptVersion.HashOf(text))
        {
            throw new RuleBrokenException("This is version {0} as it stands: there is nothing new to save.", latest.No);
        }
    }

    // A character outside the basic plane is two halves.
    private static string Beginning(string text) => text.Length <= ExcerptMaxLength ? text
        : text[..(char.IsHighSurrogate(text[ExcerptMaxLength - 1]) ? ExcerptMaxLength - 1 : ExcerptMaxLength)];
}
