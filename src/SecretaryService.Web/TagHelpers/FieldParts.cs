using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace SecretaryService.Web.TagHelpers;

/// <summary>What stands around a control: nothing at all when there is nothing to say.</summary>
internal static class FieldParts
{
    public static IHtmlContent Hint(string name, string? text) => text is null ? HtmlString.Empty : Element("small", text, $"{name}-h");

    public static IHtmlContent Error(string name, string? text)
    {
        if (text is null)
        {
            return HtmlString.Empty;
        }

        var element = Element("p", text, $"{name}-e");
        element.AddCssClass("error");
        return element;
    }

    public static TagBuilder Element(string tag, string text, string? id = null)
    {
        var element = new TagBuilder(tag);
        if (id is not null)
        {
            element.MergeAttribute("id", id);
        }

        element.InnerHtml.Append(text);
        return element;
    }

    /// <summary>A value as its control wants it, whatever the reader's language.</summary>
    public static string? Text(object? model) => model switch
    {
        null => null,
        Enum value => value.ToString(),
        DateTime time => time.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        _ => model.ToString(),
    };
}
