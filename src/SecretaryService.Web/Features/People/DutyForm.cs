using FluentValidation;
using SecretaryService.Domain.Staff;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.People;

public sealed record DutyForm
{
    public DutyKind? Duty { get; init; }
    public DateOnly? DutyFrom { get; init; }
    public DateOnly? DutyUntil { get; init; }
}

public sealed class DutyFormRules : AbstractValidator<DutyForm>
{
    public DutyFormRules(Texts<PeopleTexts> texts)
    {
        RuleFor(f => f.Duty).NotNull().IsInEnum().WithMessage(_ => texts["Choose a duty."]);
        RuleFor(f => f.DutyFrom).NotNull().WithMessage(_ => texts["Enter the first day."]);
    }
}
