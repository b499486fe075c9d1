using FluentValidation;
using SecretaryService.Data.Accounts;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.MyAccount;

/// <summary>A passkey as its owner sees it in his list.</summary>
public sealed record PasskeyRow(long Id, string Name, DateTime Since, DateTime? UsedAt, bool IsCopied);

/// <summary>What comes back from the browser: the answer to the challenge, and what the owner calls the key.</summary>
public sealed record NewPasskeyForm
{
    public string? Sealed { get; init; }
    public string? Credential { get; init; }
    public string? PasskeyName { get; init; }
}

public sealed class NewPasskeyFormRules : AbstractValidator<NewPasskeyForm>
{
    public NewPasskeyFormRules(Texts<MyAccountTexts> texts)
    {
        RuleFor(f => f.PasskeyName).Must(name => name?.Trim() is { Length: > 0 and <= Passkey.NameMaxLength })
            .WithMessage(_ => texts["Enter a name for it, at most {0} characters.", Passkey.NameMaxLength]);
        RuleFor(f => f.Credential).NotEmpty().WithMessage(_ => texts["The browser made no passkey. Press the button and do as the browser asks."]);
    }
}

/// <summary>The page that asks the browser for a new passkey.</summary>
public sealed record NewPasskeyPage(PasskeyOffer Offer, string? PasskeyName);

/// <summary>Removed with the password.</summary>
public sealed record RemovePasskeyPage(PasskeyRow Row, string? CurrentPassword = null);
