using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
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

    public override IReadOnlyList<Field> Fields { get; } =
    [
        new("Name", FieldKind.Text, new Wording("Name", "姓名"), "full name", "contact", "person", "联系人", "联系人姓名", "名字"),
        new("Organisation", FieldKind.Text, new Wording("Organisation", "单位"), "organization", "company", "firm", "公司", "单位名称", "公司名称"),
        new("Position", FieldKind.Text, new Wording("Position", "职务"), "title", "job", "job title", "职位", "部门职务"),
        new("Phone", FieldKind.Text, new Wording("Phone", "电话"), "telephone", "tel", "mobile", "cell", "direct", "手机", "号码", "联系电话", "手机号码", "办公电话") { TakesSeveral = true },
        new("Switchboard", FieldKind.Text, new Wording("Switchboard", "总机"), "main number", "shared", "公司电话") { TakesSeveral = true },
        new("Remark", FieldKind.Text, new Wording("Remark", "备注"), "note", "notes", "comment", "address", "说明", "地址") { TakesSeveral = true },
    ];

    public override bool MayBeImportedBy(Role role) => role == Role.Secretary;

    internal override object Read(RowReader row, ImportRun run)
    {
        var note = new ContactNote(row.Text("Name", Contact.NameMaxLength), row.Text("Organisation", Contact.OrganisationMaxLength), row.Text("Position", Contact.PositionMaxLength), row.Text("Remark", Contact.RemarkMaxLength),
            [.. Numbers(row, "Phone", false).Concat(Numbers(row, "Switchboard", true)).DistinctBy(n => n.Phone.Typed)]);
        // What the domain refuses it refuses now.
        Contact.Keep(note, run.By, run.Now);
        return note;
    }

    internal override string ContentOf(object note)
    {
        var contact = (ContactNote)note;
        return string.Join('|', new[] { contact.Name, contact.Organisation, contact.Position, contact.Remark }.Select(t => Contact.Fold(t ?? ""))
            .Concat(contact.Numbers.Select(n => n.Phone.Digits).Order(StringComparer.Ordinal)));
    }

    internal override IEnumerable<string> KeysOf(object note) => KeysOf((ContactNote)note, Contact.WordsOf((ContactNote)note));

    internal override async Task Match(AppDbContext db, ImportRun run, IReadOnlyList<RowToImport> rows, CancellationToken ct)
    {
        var notes = rows.Select(r => (ContactNote)r.Note!).ToList();
        var words = notes.Select(Contact.WordsOf).Distinct(StringComparer.Ordinal).ToList();
        var digits = notes.SelectMany(n => n.Numbers).Where(n => !n.IsShared).Select(n => n.Phone.Digits).Distinct(StringComparer.Ordinal).ToList();
        var found = await db.Contacts.Where(c => words.Contains(c.Words)).ToListAsync(ct);
        foreach (var part in digits.Chunk(500))
        {
            var ids = await db.Contacts.SelectMany(c => c.Phones).Where(p => !p.IsShared && part.Contains(p.Digits)).Select(p => p.ContactId).Distinct().ToListAsync(ct);
            found.AddRange(await db.Contacts.Where(c => ids.Contains(c.Id)).ToListAsync(ct));
        }

        var known = found.Distinct().SelectMany(c => KeysOf(NoteOf(c), c.Words).Select(key => (key, c))).ToLookup(k => k.key, k => k.c, StringComparer.Ordinal);
        foreach (var row in rows)
        {
            row.Existing = KeysOf(row.Note!).SelectMany(key => known[key]).FirstOrDefault();
        }
    }

    internal override bool SaysNothingNew(RowToImport row, ImportRun run)
    {
        var (now, merged) = (NoteOf((Contact)row.Existing!), Merged(row));
        return merged with { Numbers = now.Numbers } == now && merged.Numbers.Count == now.Numbers.Count;
    }

    internal override Task Carry(AppDbContext db, ImportRun run, IReadOnlyList<RowToImport> rows, CancellationToken ct)
    {
        foreach (var row in rows)
        {
            if (row.Existing is Contact contact)
            {
                row.Before = Kept.Write(ContactBefore.Of(contact));
                contact.Write(Merged(row));
            }
            else
            {
                db.Add(contact = Contact.Keep((ContactNote)row.Note!, run.By, run.Now));
            }

            row.Target = contact;
        }

        return Task.CompletedTask;
    }

    internal override (long Id, int Version) IdOf(object target) => (((Contact)target).Id, ((Contact)target).Version);

    internal override async Task Undo(AppDbContext db, Viewer by, DateTime at, IReadOnlyList<ImportedRow> rows, CancellationToken ct)
    {
        var ids = rows.Select(r => r.TargetId!.Value).ToList();
        var contacts = await db.Contacts.Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, ct);
        var asked = ids.Select(id => (long?)id).ToList();
        var named = (await db.Calls.IgnoreQueryFilters(PastFilter).Where(c => asked.Contains(c.ContactId)).Select(c => c.ContactId!.Value).Distinct().ToListAsync(ct)).ToHashSet();
        foreach (var row in rows)
        {
            row.Undo(Undo(db, row, contacts.GetValueOrDefault(row.TargetId!.Value), named));
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
            return new RuleBrokenException("{0} has calls by now and stays in the book.", contact.Label);
        }

        if (row.Verdict == Verdict.New)
        {
            db.Remove(contact);
        }
        else
        {
            contact.Write(Kept.Read<ContactBefore>(row.Before!).ToNote());
        }

        return null;
    }

    private static IEnumerable<string> KeysOf(ContactNote note, string words) =>
        note.Numbers.Where(n => !n.IsShared).Select(n => $"{n.Phone.Digits}|{Contact.Fold(note.Name ?? "")}").Prepend(words);

    private static ContactNote NoteOf(Contact contact) => ContactBefore.Of(contact).ToNote();

    // An empty cell takes nothing away, and numbers are added.
    private static ContactNote Merged(RowToImport row)
    {
        var (now, said) = (NoteOf((Contact)row.Existing!), (ContactNote)row.Note!);
        return new ContactNote(said.Name ?? now.Name, said.Organisation ?? now.Organisation, said.Position ?? now.Position, said.Remark ?? now.Remark,
            [.. now.Numbers.Concat(said.Numbers.Where(n => now.Numbers.All(known => known.Phone.Digits != n.Phone.Digits))).Take(Contact.MostNumbers)]);
    }

    private static IEnumerable<ContactNumber> Numbers(RowReader row, string field, bool isShared) => row.Several(field)
        .Select(text => new ContactNumber(PhoneNumber.TryParse(text) ?? throw new RuleBrokenException("“{0}” under {1} is no telephone number.", text, row.NameOf(field)), isShared));
}

/// <summary>A contact as it was before an import changed it.</summary>
internal sealed record ContactBefore(string? Name, string? Organisation, string? Position, string? Remark, IReadOnlyList<string> Numbers, IReadOnlyList<string> Shared)
{
    public static ContactBefore Of(Contact contact) => new(contact.Name, contact.Organisation, contact.Position, contact.Remark,
        [.. contact.Phones.Where(p => !p.IsShared).Select(p => p.Typed)], [.. contact.Phones.Where(p => p.IsShared).Select(p => p.Typed)]);

    public ContactNote ToNote() => new(Name, Organisation, Position, Remark,
        [.. Numbers.Select(PhoneNumber.TryParse).OfType<PhoneNumber>().Select(n => new ContactNumber(n, false)), .. Shared.Select(PhoneNumber.TryParse).OfType<PhoneNumber>().Select(n => new ContactNumber(n, true))]);
}
