using System.Security.Cryptography;
using System.Text.RegularExpressions;
using FluentValidation;
using SecretaryService.Data;
using SecretaryService.Data.Accounts;
using SecretaryService.Domain.Staff;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.People;

public sealed record HireForm
{
    public string? Name { get; init; }
    public string? LatinName { get; init; }
    public long? DepartmentId { get; init; }
    public Role Role { get; init; }
    public string? UserName { get; init; }

    public Hiring ToHiring(string password) => new(Name!.Trim(), string.IsNullOrWhiteSpace(LatinName) ? null : LatinName.Trim(), DepartmentId!.Value, Role, UserName!.Trim(), password);
}

public sealed class HireFormRules : AbstractValidator<HireForm>
{
    public HireFormRules(Texts<PeopleTexts> texts, HouseBook book)
    {
        RuleFor(f => f.Name).Must(name => name?.Trim() is { Length: > 0 and <= Employee.NameMaxLength }).WithMessage(_ => texts["Enter the name, at most {0} characters.", Employee.NameMaxLength]);
        RuleFor(f => f.LatinName).MaximumLength(Employee.NameMaxLength).WithMessage(_ => texts["At most {0} characters.", Employee.NameMaxLength]);
        RuleFor(f => f.UserName).Must(UserNames.IsGood).WithMessage(_ => texts["Letters, digits, dot and hyphen, 2 to {0} of them.", UserNames.Longest]);
        RuleFor(f => f.DepartmentId).Must(id => book.Departments.Any(d => d.Id == id)).WithMessage(_ => texts["Choose a department."]);
        RuleFor(f => f.Role).IsInEnum().WithMessage(_ => texts["Choose a role."]);
    }
}

public static partial class UserNames
{
    public const int Longest = Account.UserNameMaxLength;

    public static bool IsGood(string? name) => name is not null && name.Trim().Length <= Longest && Good().IsMatch(name.Trim());

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9.\-]+$", RegexOptions.NonBacktracking)]
    private static partial Regex Good();
}

public static class FirstPassword
{
    // Without letters and digits that are taken for one another on paper or over the telephone.
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>Sixteen signs in four groups; it must be changed at the first sign-in.</summary>
    public static string Draw() => string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Letters, 4)));
}
