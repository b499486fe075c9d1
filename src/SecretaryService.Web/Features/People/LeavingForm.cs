using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;
using SecretaryService.Domain.Commitments;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.People;

public sealed record LeavingForm
{
    public DateOnly? LeftOn { get; init; }
}

public sealed class LeavingFormRules : AbstractValidator<LeavingForm>
{
    public LeavingFormRules(Texts<PeopleTexts> texts) => RuleFor(f => f.LeftOn).NotNull().WithMessage(_ => texts["Enter the last day."]);
}

public sealed record HandOverForm
{
    public long? ToId { get; init; }
    public string? Reason { get; init; }
}

public sealed class HandOverFormRules : AbstractValidator<HandOverForm>
{
    public const int ReasonMaxLength = 200;

    public HandOverFormRules(Texts<PeopleTexts> texts)
    {
        RuleFor(f => f.ToId).NotNull().WithMessage(_ => texts["Choose a colleague."]);
        RuleFor(f => f.Reason).Must(reason => reason?.Trim() is { Length: > 0 and <= ReasonMaxLength })
            .WithMessage(_ => texts["Say in a few words why, at most {0} characters.", ReasonMaxLength]);
    }
}

/// <summary>Who is to go, how much he still owes, and what is filled in so far.</summary>
public sealed record LeavingPage(long Id, string Name, int Owed, DateOnly? LeftOn, long? ToId, string? Reason, IEnumerable<SelectListItem> Colleagues);
