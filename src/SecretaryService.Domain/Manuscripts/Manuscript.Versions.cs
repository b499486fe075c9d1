using SecretaryService.Domain.Files;

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
        RefuseStale(basedOn, by);
        RefuseUnwritten(text);
        RefuseSame(ManuscriptVersion.HashOf(text));
        return Keep(new ManuscriptVersion(this, LastVersion + 1, text, remark, new Done(new Person(by.PersonId, by.Name), at)), by, at);
    }

    /// <summary>A Word document is the next version: the file is what is passed and signed, its text is there to be read and compared. Attachments are loaded.</summary>
    /// <exception cref="RuleBrokenException">It is no Word document, has no text, is here already; or a version cannot be saved now.</exception>
    public ManuscriptVersion SaveWord(ReceivedFile file, string text, string? remark, int basedOn, Viewer by, DateTime at)
    {
        RefuseStale(basedOn, by);
        if (file.Kind != FileKind.Word)
        {
            throw new RuleBrokenException("A version comes as a Word document (.docx). Attach other files to the draft.");
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            throw new RuleBrokenException("No text can be read in this Word document. Save it anew in Word, or write the text here.");
        }

        RefuseUnwritten(text);
        RefuseSame(file.Sha256.ToLowerInvariant());
        Attach(file, by, at);
        return Keep(new ManuscriptVersion(this, LastVersion + 1, text, remark, new Done(new Person(by.PersonId, by.Name), at)).Of(file), by, at);
    }

    /// <summary>The file that a version came as; none of a version that was typed. Attachments are loaded.</summary>
    public FileVersion? FileOf(ManuscriptVersion version) => version.FileName is null ? null
        : Attachments.SelectMany(a => a.Versions).FirstOrDefault(f => string.Equals(f.Sha256, version.Hash, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whoever may write its text may bring it as a file.</summary>
    public override bool MayBeFiledBy(Viewer viewer) => base.MayBeFiledBy(viewer) || MayBeDraftedBy(viewer);

    protected override void RefuseStriking(Attachment attachment)
    {
        if (_versions.Find(v => FileOf(v) is { } file && file.Attachment == attachment) is { } version)
        {
            throw new RuleBrokenException("This file is version {0} of the draft: opinions and signatures are bound to it, and it stays.", version.No);
        }
    }

    private ManuscriptVersion Keep(ManuscriptVersion version, Viewer by, DateTime at)
    {
        var voids = _passes.Exists(p => p.Round == Round && p.State is (PassState.Asked or PassState.Passed));
        _versions.Add(version);
        LastVersion = version.No;
        Excerpt = Level > Level.Internal ? null : Beginning(version.Text);
        Tell(new VersionSaved(version.No, voids));
        if (voids)
        {
            BeginAnew(by, at, $"version {version.No}");
        }

        return version;
    }

    private void RefuseStale(int basedOn, Viewer by)
    {
        RefuseUnlessDrafting(by);
        if (basedOn != LastVersion)
        {
            throw new RuleBrokenException("Version {0} was saved meanwhile. Compare it with yours, and save again.", LastVersion);
        }
    }

    private void RefuseSame(string hash)
    {
        if (Latest is { } latest && latest.Hash == hash)
        {
            throw new RuleBrokenException("This is version {0} as it stands: there is nothing new to save.", latest.No);
        }
    }

    private static void RefuseUnwritten(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new RuleBrokenException("Write the text before it is saved.");
        }

        if (text.Length > ManuscriptVersion.TextMaxLength)
        {
            throw new RuleBrokenException("The text has at most {0} characters.", ManuscriptVersion.TextMaxLength);
        }
    }

    // A character outside the basic plane is two halves.
    private static string Beginning(string text) => text.Length <= ExcerptMaxLength ? text
        : text[..(char.IsHighSurrogate(text[ExcerptMaxLength - 1]) ? ExcerptMaxLength - 1 : ExcerptMaxLength)];
}
