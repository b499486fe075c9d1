using Microsoft.AspNetCore.Razor.TagHelpers;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.TagHelpers;

/// <summary>When something is due: late time is written as how late, not as a date.</summary>
[HtmlTargetElement("ss-due", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DueTagHelper(OfficeTime time) : TagHelper
{
    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(30);

    /// <summary>UTC.</summary>
    public DateTime At { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        (output.TagName, output.TagMode) = ("time", TagMode.StartTagAndEndTag);
        output.Attributes.SetAttribute("datetime", OfficeTime.Iso(At));
        var late = At < time.Now;
        if (late || At < time.Now + Soon)
        {
            output.Attributes.SetAttribute("data-due", late ? "late" : "soon");
        }

        output.Content.SetContent(late ? time.Until(At) : time.Moment(At));
    }
}
