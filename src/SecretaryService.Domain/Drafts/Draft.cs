namespace SecretaryService.Domain.Drafts;

/// <summary>
/// 草稿: a form half written, kept on the server for its writer alone. It survives a reload, signing out and a crash, and ends when the
/// form is saved or discarded.
/// </summary>
public sealed class Draft
{
    public const int FormMaxLength = 20;
    public const int TitleMaxLength = 80;
    public const int ContentMaxLength = 20_000;

    /// <summary>More at once, and nobody finds the right one again.</summary>
    public const int MostPerPerson = 20;

    private Draft() { }

    /// <param name="form">Which form it belongs to: "call".</param>
    public Draft(Guid key, Viewer owner, string form, DateTime at) => (Key, OwnerId, Form, StartedAt, UpdatedAt) = (key, owner.PersonId, form, at, at);

    public Guid Key { get; private set; }
    public long OwnerId { get; private set; }
    public string Form { get; private set; } = "";

    /// <summary>What a list calls it: the caller, or the first words.</summary>
    public string Title { get; private set; } = "";

    /// <summary>JSON: field → text, as typed.</summary>
    public string Content { get; private set; } = "{}";
    public DateTime StartedAt { get; private set; }
    public DateTime UpdatedAt { get; private set; }

    /// <summary>Rises by one with every change. Whoever writes names the one he last read.</summary>
    public int Revision { get; private set; }

    /// <exception cref="RuleBrokenException">Another window has written it since, or it is too long.</exception>
    public void Write(string title, string content, int lastRead, DateTime at)
    {
        if (lastRead != Revision)
        {
            throw new RuleBrokenException("This draft was changed, saved or discarded in another window.");
        }

        if (content.Length > ContentMaxLength)
        {
            throw new RuleBrokenException("This draft is too long to keep. Shorten the text.");
        }

        (Title, Content, UpdatedAt, Revision) = (title.Length <= TitleMaxLength ? title : title[..TitleMaxLength], content, at, Revision + 1);
    }
}
