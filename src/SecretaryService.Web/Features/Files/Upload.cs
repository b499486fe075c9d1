using Microsoft.AspNetCore.WebUtilities;
using SecretaryService.Data.Files;
using SecretaryService.Domain;
using SecretaryService.Domain.Files;

namespace SecretaryService.Web.Features.Files;

/// <summary>A file that has been sent with a form: not yet read, then kept in the vault, or refused.</summary>
public sealed class Upload(MultipartSection section, string name)
{
    public Stream Body => section.Body;

    public string Name => name;

    /// <summary>What the entry is told; nothing when it was refused.</summary>
    public ReceivedFile? File { get; private set; }

    /// <summary>Its key, to be saved with the entry.</summary>
    public StoredFile? Stored { get; private set; }

    /// <summary>What stands in it, where the form asked for that.</summary>
    public string? Text { get; set; }

    public RuleBrokenException? Why { get; private set; }

    /// <summary>The entry has it: its bytes stay.</summary>
    public bool IsTaken { get; set; }

    public void Received(ReceivedFile file, StoredFile stored) => (File, Stored) = (file, stored);

    public void Refused(RuleBrokenException why) => Why = why;
}
