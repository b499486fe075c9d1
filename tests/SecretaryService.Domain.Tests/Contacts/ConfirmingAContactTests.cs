using SecretaryService.Domain.Contacts;
using SecretaryService.Testing;
using static SecretaryService.Domain.Tests.Contacts.ContactsOfTheTests;

namespace SecretaryService.Domain.Tests.Contacts;

public sealed class ConfirmingAContactTests
{
    [Fact, Clause("2.3.1")]
    public void A_person_is_complete_with_a_way_to_reach_him_an_organisation_and_a_position()
    {
        Assert.Empty(Kept(numbers: "021 6600 4462").Lacks);
        Assert.Empty(Contact.Keep(Note() with { Mails = ["t@example.com"] }, Secretary, Now).Lacks);
        Assert.Equal([Lack.WayToReach], Kept().Lacks);
        Assert.Equal([Lack.Organisation, Lack.Position], Kept(organisation: null, position: null, numbers: "021 6600 4462").Lacks);
    }

    [Fact, Clause("2.3.1")]
    public void An_organisation_is_complete_when_it_can_be_reached()
    {
        var house = Kept(name: null, position: null, numbers: "021 6600 4460");
        Assert.Equal((ContactKind.Organisation, 0), (house.Kind, house.Lacks.Count));
        Assert.Equal([Lack.WayToReach], Kept(name: null, position: null).Lacks);
    }

    [Fact, Clause("2.3.1")]
    public void Says_who_confirmed_it_on_which_day()
    {
        var contact = Kept(numbers: "021 6600 4462");
        Assert.False(contact.IsConfirmedSince(Today.AddYears(-1)));
        contact.Confirm(Today, Secretary);
        Assert.Equal((Today, "沈若溪", true), (contact.ConfirmedOn!.Value, contact.ConfirmedByName, contact.IsComplete));
        Assert.True(contact.IsConfirmedSince(Today));
        Assert.False(contact.IsConfirmedSince(Today.AddDays(1)));
    }

    [Fact]
    public void Too_much_of_anything_is_refused()
    {
        Assert.Throws<RuleBrokenException>(() => Kept(name: null, organisation: null));
        Assert.Throws<RuleBrokenException>(() => Kept(numbers: [.. Enumerable.Range(0, Contact.MostNumbers + 1).Select(i => $"021 6600 44{i:00}")]));
        Assert.Throws<RuleBrokenException>(() => Contact.Keep(Note() with { Mails = ["a@b.c", "b@b.c", "c@b.c", "d@b.c"] }, Secretary, Now));
        Assert.Throws<RuleBrokenException>(() => Contact.Keep(Note() with { Dates = [.. Enumerable.Range(1, Contact.MostDates + 1).Select(i => new ImportantDate("d", Today.AddDays(i)))] }, Secretary, Now));
    }

    [Fact]
    public void What_it_says_can_be_written_again()
    {
        var contact = Contact.Keep(Note(numbers: "021 6600 4462") with
        {
            Salutation = "汤主任",
            Mails = ["a@b.example", "b@b.example"],
            Address = "长河路 8 号\n三层",
            Language = "中文",
            Drink = "龙井",
            Likes = "围棋",
            Dates = [new("生日", new(1980, 5, 24))],
        }, Secretary, Now);
        var (before, version) = (ContactSnapshot.Of(contact).Write(), contact.Version);
        contact.Write(ContactSnapshot.Read(before).ToNote());
        Assert.Equal((before, version + 1), (ContactSnapshot.Of(contact).Write(), contact.Version));
        Assert.Equal(524, contact.Dates.Single().Turn);
    }
}
