using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using SecretaryService.Web.Infrastructure.Forms;

namespace SecretaryService.Web.TagHelpers;

/// <summary>Every form that changes something carries its antiforgery token and a key of its own.</summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class PostFormTagHelper(IAntiforgery antiforgery) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.PreContent.AppendHtml(Hidden(SubmittedForm.TokenField, Token(ViewContext.HttpContext)));
        output.PreContent.AppendHtml(Hidden(SubmittedForm.KeyField, Guid.NewGuid().ToString()));
        if (HttpMethods.IsPost(ViewContext.HttpContext.Request.Method))
        {
            output.PreContent.AppendHtml(Hidden(PageAddress.Field, PageAddress.Of(ViewContext.HttpContext.Request)));
        }
    }

    // Sealed once for a page, not once for each of its forms.
    private string Token(HttpContext http) => (string)(http.Items[typeof(PostFormTagHelper)] ??= antiforgery.GetAndStoreTokens(http).RequestToken!);

    private static TagBuilder Hidden(string name, string value)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["type"] = "hidden";
        input.Attributes["name"] = name;
        input.Attributes["value"] = value;
        return input;
    }
}
