using SecretaryService.Domain.Calls;
using SecretaryService.Testing;
using static SecretaryService.Domain.Tests.Calls.CallsOfTheTests;

namespace SecretaryService.Domain.Tests.Calls;

public sealed class LoggingACallTests
{
    [Fact]
    [Clause("3.1.2")]
    public void Keeps_the_four_particulars_as_they_were_given()
    {
        var call = Logged();
        Assert.Equal("周砚舟", call.CallerName);
        Assert.Equal("澄海精工", call.CallerOrganisation);
        Assert.Equal("021 6600 4417", call.CallerPhone);
        Assert.Equal("02166004417", call.CallerDigits);
        Assert.StartsWith("催询", call.Matter, StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_its_number_its_day_and_the_rules_then_in_force()
    {
        var call = Call.Log(At(Now), Notes.PutThrough(Lu), Level.Confidential, ringsAllowed: 3);
        Assert.Equal("C-2026-1", call.Number);
        Assert.Equal(Register.Calls, call.Register);
        Assert.Equal(Now, call.OccurredAt);
        Assert.Equal(new DateOnly(2026, 11, 24), call.OccurredOn);
        Assert.Equal((1, 3), (call.StandardVersion, call.RingsAllowed));
        Assert.Equal(AccessClass.Of(Register.Calls, Level.Confidential), call.AccessClass);
        Assert.Equal(AccessClass.Within(Lu.DepartmentId, call.AccessClass), call.DepartmentClass);
    }

    [Fact]
    public void Makes_the_one_who_took_it_and_the_one_it_is_for_parties()
    {
        var call = Logged();
        Assert.Equal(Part.Author, call.PartOf(Taker.Id));
        Assert.Equal(Part.Recipient, call.PartOf(Lu.PersonId!.Value));
        Assert.Equal((Taker.Id, Taker.Name), (call.TakenById, call.TakenByName));
    }

    [Fact]
    public void For_oneself_makes_one_party_of_both_parts()
    {
        var call = Logged(Notes.MessageFor(new Addressee(Taker.Name, Taker.Id, 10)));
        Assert.Equal(Part.Author | Part.Recipient, Assert.Single(call.Parties).Part);
    }

    [Fact]
    public void For_words_that_are_nobody_of_the_house_makes_no_party_of_them()
    {
        var call = Logged(Notes.PutThrough(new Addressee("the tender office")));
        Assert.Equal("the tender office", call.ForName);
        Assert.Single(call.Parties);
        Assert.Equal(0, call.DepartmentClass);
    }

    [Theory]
    [InlineData("催询交期\n要求书面答复", "催询交期")]
    [InlineData("催询交期\r\n要求书面答复", "催询交期")]
    [InlineData("催询交期", "催询交期")]
    public void Is_titled_by_the_first_line_of_the_matter(string matter, string title) => Assert.Equal(title, Logged(Notes.About(matter)).Title);

    [Fact]
    public void Without_a_matter_is_titled_by_whatever_else_is_known()
    {
        Assert.Equal("周砚舟", Logged(NotedOnly(Notes.Caller with { Matter = null })).Title);
        Assert.Equal("澄海精工", Logged(NotedOnly(Notes.Caller with { Matter = null, Name = null })).Title);
        Assert.Equal("139 0000 2716", Logged(Notes.Missed).Title);
    }

    [Fact]
    public void Cuts_a_long_title_between_characters()
    {
        var title = Logged(Notes.About(new string('字', RegisterEntry.TitleMaxLength - 1) + "😀😀")).Title;
        Assert.Equal(new string('字', RegisterEntry.TitleMaxLength - 1), title);
    }

    [Fact]
    [Clause("3.1.1")]
    public void May_be_empty_when_nobody_answered_or_the_number_was_wrong()
    {
        var nothing = new Caller(null, null, null, null);
        Assert.Equal("", Logged(new CallNote(nothing, CallOutcome.Missed, null, null, Urgency.Routine)).Title);
        Assert.Null(Logged(new CallNote(nothing, CallOutcome.WrongNumber, null, 1, Urgency.Routine)).Matter);
    }

    [Fact]
    public void With_nothing_noted_is_refused()
    {
        var refusal = Assert.Throws<RuleBrokenException>(() => Logged(NotedOnly(new Caller(null, null, null, null))));
        Assert.StartsWith("Nothing is noted.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Clause("2.1.1")]
    public void A_message_that_reaches_nobody_is_refused()
    {
        Assert.Throws<RuleBrokenException>(() => Logged(new CallNote(Notes.Caller, CallOutcome.Message, null, 2, Urgency.Routine)));
        Assert.Throws<RuleBrokenException>(() => Logged(Notes.MessageFor(new Addressee("the tender office"))));
    }

    [Fact]
    public void Before_it_happened_is_refused_with_a_minute_for_clocks_that_differ()
    {
        Assert.Throws<RuleBrokenException>(() => Call.Log(At(Now.AddMinutes(2)), Notes.PutThrough(), Level.Internal, 3));
        Assert.NotNull(Call.Log(At(Now.AddSeconds(59)), Notes.PutThrough(), Level.Internal, 3));
    }

    [Fact]
    public void Before_any_register_is_refused() =>
        Assert.Throws<RuleBrokenException>(() => Call.Log(At(Registration.Earliest.AddTicks(-1)), Notes.PutThrough(), Level.Internal, 3));

    [Fact]
    public void Is_told_to_the_journal()
    {
        var call = Logged();
        Assert.Contains(new CallLogged(CallOutcome.PutThrough, "陆知远"), call.Facts);
        Assert.Contains(new PartyAdded("陆知远", Part.Recipient), call.Facts);
        call.ForgetFacts();
        Assert.Empty(call.Facts);
    }

    private static CallNote NotedOnly(Caller caller) => new(caller, CallOutcome.Advised, null, 1, Urgency.Routine);
}
