using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Infrastructure.Forms;

/// <summary>
/// Control characters and marks that turn the direction of writing make a register say what it does not hold. Nobody can remove what he
/// cannot see: so they are taken out, and the form is shown again with a word about it before anything is saved.
/// </summary>
public static class InvisibleCharacters
{
    public static void TakeOut<T>(T form, ModelStateDictionary state, ITexts texts) where T : class
    {
        foreach (var property in typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.PropertyType == typeof(string)))
        {
            if (property.GetValue(form) is string text && text.Any(IsInvisible))
            {
                var clean = string.Concat(text.Where(c => !IsInvisible(c)));
                state.SetModelValue(property.Name, new ValueProviderResult(clean, CultureInfo.InvariantCulture));
                state.AddModelError(property.Name, texts["There were invisible characters in this text. They have been taken out: check it and save again."]);
            }
        }
    }

    private static bool IsInvisible(char c) =>
        (char.IsControl(c) && c is not ('\n' or '\r' or '\t'))
        || c is '\u061c' or '\u200b' or '\u200e' or '\u200f' or '\u2028' or '\u2029' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\ufeff';
}
