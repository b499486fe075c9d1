namespace SecretaryService.Domain.Contacts;

/// <summary>个人信息删除: what is personal goes; that there was a contact, and who erased it why, stays.</summary>
public sealed partial class Contact
{
    public const int ForgottenReasonMaxLength = 200;

    /// <summary>UTC.</summary>
    public DateTime? ForgottenAt { get; private set; }
    public string? ForgottenByName { get; private set; }
    public string? ForgottenReason { get; private set; }

    /// <param name="merges">Every merge that remembers something of it.</param>
    /// <exception cref="RuleBrokenException">It is erased already.</exception>
    public void Forget(string reason, IEnumerable<ContactMerge> merges, Viewer by, DateTime at)
    {
        if (ForgottenAt is not null)
        {
            throw new RuleBrokenException("The personal data of this contact was erased.");
        }

        (Name, Organisation, OrganisationKey, OrganisationId, Position, Salutation) = (null, null, null, null, null, null);
        (Mails, Address, Language, Drink, Likes, Remark, Uid, Words) = (null, null, null, null, null, null, null, "");
        _phones.Clear();
        _dates.Clear();
        (ConfirmedOn, ConfirmedById, ConfirmedByName, IsComplete) = (null, null, null, false);
        (ForgottenAt, ForgottenByName, ForgottenReason, Version) = (at, by.Name, reason, Version + 1);
        foreach (var merge in merges)
        {
            merge.Forget();
        }
    }
}
