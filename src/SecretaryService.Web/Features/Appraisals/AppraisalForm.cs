using FluentValidation;
using SecretaryService.Domain;
using SecretaryService.Domain.Archives;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Appraisals;

/// <summary>鉴定 as it is drawn up.</summary>
public sealed record AppraisalForm
{
    public Level Level { get; init; } = Level.Internal;
    public string? Title { get; init; }
}

public sealed class AppraisalFormRules : AbstractValidator<AppraisalForm>
{
    public AppraisalFormRules(Texts<AppraisalsTexts> texts)
    {
        RuleFor(f => f.Level).Must(level => level is Level.Internal or Level.Confidential or Level.Restricted).WithMessage(_ => texts["Choose the level."]);
        RuleFor(f => f.Title).Must(title => title?.Trim() is { Length: > 0 and <= RegisterEntry.TitleMaxLength }).WithMessage(_ => texts["Say what is appraised, in at most {0} characters.", RegisterEntry.TitleMaxLength]);
    }
}

public sealed record DecidedLineForm
{
    public int No { get; init; }
    public AppraisalDecision Decision { get; init; }
    public int? Years { get; init; }
    public string? Reason { get; init; }
}

/// <summary>What is decided of each document, and the appraiser's opinion, as typed.</summary>
public sealed record DecisionsForm
{
    public List<DecidedLineForm> Lines { get; init; } = [];

    /// <summary>鉴定意见.</summary>
    public string? Opinion { get; init; }

    /// <summary>The manager who is asked.</summary>
    public string? Approver { get; init; }

    public IReadOnlyList<LineDecision> ToDecisions() => [.. Lines.Select(l => new LineDecision(l.No, l.Decision, l.Years, l.Reason))];

    /// <exception cref="RuleBrokenException">It is too long.</exception>
    public string? ToOpinion() => Opinion?.Trim() switch
    {
        null or "" => null,
        { Length: > Appraisal.OpinionMaxLength } => throw new RuleBrokenException("An opinion has at most {0} characters.", Appraisal.OpinionMaxLength),
        var said => said.ReplaceLineEndings("\n"),
    };
}

/// <summary>销毁 as typed.</summary>
public sealed record DestructionForm
{
    public DateOnly? DestroyedOn { get; init; }
    public string? Place { get; init; }
    public string? Method { get; init; }

    /// <summary>监销人.</summary>
    public string? Supervisor { get; init; }

    /// <exception cref="RuleBrokenException">The day is missing, or the supervisor is not in the directory.</exception>
    public DestructionNote ToNote(Domain.Staff.Directory directory) => new(
        DestroyedOn ?? throw new RuleBrokenException("Nothing is destroyed before it was approved. Enter the day on which it was done, not one to come."), Place?.Trim() ?? "", Method?.Trim() ?? "",
        directory.Find(Supervisor ?? "")?.AsPerson ?? throw new RuleBrokenException("Choose a colleague of the directory; whoever has left is not in it."));
}
