namespace SecretaryService.Domain.Contacts;

/// <summary>Questions to the contact book, by their names.</summary>
public static class ContactQueries
{
    extension(IQueryable<Contact> contacts)
    {
        /// <summary>Those that are worked on for clause 2.3.1: something is lacking, or nobody confirmed them of late.</summary>
        public IQueryable<Contact> Amiss(DateOnly since) => contacts.Where(c => !c.IsComplete || c.ConfirmedOn == null || c.ConfirmedOn < since);
    }
}
