using System.Globalization;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using SecretaryService.Domain;
using SecretaryService.Domain.Retention;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Retention;

/// <summary>The next rule of a register: shown with what it would do before it is adopted.</summary>
public sealed record RetentionForm
{
    public const string Adopt = "adopt";

    public Register Register { get; init; } = Register.Calls;

    /// <summary>Empty: for ever.</summary>
    public int? Months { get; init; }
    public DateOnly? EffectiveOn { get; init; }

    /// <summary>"adopt" makes the rule; anything else only shows what it would do.</summary>
    public string? Then { get; init; }

    /// <summary>What was shown: nothing else is adopted.</summary>
    public string? Previewed { get; init; }

    public string ToPreviewed() => string.Create(CultureInfo.InvariantCulture, $"{Register}/{Months}/{EffectiveOn:yyyy-MM-dd}");

    [BindNever]
    public RetentionPage? Page { get; init; }
}

public sealed class RetentionFormRules : AbstractValidator<RetentionForm>
{
    public RetentionFormRules(Texts<RetentionTexts> texts)
    {
        RuleFor(f => f.Register).Must(RetentionRule.Registers.Contains).WithMessage(_ => texts["Choose calls, visits or deliveries."]);
        RuleFor(f => f.Months).Must(months => months is null or (>= 1 and <= RetentionRule.MostMonths)).WithMessage(_ => texts["Enter 1 to {0} months, or leave it empty: for ever.", RetentionRule.MostMonths]);
        RuleFor(f => f.EffectiveOn).NotNull().WithMessage(_ => texts["Choose the day from which the rule is in force."]);
    }
}
