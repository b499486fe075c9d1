using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Parcels;
using static SecretaryService.Domain.Tests.Parcels.ParcelsOfTheTests;

namespace SecretaryService.Domain.Tests.Parcels;

public sealed class HandingOutAParcelTests
{
    [Fact]
    public void Against_a_signature_keeps_what_the_recipient_was_asked()
    {
        var parcel = Waiting();
        parcel.HandOut(LuHimself, new Signature("陆知远", Strokes.TryParse("1,2 3,4 5,6 7,8 9,10")), Secretary, Now.AddHours(1));
        var handed = parcel.HandedOut!;
        Assert.Equal((Now.AddHours(1), "沈若溪", 4L, "陆知远"), (handed.At, handed.ByName, handed.To.PersonId, handed.Signature.Name));
        Assert.Equal("M1 2L3 4L5 6L7 8L9 10", handed.Signature.Drawn!.ToPath());
        Assert.Equal(Now.AddHours(1), parcel.Commitments.Single().Done!.At);
        Assert.False(parcel.IsWaiting);
    }

    [Fact]
    public void Somebody_by_name_alone_stands_in_the_entry_and_not_in_the_journal()
    {
        var parcel = Waiting();
        parcel.HandOut(new Taker("王师傅"), new Signature("王师傅"), Secretary, Now.AddHours(1));
        Assert.Equal("王师傅", parcel.HandedOut!.To.Name);
        Assert.Null(parcel.Facts.OfType<ParcelHandedOut>().Single().To);
    }

    [Fact]
    public void Twice_is_refused_and_so_is_returning_it_afterwards()
    {
        var parcel = Fetched();
        Assert.Equal(["P-2026-1", "陆知远"], Assert.Throws<RuleBrokenException>(() => parcel.HandOut(LuHimself, Signed, Secretary, Now.AddHours(2))).Arguments);
        Assert.Throws<RuleBrokenException>(() => parcel.SendBack(Secretary, Now.AddHours(2), "refused"));
        Assert.Throws<RuleBrokenException>(() => parcel.Remind(Secretary, Now.AddHours(2)));
    }

    [Fact]
    public void Without_a_signature_nothing_leaves_the_desk()
    {
        var parcel = Waiting();
        Assert.Throws<RuleBrokenException>(() => parcel.HandOut(LuHimself, new Signature(" "), Secretary, Now));
        Assert.True(parcel.IsWaiting);
    }

    [Fact]
    public void A_wrong_one_is_taken_back_with_a_reason_and_waits_again()
    {
        var parcel = Fetched();
        parcel.TakeHandingOutBack(Secretary, Now.AddDays(1), "wrong shelf");
        Assert.True(parcel.IsWaiting);
        Assert.Equal((null, null, null, null), (parcel.HandedOut, parcel.SignedName, parcel.TakenByName, parcel.SignedStrokes));
        Assert.True(parcel.Commitments.Single().IsOpen);
        Assert.Throws<RuleBrokenException>(() => parcel.TakeHandingOutBack(Secretary, Now.AddDays(1), "again"));
    }

    [Fact]
    public void Returned_it_is_nobodys_to_fetch_until_that_is_taken_back()
    {
        var parcel = Waiting();
        parcel.SendBack(Secretary, Now.AddHours(1), "refused");
        Assert.Equal("refused", parcel.Returned!.Reason);
        Assert.NotNull(parcel.Commitments.Single().Withdrawn);
        Assert.Throws<RuleBrokenException>(() => parcel.HandOut(LuHimself, Signed, Secretary, Now.AddHours(2)));
        parcel.TakeReturnBack();
        Assert.True(parcel.IsWaiting && parcel.Commitments.Single().IsOpen);
        Assert.Throws<RuleBrokenException>(parcel.TakeReturnBack);
    }

    [Fact]
    public void The_recipient_cannot_say_so_himself()
    {
        var asked = Waiting().Commitments.Single();
        Assert.Throws<RuleBrokenException>(() => asked.Keep(Recipient, Now.AddHours(1), null));
        Assert.Throws<RuleBrokenException>(() => asked.Withdraw(Secretary, Now.AddHours(1), "no"));
        var kept = Fetched().Commitments.Single();
        Assert.Throws<RuleBrokenException>(() => kept.Reopen(Secretary, Now.AddHours(1)));
    }

    [Fact]
    public void A_void_one_stays_as_it_is()
    {
        var parcel = Waiting();
        parcel.Void(Secretary, Now.AddHours(1), "twice");
        Assert.False(parcel.IsWaiting);
        Assert.Throws<RuleBrokenException>(() => parcel.HandOut(LuHimself, Signed, Secretary, Now.AddHours(2)));
        Assert.Throws<RuleBrokenException>(() => parcel.SendBack(Secretary, Now.AddHours(2), "refused"));
    }
}

public sealed class ReadingASignatureTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1,2 3,4")]
    [InlineData("1,2 3,4 5,6 7,8 9,201")]
    [InlineData("1,2 3,4 5,6 7,8 601,1")]
    [InlineData("1,2 3,4 5,6 7,8 -9,1")]
    [InlineData("1,2 3,4 5,6 7,8 9.5,1")]
    [InlineData("1,2 3,4 5,6 7,8 0009,1")]
    [InlineData("1,2  3,4 5,6 7,8 9,1")]
    [InlineData("1,2 3,4 5,6 7,8 9,1;")]
    [InlineData("M1 2L3 4\"/><script>alert(1)</script>")]
    [InlineData("data:image/svg+xml;base64,PHN2Zz4=")]
    [InlineData("1,2 3,4 5,6 7,8 ٩,1")]
    public void What_is_no_drawing_is_nothing(string? text) => Assert.Null(Strokes.TryParse(text));

    [Fact]
    public void Too_much_of_it_is_nothing()
    {
        Assert.Null(Strokes.TryParse(string.Join(' ', Enumerable.Repeat("100,100", 2001))));
        Assert.Null(Strokes.TryParse(string.Join(';', Enumerable.Repeat("1,1", 101))));
    }

    [Fact]
    public void A_drawing_is_read_back_as_it_was_written() => Assert.Equal("0,0 600,200;1,2 3,4 5,6", Strokes.TryParse("0,0 600,200;1,2 3,4 5,6")!.ToString());
}
