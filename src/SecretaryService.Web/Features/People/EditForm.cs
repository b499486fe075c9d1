using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using SecretaryService.Data;
using SecretaryService.Domain.Staff;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.People;

public sealed record EditForm
{
    public string? Name { get; init; }
    public string? LatinName { get; init; }
    public long? DepartmentId { get; init; }
    public string? Position { get; init; }
    public string? Extension { get; init; }
    public string? Mail { get; init; }
    public long? SuperiorId { get; init; }
    public Role Role { get; init; }

    /// <summary>The version that was on screen. Somebody may have changed this colleague since.</summary>
    public int Version { get; init; }

    /// <summary>What the page shows around the form; nobody sends it.</summary>
    [BindNever]
    public EditPage? Page { get; init; }

    public static EditForm Of(Employee employee) => new()
    {
        Name = employee.Name, LatinName = employee.LatinName, DepartmentId = employee.DepartmentId, Position = employee.Position,
        Extension = employee.Extension, Mail = employee.Mail, SuperiorId = employee.SuperiorId, Role = employee.Role, Version = employee.Version,
    };

    public string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>Whom the form is about; where somebody else has changed it under the form, also what stands now where that differs from what was typed.</summary>
public sealed record EditPage(long Id, string Name, bool IsStale, IReadOnlyList<string> Now);

public sealed class EditFormRules : AbstractValidator<EditForm>
{
    public EditFormRules(Texts<PeopleTexts> texts)
    {
        RuleFor(f => f.Name).Must(name => IsOneLine(name) && name?.Trim() is { Length: > 0 and <= Employee.NameMaxLength })
            .WithMessage(_ => texts["Enter the name, at most {0} characters.", Employee.NameMaxLength]);
        RuleFor(f => f.LatinName).Must(text => Fits(text, Employee.NameMaxLength)).WithMessage(_ => texts["At most {0} characters.", Employee.NameMaxLength]);
        RuleFor(f => f.Position).Must(text => Fits(text, Employee.PositionMaxLength)).WithMessage(_ => texts["At most {0} characters.", Employee.PositionMaxLength]);
        RuleFor(f => f.Extension).Must(text => Fits(text, Employee.ExtensionMaxLength)).WithMessage(_ => texts["At most {0} characters.", Employee.ExtensionMaxLength]);
        RuleFor(f => f.Mail).Must(text => string.IsNullOrWhiteSpace(text) || MailBox.TryParse(text) is not null)
            .WithMessage(_ => texts["Enter exactly one plain address, such as name@example.com."]);
        RuleFor(f => f.DepartmentId).NotNull().WithMessage(_ => texts["Choose a department."]);
        RuleFor(f => f.Role).IsInEnum().WithMessage(_ => texts["Choose a role."]);
    }

    private static bool Fits(string? text, int length) => IsOneLine(text) && (text is null || text.Trim().Length <= length);

    private static bool IsOneLine(string? text) => text is null || !text.Any(char.IsControl);
}
