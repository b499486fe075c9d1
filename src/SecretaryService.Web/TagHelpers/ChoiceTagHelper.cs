using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SecretaryService.Web.TagHelpers;

/// <summary>Two to six short words, one of which is chosen. In the group a digit chooses by place.</summary>
[HtmlTargetElement("ss-choice", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChoiceTagHelper : TagHelper
{
    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; } = null!;

    public string Label { get; set; } = "";

    public IEnumerable<SelectListItem> Items { get; set; } = [];

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (name, state) = (For.Name, ViewContext.ModelState.GetValueOrDefault(For.Name));
        var (value, error) = (state?.AttemptedValue ?? FieldParts.Text(For.Model), state?.Errors.FirstOrDefault()?.ErrorMessage);
        (output.TagName, output.TagMode) = ("div", TagMode.StartTagAndEndTag);
        output.Attributes.SetAttribute("class", "field");
        output.Attributes.SetAttribute("role", "radiogroup");
        output.Attributes.SetAttribute("aria-labelledby", $"{name}-l");
        if (error is not null)
        {
            output.Attributes.SetAttribute("aria-describedby", $"{name}-e");
        }

        var label = FieldParts.Element("span", Label, $"{name}-l");
        label.AddCssClass("label");
        output.Content.AppendHtml(label).AppendHtml(Radios(name, value)).AppendHtml(FieldParts.Error(name, error));
    }

    private TagBuilder Radios(string name, string? value)
    {
        var group = new TagBuilder("div");
        group.AddCssClass("choice");
        foreach (var (item, place) in Items.Select((item, i) => (item, i + 1)))
        {
            group.InnerHtml.AppendHtml(Radio(item, place, name, item.Value == value));
        }

        return group;
    }

    private static TagBuilder Radio(SelectListItem item, int place, string name, bool chosen)
    {
        var radio = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        radio.MergeAttribute("type", "radio");
        radio.MergeAttribute("name", name);
        radio.MergeAttribute("value", item.Value);
        // The first bears the group's name, so that an error's link leads to it.
        radio.MergeAttribute("id", place == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}-{place}"));
        if (chosen)
        {
            radio.MergeAttribute("checked", "checked");
        }

        var label = new TagBuilder("label");
        label.InnerHtml.AppendHtml(radio).Append(item.Text);
        return label;
    }
}
