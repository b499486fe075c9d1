using FluentValidation;
using SecretaryService.Domain;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Company;

public sealed record CompanyForm
{
    public string? NameEn { get; init; }
    public string? NameZh { get; init; }
    public string? GreetingEn { get; init; }
    public string? GreetingZh { get; init; }
    public string? PublicAddress { get; init; }
    public string? PlaceEn { get; init; }
    public string? PlaceZh { get; init; }
    public string? Zone { get; init; }

    /// <summary>The version that was on screen. Somebody may have changed it since.</summary>
    public int Version { get; init; }

    public static CompanyForm Of(Domain.Company company) => new()
    {
        NameEn = company.Name.En, NameZh = company.Name.Zh, GreetingEn = company.Greeting?.En, GreetingZh = company.Greeting?.Zh,
        PublicAddress = company.PublicAddress, PlaceEn = company.Place?.En, PlaceZh = company.Place?.Zh, Zone = company.Zone, Version = company.Revision,
    };

    public Profile ToProfile() => new(
        new Wording(NameEn!.Trim(), NameZh!.Trim()), Zone ?? "", string.IsNullOrWhiteSpace(GreetingEn) ? null : new Wording(GreetingEn.Trim(), GreetingZh!.Trim()),
        string.IsNullOrWhiteSpace(PublicAddress) ? null : PublicAddress.Trim())
    {
        Place = string.IsNullOrWhiteSpace(PlaceEn) ? null : new Wording(PlaceEn.Trim(), PlaceZh!.Trim()),
    };
}

public sealed class CompanyFormRules : AbstractValidator<CompanyForm>
{
    public CompanyFormRules(Texts<CompanyTexts> texts)
    {
        RuleFor(f => f.NameEn).Must(IsName).WithMessage(_ => texts["Enter the name, at most {0} characters.", Domain.Company.NameMaxLength]);
        RuleFor(f => f.NameZh).Must(IsName).WithMessage(_ => texts["Enter the name, at most {0} characters.", Domain.Company.NameMaxLength]);
        RuleFor(f => f.GreetingEn).Must(IsGreeting).WithMessage(_ => texts["At most {0} characters.", Domain.Company.GreetingMaxLength]);
        RuleFor(f => f.GreetingZh).Must(IsGreeting).WithMessage(_ => texts["At most {0} characters.", Domain.Company.GreetingMaxLength]);
        RuleFor(f => f.GreetingZh).Must((f, zh) => string.IsNullOrWhiteSpace(f.GreetingEn) == string.IsNullOrWhiteSpace(zh)).WithMessage(_ => texts["Write the greeting in both languages."]);
        RuleFor(f => f.PlaceEn).Must(IsPlace).WithMessage(_ => texts["At most {0} characters.", Domain.Company.PlaceMaxLength]);
        RuleFor(f => f.PlaceZh).Must(IsPlace).WithMessage(_ => texts["At most {0} characters.", Domain.Company.PlaceMaxLength]);
        RuleFor(f => f.PlaceZh).Must((f, zh) => string.IsNullOrWhiteSpace(f.PlaceEn) == string.IsNullOrWhiteSpace(zh)).WithMessage(_ => texts["Write in both languages where guests go."]);
        RuleFor(f => f.PublicAddress).Must(a => a is null || a.Trim().Length <= Domain.Company.AddressMaxLength).WithMessage(_ => texts["At most {0} characters.", Domain.Company.AddressMaxLength]);
    }

    private static bool IsName(string? name) => name?.Trim() is { Length: > 0 and <= Domain.Company.NameMaxLength };

    private static bool IsPlace(string? place) => place is null || place.Trim().Length <= Domain.Company.PlaceMaxLength;

    private static bool IsGreeting(string? greeting) => greeting is null || greeting.Trim().Length <= Domain.Company.GreetingMaxLength;
}
