namespace SecretaryService.Domain.Standard;

/// <summary>A version is being written: who wrote on it last, and when.</summary>
public sealed record Drafting(long ById, string ByName, DateTime At);

/// <summary>A manager has approved a version (批准).</summary>
public sealed record Approval(long ById, string ByName, DateTime At, string? Note)
{
    public const int NoteMaxLength = 200;
}

/// <summary>A draft was discarded, or an approved version taken back before it came into force. Its number is not used again.</summary>
public sealed record Withdrawal(long ById, string ByName, DateTime At, string Reason)
{
    public const int ReasonMaxLength = 200;
}

/// <summary>What has become of a version. In force or superseded is not among them: that depends on the day one asks about.</summary>
public enum VersionState { Draft, Approved, Withdrawn }

/// <summary>Clause 1.1: a colleague says that he has read a version of the standard. One row a person and version.</summary>
public sealed class Acknowledgement
{
    private Acknowledgement() { }

    public Acknowledgement(int versionNumber, long employeeId, DateTime at) => (VersionNumber, EmployeeId, At) = (versionNumber, employeeId, at);

    public int VersionNumber { get; private set; }
    public long EmployeeId { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }
}
