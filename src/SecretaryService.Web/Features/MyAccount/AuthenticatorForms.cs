using FluentValidation;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.MyAccount;

/// <summary>The app is confirmed by one of its codes.</summary>
public sealed record AuthenticatorForm
{
    /// <summary>The secret that the page offered, protected.</summary>
    public string? Sealed { get; init; }
    public string? Code { get; init; }
}

public sealed class AuthenticatorFormRules : AbstractValidator<AuthenticatorForm>
{
    public AuthenticatorFormRules(Texts<MyAccountTexts> texts) =>
        RuleFor(f => f.Code).NotEmpty().WithMessage(_ => texts["Enter the {0} digits that the app shows now.", AuthenticatorApp.Digits]);
}

public sealed record TurnOffForm
{
    public string? CurrentPassword { get; init; }
}

public sealed class TurnOffFormRules : AbstractValidator<TurnOffForm>
{
    public TurnOffFormRules(Texts<MyAccountTexts> texts) => RuleFor(f => f.CurrentPassword).NotEmpty().WithMessage(_ => texts["Enter your present password."]);
}

/// <summary>The secret to be taken over by the app: as a picture, and in groups of four for whoever types it.</summary>
public sealed record OfferPage(string Address, string Secret, string? Sealed, string? Code)
{
    public string Grouped => string.Join(' ', Secret.Chunk(4).Select(group => new string(group)));
}

/// <summary>The app is in use.</summary>
public sealed record InUsePage(DateTime Since, int CodesLeft, string? CurrentPassword = null);
