using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Lists;
using SecretaryService.Domain;
using SecretaryService.Domain.Contacts;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Data.Importing.Registers;

/// <summary>Contacts: known again by name and organisation, or by name and a number of their own.</summary>
public sealed class ContactsImport : ImportableRegister
{
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    public override string Key => "contacts";
    public override Wording Name { get; } = new("Contacts", "联系人");
    public override string Address => "/contacts";

    public override IReadOnlyList<Field> Fields => ContactFields.All;

    public override bool MayBeImportedBy(Role role) => role == Role.Secretary;

    internal override object Read(RowReader row, ImportRun run)
    {
        var note = ReadContact.Of(row);
        // What the domain refuses it refuses now.
        Contact.Keep(note, run.By, run.Now);
        return note;
    }

    // What a file of the first days could not say stands behind, and only where it is said: rows imported then are known again.
    internal override string ContentOf(object note)
    {
        var contact = (ContactNote)note;
        var more = new[] { contact.Salutation, contact.Address, contact.Language, contact.Drink, contact.Likes }.OfType<string>().Concat(contact.Mails).Concat((contact.Dates ?? []).Select(d => d.ToString())).ToList();
        return string.Join('|', new[] { contact.Name, contact.Organisation, contact.Position, contact.Remark }.Select(t => Contact.Fold(t ?? ""))
            .Concat(contact.Numbers.Select(n => n.Phone.Digits).Order(StringComparer.Ordinal)).Concat(more.Select(Contact.Fold)));
    }

    internal override IEnumerable<string> KeysOf(object note) => KeysOf((ContactNote)note, Contact.WordsOf((ContactNote)note));

    internal override async Task Match(AppDbContext db, ImportRun run, IReadOnlyList<RowToImport> rows, CancellationToken ct)
    {
        var found = await new FindContacts(db).Of([.. rows.Select(r => (ContactNote)r.Note!)], ct);
        foreach (var row in rows)
        {
            row.Existing = KeysOf(row.Note!).SelectMany(key => found[key]).FirstOrDefault();
        }
    }

    internal override bool SaysNothingNew(RowToImport row, ImportRun run)
    {
        var (now, merged) = (((Contact)row.Existing!).AsNote(), Merged(row));
        return merged with { Numbers = now.Numbers, Mails = now.Mails, Dates = now.Dates, OrganisationId = now.OrganisationId } == now
            && merged.Numbers.Count == now.Numbers.Count && merged.Mails.Count == now.Mails.Count && merged.Dates?.Count == now.Dates?.Count;
    }

    internal override async Task Carry(AppDbContext db, ImportRun run, IReadOnlyList<RowToImport> rows, CancellationToken ct)
    {
        var organisations = await new FindContacts(db).Organisations([.. rows.Select(r => (ContactNote)r.Note!)], ct);
        foreach (var row in rows)
        {
            if (row.Existing is Contact contact)
            {
                row.Before = ContactSnapshot.Of(contact).Write();
                contact.Write(Linked(Merged(row), organisations));
            }
            else
            {
                db.Add(contact = Contact.Keep(Linked((ContactNote)row.Note!, organisations), run.By, run.Now));
            }

            row.Target = contact;
        }
    }

    internal override (long Id, int Version) IdOf(object target) => (((Contact)target).Id, ((Contact)target).Version);

    internal override async Task Undo(AppDbContext db, Viewer by, DateTime at, IReadOnlyList<ImportedRow> rows, CancellationToken ct)
    {
        var ids = rows.Select(r => r.TargetId!.Value).ToList();
        var contacts = await db.EveryContact.Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, ct);
        var asked = ids.Select(id => (long?)id).ToList();
        var named = (await db.Calls.IgnoreQueryFilters(PastFilter).Where(c => asked.Contains(c.ContactId)).Select(c => c.ContactId!.Value)
            .Union(db.Visits.IgnoreQueryFilters(PastFilter).Where(v => asked.Contains(v.ContactId)).Select(v => v.ContactId!.Value)).ToListAsync(ct)).ToHashSet();
        foreach (var row in rows)
        {
            row.Undo(Undo(db, row, contacts.GetValueOrDefault(row.TargetId!.Value), named));
        }

        await LetPeopleGo(db, [.. rows.Where(r => r is { Verdict: Verdict.New, Why: null }).Select(r => r.TargetId!.Value)], ct);
    }

    // Whoever was written down beside an organisation that goes keeps its name, and nothing to point to.
    private static async Task LetPeopleGo(AppDbContext db, IReadOnlyList<long> gone, CancellationToken ct)
    {
        foreach (var person in await db.EveryContact.Where(c => c.OrganisationId != null && gone.Contains(c.OrganisationId.Value)).ToListAsync(ct))
        {
            if (db.Entry(person).State != EntityState.Deleted)
            {
                person.BelongTo(null);
            }
        }
    }

    private static RuleBrokenException? Undo(AppDbContext db, ImportedRow row, Contact? contact, HashSet<long> named)
    {
        if (contact is null)
        {
            return null;
        }

        if (contact.Version != row.VersionAfter)
        {
            return new RuleBrokenException("{0} was changed since and stays as it is.", contact.Label);
        }

        if (row.Verdict == Verdict.New && named.Contains(contact.Id))
        {
            return new RuleBrokenException("{0} has calls or visits by now and stays in the book.", contact.Label);
        }

        if (row.Verdict == Verdict.New)
        {
            db.Remove(contact);
        }
        else
        {
            contact.Write(ContactSnapshot.Read(row.Before!).ToNote());
        }

        return null;
    }

    internal static IEnumerable<string> KeysOf(ContactNote note, string words) =>
        note.Numbers.Where(n => !n.IsShared).Select(n => $"{n.Phone.Digits}|{Contact.Fold(note.Name ?? "")}").Prepend(words).Concat(note.Uid is null ? [] : [$"uid:{note.Uid}"]);

    private static ContactNote Linked(ContactNote note, IReadOnlyDictionary<string, long> organisations) => note.OrganisationId is not null || note.Name is null ? note
        : note with { OrganisationId = organisations.TryGetValue(Contact.Fold(note.Organisation ?? ""), out var id) ? id : null };

    // An empty cell takes nothing away; numbers, addresses and dates are added.
    private static ContactNote Merged(RowToImport row)
    {
        var (now, said) = (((Contact)row.Existing!).AsNote(), (ContactNote)row.Note!);
        return new ContactNote(said.Name ?? now.Name, said.Organisation ?? now.Organisation, said.Position ?? now.Position, said.Remark ?? now.Remark,
            [.. now.Numbers.Concat(said.Numbers.Where(n => now.Numbers.All(known => known.Phone.Digits != n.Phone.Digits))).Take(Contact.MostNumbers)])
        {
            Salutation = said.Salutation ?? now.Salutation, Address = said.Address ?? now.Address, Language = said.Language ?? now.Language, Drink = said.Drink ?? now.Drink, Likes = said.Likes ?? now.Likes,
            Mails = [.. now.Mails.Concat(said.Mails).Distinct(StringComparer.OrdinalIgnoreCase).Take(Contact.MostMails)],
            Dates = [.. (now.Dates ?? []).Concat(said.Dates ?? []).Distinct().Take(Contact.MostDates)],
            OrganisationId = said.Organisation is null || Contact.Fold(said.Organisation) == Contact.Fold(now.Organisation ?? "") ? now.OrganisationId : null, Uid = now.Uid,
        };
    }
}
