using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Commitments;
using SecretaryService.Testing;
using static SecretaryService.Domain.Tests.Calls.CallsOfTheTests;

namespace SecretaryService.Domain.Tests.Calls;

public sealed class CorrectingACallTests
{
    [Fact]
    [Clause("4.1.1")]
    public void Takes_the_new_words_and_tells_why()
    {
        var call = Logged();
        call.Correct(new CallNote(Notes.Caller with { Name = "周岩舟" }, CallOutcome.Referred, Lu, 4, Urgency.Urgent), "The name was misheard.");
        Assert.Equal("周岩舟", call.CallerName);
        Assert.Equal((CallOutcome.Referred, 4, Urgency.Urgent), (call.Outcome, call.Rings, call.Urgency));
        Assert.Contains(new CallCorrected("The name was misheard."), call.Facts);
    }

    [Fact]
    public void Releases_the_one_it_was_not_for_and_involves_the_one_it_was()
    {
        var call = Logged();
        call.Correct(Notes.PutThrough(Cheng), "Another colleague.");
        Assert.Equal(Part.None, call.PartOf(Lu.PersonId!.Value));
        Assert.Equal(Part.Recipient, call.PartOf(Cheng.PersonId!.Value));
        Assert.Equal(AccessClass.Within(Cheng.DepartmentId, call.AccessClass), call.DepartmentClass);
        Assert.Contains(new PartyReleased("陆知远", Part.Recipient), call.Facts);
    }

    [Fact]
    public void Leaves_the_released_one_what_else_he_has_to_do_with_it()
    {
        var call = Logged();
        call.PromiseCallback(new Person(Lu.PersonId!.Value, Lu.Name), DueIn(TimeSpan.FromHours(2)), Taker);
        call.Correct(Notes.PutThrough(Cheng), "Another colleague.");
        Assert.Equal(Part.Handler, call.PartOf(Lu.PersonId!.Value));
    }

    [Fact]
    public void For_the_same_colleague_releases_nobody()
    {
        var call = Logged();
        call.Correct(Notes.PutThrough(Lu, rings: 5), "Miscounted.");
        Assert.Equal(Part.Recipient, call.PartOf(Lu.PersonId!.Value));
        Assert.DoesNotContain(call.Facts, f => f is PartyReleased);
    }

    [Fact]
    public void Of_the_author_who_was_the_recipient_leaves_him_the_author()
    {
        var call = Logged(Notes.MessageFor(new Addressee(Taker.Name, Taker.Id, 10)));
        call.Correct(Notes.MessageFor(Lu), "Another colleague.");
        Assert.Equal(Part.Author, call.PartOf(Taker.Id));
    }

    [Fact]
    public void To_no_call_at_all_is_refused_and_changes_nothing()
    {
        var call = Logged();
        call.ForgetFacts();
        var nothing = new CallNote(new Caller(null, null, null, null), CallOutcome.Advised, null, null, Urgency.Urgent);
        Assert.Throws<RuleBrokenException>(() => call.Correct(nothing, "Why not."));
        Assert.Equal("周砚舟", call.CallerName);
        Assert.Equal(Urgency.Routine, call.Urgency);
        Assert.Equal(Part.Recipient, call.PartOf(Lu.PersonId!.Value));
        Assert.Empty(call.Facts);
    }

    [Fact]
    public void To_a_message_without_a_recipient_is_refused() =>
        Assert.Throws<RuleBrokenException>(() => Logged().Correct(new CallNote(Notes.Caller, CallOutcome.Message, null, 2, Urgency.Routine), "Why not."));

    [Fact]
    public void Keeps_time_level_and_number()
    {
        var call = Logged(level: Level.Confidential);
        call.Correct(Notes.About("询价"), "Another matter.");
        Assert.Equal((Now, Level.Confidential, "C-2026-1"), (call.OccurredAt, call.Level, call.Number));
    }
}
