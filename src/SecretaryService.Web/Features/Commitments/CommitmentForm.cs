using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using SecretaryService.Data;
using SecretaryService.Domain.Commitments;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Commitments;

/// <summary>What can be done to a commitment. Each has its own small form on its page, and its own address.</summary>
public enum CommitmentDeed { Keep, Reopen, Attempt, Urge, Answer, PassOn, Extend, Pause, Resume, Withdraw }

/// <summary>One form for all of them: words, a colleague, a time. Which of these a deed wants, its rules say.</summary>
public sealed record CommitmentForm
{
    /// <summary>What came of it, the reason, the question, the answer.</summary>
    public string? Words { get; init; }

    /// <summary>A colleague as typed: name, extension or pinyin initials.</summary>
    public string? To { get; init; }

    /// <summary>In the house's time.</summary>
    public DateTime? Until { get; init; }

    /// <summary>From now; instead of a time, for a button that says so.</summary>
    public int? Minutes { get; init; }

    /// <summary>The page that the button stood on.</summary>
    public string? ReturnUrl { get; init; }

    /// <summary>The address says which; nobody sends it.</summary>
    [BindNever]
    public CommitmentDeed Deed { get; init; }

    [BindNever]
    public CommitmentKind Kind { get; init; }

    public string? Said => string.IsNullOrWhiteSpace(Words) ? null : Words.Trim().ReplaceLineEndings("\n");
}

public sealed class CommitmentFormRules : AbstractValidator<CommitmentForm>
{
    private const int LongestWait = 7 * 24 * 60;

    public CommitmentFormRules(Texts<CommitmentsTexts> texts, HouseBook book)
    {
        RuleFor(f => f.Words).Must(words => words is null || words.Trim().Length <= Commitment.ResultMaxLength).When(f => !WantsResult(f) && !WantsReason(f))
            .WithMessage(_ => texts["At most {0} characters.", Commitment.ResultMaxLength]);
        RuleFor(f => f.Words).Must(words => words?.Trim() is { Length: > 0 and <= Commitment.ResultMaxLength }).When(WantsResult)
            .WithMessage(_ => texts["Say in a sentence what came of it, at most {0} characters.", Commitment.ResultMaxLength]);
        RuleFor(f => f.Words).Must(words => words?.Trim() is { Length: > 0 and <= Commitment.ReasonMaxLength })
            .When(WantsReason)
            .WithMessage(_ => texts["Say why, in at most {0} characters.", Commitment.ReasonMaxLength]);
        RuleFor(f => f.Words).Must(words => !string.IsNullOrWhiteSpace(words)).When(f => f.Deed == CommitmentDeed.Answer).WithMessage(_ => texts["Write the answer."]);
        RuleFor(f => f.To).Must(to => book.Directory.Find(to ?? "") is not null).When(f => f.Deed == CommitmentDeed.PassOn)
            .WithMessage(_ => texts["Choose a colleague of the directory; whoever has left is not in it."]);
        RuleFor(f => f.Until).NotNull().When(f => f.Deed == CommitmentDeed.Extend).WithMessage(_ => texts["Choose the new time."]);
        RuleFor(f => f.Until).NotNull().When(f => f.Deed == CommitmentDeed.Attempt && f.Minutes is null).WithMessage(_ => texts["Choose when it is tried again."]);
        RuleFor(f => f.Minutes).InclusiveBetween(1, LongestWait).When(f => f.Minutes is not null).WithMessage(_ => texts["Choose when it is tried again."]);
    }

    private static bool WantsReason(CommitmentForm form) => form.Deed is CommitmentDeed.PassOn or CommitmentDeed.Extend or CommitmentDeed.Pause or CommitmentDeed.Withdraw;

    // A message is acknowledged without a word.
    private static bool WantsResult(CommitmentForm form) => form.Deed == CommitmentDeed.Keep && form.Kind is not (CommitmentKind.Message or CommitmentKind.ReceiveVisitor or CommitmentKind.Prepare or CommitmentKind.CollectParcel or CommitmentKind.SignReceipt or CommitmentKind.ReadDocument);
}
