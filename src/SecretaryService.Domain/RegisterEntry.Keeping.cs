using SecretaryService.Domain.Commitments;

namespace SecretaryService.Domain;

/// <summary>What an entry has to say when something is done at one of its commitments.</summary>
public abstract partial class RegisterEntry
{
    /// <summary>Of what more time is granted by somebody: it is asked for where he decides, and not taken at the commitment itself.</summary>
    protected internal virtual void RefuseExtending(Commitment commitment) { }

    /// <summary>What may not simply be withdrawn, because something hangs on it.</summary>
    protected internal virtual void RefuseWithdrawing(Commitment commitment) { }

    /// <summary>It was not done after all, and is about to be open again: what followed from it is taken back, or refuses.</summary>
    protected internal virtual void WhenReopened(Commitment commitment, Viewer by, DateTime at) { }
}
