using Microsoft.AspNetCore.Razor.TagHelpers;
using SecretaryService.Domain;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.TagHelpers;

/// <summary>An icon of the sprite. Never without words beside it, but for Previous, Next and Close.</summary>
[HtmlTargetElement("ss-icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IconTagHelper : TagHelper
{
    public string Name { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        (output.TagName, output.TagMode) = ("svg", TagMode.StartTagAndEndTag);
        output.Attributes.SetAttribute("class", "i");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Content.SetHtmlContent($"<use href=\"/icons.svg#{Name}\"/>");
    }
}

/// <summary>One, two or three bars. Routine is the rule and shows only where it is asked for.</summary>
[HtmlTargetElement("ss-urgency", TagStructure = TagStructure.WithoutEndTag)]
public sealed class UrgencyTagHelper(Texts<SharedTexts> texts) : TagHelper
{
    public Urgency Of { get; set; }

    public bool Always { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Of == Urgency.Routine && !Always)
        {
            output.SuppressOutput();
            return;
        }

        (output.TagName, output.TagMode) = ("span", TagMode.StartTagAndEndTag);
        output.Attributes.SetAttribute("class", "urgency");
        output.Attributes.SetAttribute("data-level", (int)Of);
        output.Content.SetContent(texts[Of.Words()]);
    }
}

/// <summary>The level of confidentiality. Never coloured.</summary>
[HtmlTargetElement("ss-level", TagStructure = TagStructure.WithoutEndTag)]
public sealed class LevelTagHelper(Texts<SharedTexts> texts) : TagHelper
{
    public Level Of { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        (output.TagName, output.TagMode) = ("span", TagMode.StartTagAndEndTag);
        output.Attributes.SetAttribute("class", "tag");
        output.Attributes.SetAttribute("data-conf", (int)Of);
        if (Of >= Level.Confidential)
        {
            output.Content.AppendHtml("<svg class=\"i\" aria-hidden=\"true\"><use href=\"/icons.svg#lock\"/></svg>");
        }

        output.Content.Append(texts[Of.Words()]);
    }
}

/// <summary>A state: ring (open), half (doing), full (done), diamond (late), struck ring (void). The words are the content.</summary>
[HtmlTargetElement("ss-state")]
public sealed class StateTagHelper : TagHelper
{
    private static readonly string[] Known = ["open", "doing", "done", "late", "void"];

    public string Of { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.Attributes.SetAttribute("class", "state");
        output.Attributes.SetAttribute("data-s", Known.Contains(Of) ? Of : throw new InvalidOperationException($"No state is called {Of}."));
    }
}

/// <summary>A moment, in the house's zone.</summary>
[HtmlTargetElement("ss-time", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TimeTagHelper(OfficeTime time) : TagHelper
{
    /// <summary>UTC.</summary>
    public DateTime At { get; set; }

    public bool Full { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        (output.TagName, output.TagMode) = ("time", TagMode.StartTagAndEndTag);
        output.Attributes.SetAttribute("datetime", OfficeTime.Iso(At));
        output.Content.SetContent(Full ? time.InFull(At) : time.Moment(At));
    }
}
