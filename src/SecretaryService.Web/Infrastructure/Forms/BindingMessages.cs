using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.Localization;
using SecretaryService.Web.Features.Shared;

namespace SecretaryService.Web.Infrastructure.Forms;

/// <summary>What is said of a value that is none: a number that is no number, a time that is no time.</summary>
public static class BindingMessages
{
    public static void Put(DefaultModelBindingMessageProvider messages, IStringLocalizer<SharedTexts> texts)
    {
        messages.SetAttemptedValueIsInvalidAccessor((value, _) => texts["“{0}” cannot be read here.", value]);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => texts["“{0}” cannot be read here.", value]);
        messages.SetValueIsInvalidAccessor(value => texts["“{0}” cannot be read here.", value]);
        messages.SetUnknownValueIsInvalidAccessor(_ => texts["This value cannot be read."]);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => texts["This value cannot be read."]);
        messages.SetValueMustBeANumberAccessor(_ => texts["Enter a number."]);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => texts["Enter a number."]);
        messages.SetValueMustNotBeNullAccessor(_ => texts["This is missing."]);
        messages.SetMissingBindRequiredValueAccessor(_ => texts["This is missing."]);
        messages.SetMissingKeyOrValueAccessor(() => texts["This is missing."]);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => texts["This is missing."]);
    }
}
