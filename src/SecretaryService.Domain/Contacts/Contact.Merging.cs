namespace SecretaryService.Domain.Contacts;

/// <summary>
/// 合并: two lines of the book were one contact all along. One is kept and says what both knew; the other stays as a row that points to it. No
/// entry of any register is touched: whoever reads the kept one's history reads that of everything merged into it.
/// </summary>
public sealed partial class Contact
{
    /// <summary>Where this one is read now. Always the one that stands, never a step on the way.</summary>
    public long? MergedIntoId { get; private set; }

    /// <summary>What both say together: what is empty here is filled, numbers, addresses and dates are united.</summary>
    /// <param name="theirs">The fields of which the other's text shall stand.</param>
    public ContactNote Uniting(Contact other, IReadOnlyCollection<ContactField> theirs)
    {
        var (mine, its) = (AsNote(), other.AsNote());
        return new ContactNote(
            Of(ContactField.Name, mine.Name, its.Name), Of(ContactField.Organisation, mine.Organisation, its.Organisation), Of(ContactField.Position, mine.Position, its.Position),
            Of(ContactField.Remark, mine.Remark, its.Remark), [.. mine.Numbers.Concat(its.Numbers).DistinctBy(n => n.Phone.Digits).Take(MostNumbers)])
        {
            Salutation = Of(ContactField.Salutation, mine.Salutation, its.Salutation), Address = Of(ContactField.Address, mine.Address, its.Address),
            Language = Of(ContactField.Language, mine.Language, its.Language), Drink = Of(ContactField.Drink, mine.Drink, its.Drink), Likes = Of(ContactField.Likes, mine.Likes, its.Likes),
            Mails = [.. mine.Mails.Concat(its.Mails).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostMails)],
            Dates = [.. (mine.Dates ?? []).Concat(its.Dates ?? []).Distinct().Take(MostDates)],
            OrganisationId = theirs.Contains(ContactField.Organisation) || mine.Organisation is null ? its.OrganisationId : mine.OrganisationId,
        };

        string? Of(ContactField field, string? own, string? others) => theirs.Contains(field) ? others ?? own : own ?? others;
    }

    /// <param name="moved">Those that were merged into the other before: they are read here now.</param>
    /// <exception cref="RuleBrokenException">They are one already, or one of them is no contact any more.</exception>
    public ContactMerge Absorb(Contact other, IReadOnlyCollection<ContactField> theirs, IReadOnlyList<Contact> moved, Viewer by, DateTime at)
    {
        if (other.Id == Id)
        {
            throw new RuleBrokenException("A contact cannot be merged with itself.");
        }

        other.RefuseUnlessStanding();
        var before = ContactSnapshot.Of(this);
        Write(Uniting(other, theirs));
        foreach (var one in moved.Append(other))
        {
            (one.MergedIntoId, one.Version) = (Id, one.Version + 1);
        }

        return new ContactMerge(this, other, before, by, at).With(moved);
    }

    internal void Separate(long? back) => (MergedIntoId, Version) = (back, Version + 1);

    private void RefuseUnlessStanding()
    {
        if (MergedIntoId is not null)
        {
            throw new RuleBrokenException("This contact was merged into another. Change that one.");
        }

        if (ForgottenAt is not null)
        {
            throw new RuleBrokenException("The personal data of this contact was erased.");
        }
    }
}

/// <summary>Fields of a contact between which a merge chooses.</summary>
public enum ContactField { Name, Organisation, Salutation, Position, Address, Language, Drink, Likes, Remark }
