using SecretaryService.Domain.Contacts;
using static SecretaryService.Domain.Tests.Contacts.ContactsOfTheTests;

namespace SecretaryService.Domain.Tests.Contacts;

public sealed class MergingContactsTests
{
    private readonly Contact _kept = Contact.Keep(Note("Imogen Farrant", "Brackenfold", null, "+44 20 7946 0132") with { Drink = "tea" }, Secretary, Now).WithId(1);
    private readonly Contact _other = Contact.Keep(Note("I. Farrant", "Brackenfold Metrology", "Key account manager", "+44 20 79460132", "+44 20 7946 0199") with { Drink = "coffee", Mails = ["i@b.example"] }, Secretary, Now).WithId(2);

    [Fact]
    public void Fills_what_is_empty_and_unites_what_are_several()
    {
        _kept.Absorb(_other, [], [], Secretary, Now);
        Assert.Equal(("Imogen Farrant", "Brackenfold", "Key account manager", "tea"), (_kept.Name, _kept.Organisation, _kept.Position, _kept.Drink));
        Assert.Equal(["+44 20 7946 0132", "+44 20 7946 0199"], _kept.Phones.Select(p => p.Typed));
        Assert.Equal("i@b.example", _kept.Mails);
        Assert.Equal(1, _other.MergedIntoId);
    }

    [Fact]
    public void Takes_the_others_text_where_it_is_chosen()
    {
        _kept.Absorb(_other, [ContactField.Organisation, ContactField.Drink], [], Secretary, Now);
        Assert.Equal(("Brackenfold Metrology", "coffee"), (_kept.Organisation, _kept.Drink));
    }

    [Fact]
    public void Is_undone_as_if_nothing_had_been()
    {
        var (kept, other) = (ContactSnapshot.Of(_kept).Write(), ContactSnapshot.Of(_other).Write());
        var merge = _kept.Absorb(_other, [ContactField.Drink], [], Secretary, Now);
        Assert.True(merge.Undo(_kept, _other, [], Now));
        Assert.Equal((kept, other), (ContactSnapshot.Of(_kept).Write(), ContactSnapshot.Of(_other).Write()));
        Assert.Null(_other.MergedIntoId);
        Assert.Throws<RuleBrokenException>(() => merge.Undo(_kept, _other, [], Now));
    }

    [Fact]
    public void Keeps_what_somebody_changed_since_when_it_is_undone()
    {
        var merge = _kept.Absorb(_other, [], [], Secretary, Now);
        _kept.Write(_kept.AsNote() with { Remark = "moved to Leeds" });
        Assert.False(merge.Undo(_kept, _other, [], Now));
        Assert.Equal(("moved to Leeds", "Key account manager"), (_kept.Remark, _kept.Position));
        Assert.Null(_other.MergedIntoId);
    }

    [Fact]
    public void Carries_along_what_was_merged_into_the_other_before_and_gives_it_back()
    {
        var third = Kept("Imo", "Brackenfold").WithId(3);
        _other.Absorb(third, [], [], Secretary, Now);
        var merge = _kept.Absorb(_other, [], [third], Secretary, Now);
        Assert.Equal((1, 1), (third.MergedIntoId, _other.MergedIntoId));
        merge.Undo(_kept, _other, [third], Now);
        Assert.Equal((2L, (long?)null), (third.MergedIntoId, _other.MergedIntoId));
    }

    [Fact]
    public void Of_one_with_itself_or_of_one_that_is_none_any_more_is_refused()
    {
        Assert.Throws<RuleBrokenException>(() => _kept.Absorb(_kept, [], [], Secretary, Now));
        _kept.Absorb(_other, [], [], Secretary, Now);
        Assert.Throws<RuleBrokenException>(() => _other.Write(Note()));
        Assert.Throws<RuleBrokenException>(() => _other.Confirm(Today, Secretary));
        Assert.Throws<RuleBrokenException>(() => Kept().WithId(4).Absorb(_other, [], [], Secretary, Now));
    }

    [Fact]
    public void Of_erased_data_cannot_be_undone()
    {
        var merge = _kept.Absorb(_other, [], [], Secretary, Now);
        _kept.Forget("asked for it", [merge], Secretary, Now);
        Assert.Equal((null, null, "", 0, "—"), (_kept.Name, _kept.Mails, _kept.Words, _kept.Phones.Count, _kept.Label));
        Assert.Throws<RuleBrokenException>(() => merge.Undo(_kept, _other, [], Now));
        Assert.Throws<RuleBrokenException>(() => _kept.Forget("again", [], Secretary, Now));
        Assert.Throws<RuleBrokenException>(() => _kept.Write(Note()));
    }
}
