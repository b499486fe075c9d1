using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Contacts;

namespace SecretaryService.Data.Demo;

/// <summary>The contact book of the demo company: organisations with their people, a pair that is one person, a birthday that comes near. Nobody here exists.</summary>
internal sealed class DemoContacts(AppDbContext db, Viewer secretary, DateOnly today, DateTime now)
{
    public async Task Tell(CancellationToken ct)
    {
        db.For(secretary);
        var (linyue, brackenfold) = (Organisation("临岳重工", "021 6600 4460", "汀洲市长河东路 88 号"), Organisation("Brackenfold Metrology", "+44 20 7946 0100", "4 Gauge Lane, Brackenfold"));
        await db.SaveChangesAsync(ct);
        var (director, manager) = (Add(Director(linyue)), Add(Manager(brackenfold)));
        Add(Person("钟景淮", linyue, "工程师", "021 6600 4463"));
        // The same lady once more, as somebody wrote her down in a hurry.
        Add(new ContactNote("I. Farrant", "Brackenfold", null, null, [Number("+44 20 79460132", false)]));
        Add(Person("魏书衡", null, "科长", "0510 6620 8800") with { Organisation = "汀洲开发区管委会" });
        director.Confirm(today.AddDays(-40), secretary);
        manager.Confirm(today.AddMonths(-14), secretary);
        db.TellingOf = now;
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
    }

    private ContactNote Director(Contact linyue) => Person("汤以和", linyue, "采购部主任", "021 6600 4462") with
    {
        Salutation = "汤主任",
        Drink = "龙井",
        Language = "中文",
        Mails = ["tang.yh@linyue.example"],
        Dates = [new ImportantDate("生日", today.AddDays(5).AddYears(-46))],
    };

    private static ContactNote Manager(Contact brackenfold) => Person("Imogen Farrant", brackenfold, "Key account manager", "+44 20 7946 0132") with
    {
        Salutation = "Ms Farrant",
        Drink = "black tea, no milk",
        Language = "English",
        Mails = ["imogen.farrant@brackenfold.example"],
        Likes = "calls before nine, London time",
    };

    private Contact Organisation(string name, string switchboard, string address) => Add(new ContactNote(null, name, null, null, [Number(switchboard, true)]) { Address = address });

    private static ContactNote Person(string name, Contact? organisation, string position, string phone) =>
        new(name, organisation?.Organisation, position, null, [Number(phone, false)]) { OrganisationId = organisation?.Id };

    private static ContactNumber Number(string typed, bool isShared) => new(PhoneNumber.TryParse(typed)!, isShared);

    private Contact Add(ContactNote note)
    {
        var contact = Contact.Keep(note, secretary, now);
        db.Add(contact);
        return contact;
    }
}
