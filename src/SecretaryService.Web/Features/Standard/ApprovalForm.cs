using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using SecretaryService.Domain.Standard;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Standard;

public sealed record ApprovalForm
{
    public DateOnly? EffectiveOn { get; init; }
    public string? Note { get; init; }

    /// <summary>The version of the draft that was on screen: approved is what was read.</summary>
    public int Version { get; init; }

    [BindNever]
    public StandardVersion? Page { get; init; }
}

public sealed class ApprovalFormRules : AbstractValidator<ApprovalForm>
{
    public ApprovalFormRules(Texts<StandardTexts> texts)
    {
        RuleFor(f => f.EffectiveOn).NotNull().WithMessage(_ => texts["Choose the day on which it comes into force."]);
        RuleFor(f => f.Note).Must(note => note is null || note.Trim().Length <= Approval.NoteMaxLength).WithMessage(_ => texts["At most {0} characters: shorten the text.", Approval.NoteMaxLength]);
    }
}

public sealed record WithdrawalForm
{
    public string? Reason { get; init; }

    [BindNever]
    public StandardVersion? Page { get; init; }
}

public sealed class WithdrawalFormRules : AbstractValidator<WithdrawalForm>
{
    public WithdrawalFormRules(Texts<StandardTexts> texts) =>
        RuleFor(f => f.Reason).Must(reason => reason?.Trim() is { Length: > 0 and <= Withdrawal.ReasonMaxLength })
            .WithMessage(_ => texts["Say in a few words why, at most {0} characters.", Withdrawal.ReasonMaxLength]);
}
