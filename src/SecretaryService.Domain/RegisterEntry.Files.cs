using SecretaryService.Domain.Files;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Domain;

/// <summary>附件: files of an entry. They are loaded only where they are asked for.</summary>
public abstract partial class RegisterEntry
{
    public const int MostFiles = 30;

    private readonly List<Attachment> _attachments = [];

    public IReadOnlyCollection<Attachment> Attachments => _attachments;

    /// <summary>Whether its files may be found by what stands in them.</summary>
    public bool IsOpenToSearch => Level <= Level.Internal && ForgottenAt is null;

    /// <summary>Some entries hold none whatever: what may not lie in this system at all.</summary>
    public virtual bool MayHoldFiles => true;

    /// <summary>It is not void, still says who it was about, and may hold files at all.</summary>
    public bool TakesFiles => MayHoldFiles && VoidedAt is null && ForgottenAt is null;

    /// <summary>The front office, whoever wrote the entry and whoever handles it or acts for one who does.</summary>
    public virtual bool MayBeFiledBy(Viewer viewer) => viewer.Role == Role.Secretary
        || _parties.Exists(p => p.PersonId is { } id && ((id == viewer.PersonId && (p.Part & (Part.Author | Part.Handler | Part.Host)) != Part.None) || (p.Part.HasFlag(Part.Handler) && viewer.DeputisesFor.Contains(id))));

    /// <summary>Striking is for good.</summary>
    public virtual bool MayBeStruckBy(Viewer viewer) => MayBeFiledBy(viewer);

    /// <summary>Its attachments are loaded.</summary>
    /// <exception cref="RuleBrokenException">It holds no files, is void or forgotten, has too many, or has this very file.</exception>
    public Attachment Attach(ReceivedFile file, Viewer by, DateTime at)
    {
        RefuseFiles();
        var standing = _attachments.FindAll(a => a.StruckAt is null);
        if (standing.Count >= MostFiles)
        {
            throw new RuleBrokenException("An entry holds at most {0} files. Strike one, or put several into one zip file.", MostFiles);
        }

        if (standing.Find(a => a.Latest.Sha256 == file.Sha256) is { } same)
        {
            throw new RuleBrokenException("This very file is here already: {0}.", same.Latest.Name);
        }

        var attachment = new Attachment(this);
        var version = attachment.Add(file, by, at);
        _attachments.Add(attachment);
        Tell(new FileAttached(version.Name, version.Length, version.Sha256));
        return attachment;
    }

    /// <summary>A new version; the ones before it stay.</summary>
    /// <exception cref="RuleBrokenException">It is struck, of another kind, or nothing has changed; or the entry takes no file.</exception>
    public FileVersion ReplaceFile(Attachment attachment, ReceivedFile file, Viewer by, DateTime at)
    {
        RefuseFiles();
        RefuseStruck(attachment);
        if (attachment.Latest.Sha256 == file.Sha256)
        {
            throw new RuleBrokenException("This is the version that is here already: {0}.", attachment.Latest.Name);
        }

        var version = attachment.Add(file, by, at);
        WhenReplaced(attachment);
        Tell(new FileReplaced(version.Name, version.No, version.Length, version.Sha256));
        return version;
    }

    /// <summary>It should not be here: every version goes, at once and for good. The line stays, with the reason.</summary>
    /// <exception cref="RuleBrokenException">It is struck already, or the entry is protected: a dispute needs its papers.</exception>
    public void StrikeFile(Attachment attachment, Viewer by, DateTime at, DateOnly today, string reason)
    {
        RefuseForgotten();
        RefuseStruck(attachment);
        RefuseStriking(attachment);
        if (IsProtectedOn(today))
        {
            throw new RuleBrokenException("This entry is protected: its files stay as they are.");
        }

        attachment.Strike(by, at, reason);
        Tell(new FileStruck(attachment.Latest.Name, reason));
    }

    /// <summary>Somebody reads a file: told of what is confidential, and of nothing else.</summary>
    /// <returns>Whether there is something to save.</returns>
    public bool ReadFile(FileVersion version, bool shown)
    {
        if (Level < Level.Confidential)
        {
            return false;
        }

        Tell(new FileRead(version.Name, version.No, shown));
        return true;
    }

    /// <exception cref="RuleBrokenException">It takes no file.</exception>
    public virtual void RefuseFiles()
    {
        if (VoidedAt is not null)
        {
            throw new RuleBrokenException("This entry is void. It takes no files.");
        }

        RefuseForgotten();
        if (!MayHoldFiles)
        {
            throw new RuleBrokenException("No file of this entry may lie in this system. It is kept on paper, by its number.");
        }
    }

    /// <summary>What hangs on the version before does not hang on this one.</summary>
    protected virtual void WhenReplaced(Attachment attachment) { }

    /// <summary>A file on which something stands stays.</summary>
    protected virtual void RefuseStriking(Attachment attachment) { }

    private void ForgetFiles(DateTime at) => _attachments.ForEach(a => a.Forget(at));

    private static void RefuseStruck(Attachment attachment)
    {
        if (attachment.StruckAt is not null)
        {
            throw new RuleBrokenException("This file was struck already.");
        }
    }
}
