using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Tests.Calls;
using SecretaryService.Testing;
using static SecretaryService.Domain.Tests.Calls.CallsOfTheTests;
using static SecretaryService.Domain.Tests.Commitments.HouseOfTheTests;

namespace SecretaryService.Domain.Tests.Commitments;

/// <summary>
/// Working time over holidays, make-up days, pauses, extensions and new versions of calendar and standard: it never goes down, and what was
/// reckoned once stays as it was reckoned.
/// </summary>
[Clause("4.2.1")]
public sealed class NeverMovingHistoryTests
{
    private static readonly DateTime First = Utc("2026-09-14 09:00");

    // Three months around National Day, its make-up day and the change of both versions.
    private static Arbitrary<DateTime> Moments => Arb.From(Gen.Choose(0, 90 * 24 * 60).Select(m => First.AddMinutes(m)));

    private static Arbitrary<int> Minutes => Arb.From(Gen.Choose(1, 3000));

    /// <summary>What people do to a commitment one after the other: 0 waits, 1 pauses, 2 resumes, 3 extends; by so many minutes.</summary>
    private static Arbitrary<(int Deed, int Minutes)[]> Lives => Arb.From(Gen.Choose(0, 3).SelectMany(deed => Gen.Choose(1, 4000).Select(m => (deed, m))).ArrayOf(12));

    [Property(MaxTest = 300)]
    public Property A_new_version_changes_nothing_that_was_promised_before_it() => Prop.ForAll(Moments, Minutes, (start, work) =>
        start >= TheHouse.StartOf(Change) || TheHouse.DueAfter(start, TimeSpan.FromMinutes(work)) == HouseOfTheTests.Before.DueAfter(start, TimeSpan.FromMinutes(work)));

    [Property(MaxTest = 300)]
    public Property More_work_is_never_due_earlier_and_a_later_start_neither() => Prop.ForAll(Moments, Minutes, Minutes, (start, work, more) =>
    {
        var due = TheHouse.DueAfter(start, TimeSpan.FromMinutes(work)).At;
        var (longer, later) = (TheHouse.DueAfter(start, TimeSpan.FromMinutes(work + more)).At, start.AddMinutes(more));
        // Across the change of calendars the hours differ; within one of them the order holds.
        return longer >= due && (start < TheHouse.StartOf(Change) != later < TheHouse.StartOf(Change) || TheHouse.DueAfter(later, TimeSpan.FromMinutes(work)).At >= due);
    });

    [Property(MaxTest = 300)]
    public Property A_clock_resumed_later_is_never_due_earlier_nor_before_its_first_time() => Prop.ForAll(Moments, Minutes, Minutes, (start, work, stood) =>
    {
        var (sooner, later) = (Paused(start, work, stood), Paused(start, work, stood + 500));
        return sooner is null || later is null || (later >= sooner && sooner >= TheHouse.DueAfter(start, TimeSpan.FromMinutes(work)).At);
    });

    [Property(MaxTest = 200)]
    public Property Whatever_is_done_to_it_the_time_never_goes_below_what_was_promised_and_the_log_agrees() => Prop.ForAll(Moments, Minutes, Lives, (start, work, deeds) =>
    {
        var (promise, now) = (Promised(start, work), start);
        var floor = promise.DueAt;
        foreach (var (deed, minutes) in deeds)
        {
            (now, var before) = (now.AddMinutes(minutes), promise.DueAt);
            var paused = promise.Paused;
            if (!Does(promise, deed, now, minutes))
            {
                continue;
            }

            // Paused: due as if it were never resumed; resumed: not below the time it had, nor above that.
            var isSound = paused is null ? promise.DueAt >= before : promise.DueAt >= paused.DueBefore && promise.DueAt <= before;
            if (!isSound || promise.DueAt < floor || promise.Steps.Last().Until is null)
            {
                return false;
            }

            floor = promise.Paused?.DueBefore ?? promise.DueAt;
        }

        return promise.Extensions <= 2 && promise.MinutesPaused >= 0;
    });

    private static bool Does(Commitment promise, int deed, DateTime now, int minutes)
    {
        try
        {
            switch (deed)
            {
                case 1:
                    promise.Hold(Viewing(Lu), now, "waits", TheHouse);
                    return true;
                case 2:
                    promise.Resume(Viewing(Lu), now, TheHouse);
                    return true;
                case 3:
                    promise.Extend(TheHouse.DueAfter(promise.DueAt, TimeSpan.FromMinutes(minutes)), Viewing(Lu), now, "longer", TheHouse);
                    return true;
                default:
                    return false;
            }
        }
        catch (RuleBrokenException)
        {
            return false;
        }
    }

    private static DateTime? Paused(DateTime start, int work, int stood)
    {
        var promise = Promised(start, work);
        if (start.AddMinutes(1) >= promise.DueAt)
        {
            return null;
        }

        promise.Hold(Viewing(Lu), start.AddMinutes(1), "waits", TheHouse);
        promise.Resume(Viewing(Lu), start.AddMinutes(1 + stood), TheHouse);
        return promise.DueAt;
    }

    private static Commitment Promised(DateTime start, int work)
    {
        var call = Call.Log(CallsOfTheTests.At(start) with { Now = start }, Notes.PutThrough(Lu), Level.Internal, 3);
        return call.PromiseCallback(Lu.AsPerson(), TheHouse.DueAfter(start, TimeSpan.FromMinutes(work)), Taker);
    }
}
