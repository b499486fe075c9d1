using SecretaryService.Domain.Commitments;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Shared;

/// <summary>A step of a commitment as a sentence; and a notice, which tells of one.</summary>
public sealed class StepWords(Texts<SharedTexts> texts, OfficeTime time)
{
    public string Of(CommitmentStep step) => Of(step.Kind, step.Text, step.ToName, step.Until);

    public string Of(StepKind kind, string? text, string? to, DateTime? until) => kind switch
    {
        StepKind.Attempted => With(texts["tried: no answer; again at {0}", Moment(until)], text),
        StepKind.Urged => With(texts["urged"], text),
        StepKind.Answered => With(texts["answered"], text),
        StepKind.PassedOn => With(texts["passed it on to {0}", to ?? "—"], text),
        StepKind.Extended => With(texts["extended it to {0}", Moment(until)], text),
        StepKind.Paused => With(texts["paused the clock, until {0} at the latest", Moment(until)], text),
        StepKind.Resumed => texts["let the clock run again; due {0}", Moment(until)],
        StepKind.Reminded => texts["reminded the owner"],
        StepKind.Late => texts["said that it is late"],
        StepKind.Escalated => to is null ? texts["found nobody above to tell"] : texts["told {0}, who is above", to],
        StepKind.Reopened => texts["took back that it was done"],
        StepKind.Withdrawn => With(texts["withdrew it"], text),
        _ => throw new InvalidOperationException($"There is no sentence for {kind}."),
    };

    public string Of(NoticeKind kind) => Of(texts, kind);

    public static string Of(ITexts texts, NoticeKind kind) => kind switch
    {
        NoticeKind.Given => texts["gave you something to do"],
        NoticeKind.PassedOn => texts["passed it on"],
        NoticeKind.Urged => texts["urges"],
        NoticeKind.Answered => texts["answered"],
        NoticeKind.Extended => texts["extended the time"],
        NoticeKind.Paused => texts["paused the clock"],
        NoticeKind.Resumed => texts["let the clock run again"],
        NoticeKind.Kept => texts["has done it"],
        NoticeKind.Refused => texts["has refused it"],
        NoticeKind.Reminder => texts["due soon"],
        NoticeKind.Late => texts["late"],
        NoticeKind.Escalated => texts["late, and told to whoever is above"],
        NoticeKind.Withdrawn => texts["withdrew it"],
        NoticeKind.Reopened => texts["took back that it was done"],
        NoticeKind.Attempted => texts["tried: no answer"],
        _ => throw new InvalidOperationException($"There are no words for {kind}."),
    };

    private string Moment(DateTime? at) => at is { } moment ? time.Moment(moment) : "—";

    private static string With(string sentence, string? text) => text is null ? sentence : $"{sentence}: {text}";
}
