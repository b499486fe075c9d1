using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SecretaryService.Web.TagHelpers;

/// <summary>Razor writes data- attributes even when they hold nothing; these are written only when they say something.</summary>
[HtmlTargetElement("*", Attributes = "ss-due")]
[HtmlTargetElement("*", Attributes = "ss-on")]
[HtmlTargetElement("*", Attributes = "ss-theme")]
[HtmlTargetElement("*", Attributes = "ss-kind")]
public sealed class DataAttributes : TagHelper
{
    /// <summary>late, soon or nothing.</summary>
    public string? SsDue { get; set; }

    public bool SsOn { get; set; }

    public string? SsTheme { get; set; }

    public string? SsKind { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Put("data-due", SsDue);
        Put("data-theme", SsTheme);
        Put("data-kind", SsKind);
        if (SsOn)
        {
            output.Attributes.SetAttribute("data-on", "");
        }

        // Razor hands over nothing as an empty text.
        void Put(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                output.Attributes.SetAttribute(name, value);
            }
        }
    }
}
