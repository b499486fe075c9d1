using FluentValidation;
using SecretaryService.Domain;
using SecretaryService.Domain.Staff;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Departments;

public sealed record DepartmentForm
{
    public string? EnglishName { get; init; }
    public string? ChineseName { get; init; }

    /// <summary>The version that was on screen.</summary>
    public int Version { get; init; }

    public static DepartmentForm Of(Department department) =>
        new() { EnglishName = department.Name.En, ChineseName = department.Name.Zh, Version = department.Version };

    public Wording ToName() => new(EnglishName!.Trim(), ChineseName!.Trim());
}

public sealed class DepartmentFormRules : AbstractValidator<DepartmentForm>
{
    public DepartmentFormRules(Texts<DepartmentsTexts> texts)
    {
        RuleFor(f => f.EnglishName).Must(IsName).WithMessage(_ => texts["Enter the name in both languages, at most {0} characters each.", Domain.Company.NameMaxLength]);
        RuleFor(f => f.ChineseName).Must(IsName).WithMessage(_ => texts["Enter the name in both languages, at most {0} characters each.", Domain.Company.NameMaxLength]);
    }

    private static bool IsName(string? name) => name?.Trim() is { Length: > 0 and <= Domain.Company.NameMaxLength } && !name.Any(char.IsControl);
}
