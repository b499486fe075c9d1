using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.TagHelpers;

/// <summary>
/// A label, its control, a hint and what was wrong: <c>ss-field asp-for label</c>. Attributes that are not its own go to the control. Shows
/// what was typed, not what was understood.
/// </summary>
[HtmlTargetElement("ss-field")]
public sealed class FieldTagHelper(Texts<SharedTexts> texts) : TagHelper
{
    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; } = null!;

    public string Label { get; set; } = "";

    public string? Hint { get; set; }

    /// <summary>text, password, number, datetime-local, date, area, select.</summary>
    public string Type { get; set; } = "text";

    public IEnumerable<SelectListItem> Items { get; set; } = [];

    /// <summary>One of the particulars the standard wants: shows a tick when it is there. It may still be left empty.</summary>
    public bool Wanted { get; set; }

    public bool Optional { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var name = For.Name;
        var state = ViewContext.ModelState.GetValueOrDefault(name);
        var error = state?.Errors.FirstOrDefault()?.ErrorMessage;
        (output.TagName, output.TagMode) = ("div", TagMode.StartTagAndEndTag);
        var control = Control(name, state?.AttemptedValue ?? FieldParts.Text(For.Model), output);
        if (Described(name, error) is { } described)
        {
            control.MergeAttribute("aria-describedby", described);
        }

        if (error is not null)
        {
            control.MergeAttribute("aria-invalid", "true");
        }

        output.Attributes.SetAttribute("class", Wanted ? "field tick" : "field");
        output.Content.AppendHtml(LabelOf(name)).AppendHtml(control);
        output.Content.AppendHtml(FieldParts.Hint(name, Hint)).AppendHtml(FieldParts.Error(name, error));
    }

    private TagBuilder Control(string name, string? value, TagHelperOutput output)
    {
        var control = new TagBuilder(Type switch { "area" => "textarea", "select" => "select", _ => "input" });
        control.MergeAttribute("id", name);
        control.MergeAttribute("name", name);
        // The control gets the attributes that are not the field's own.
        foreach (var attribute in output.Attributes.ToList())
        {
            control.MergeAttribute(attribute.Name, attribute.Value?.ToString() ?? "");
            output.Attributes.Remove(attribute);
        }

        Fill(control, value);
        return control;
    }

    private void Fill(TagBuilder control, string? value)
    {
        switch (Type)
        {
            case "area":
                // The first line break after the tag is not part of the text.
                control.InnerHtml.AppendHtml("\n").Append(value ?? "");
                break;
            case "select":
                foreach (var item in Items)
                {
                    control.InnerHtml.AppendHtml(Option(item, value));
                }

                break;
            default:
                control.TagRenderMode = TagRenderMode.SelfClosing;
                control.MergeAttribute("type", Type);
                if (Type != "password")
                {
                    control.MergeAttribute("value", value ?? "");
                }

                break;
        }
    }

    private static TagBuilder Option(SelectListItem item, string? value)
    {
        var option = new TagBuilder("option");
        option.MergeAttribute("value", item.Value);
        if (item.Value == (value ?? ""))
        {
            option.MergeAttribute("selected", "selected");
        }

        option.InnerHtml.Append(item.Text);
        return option;
    }

    private TagBuilder LabelOf(string name)
    {
        var label = new TagBuilder("label");
        label.MergeAttribute("for", name);
        label.InnerHtml.Append(Label);
        if (Optional)
        {
            label.InnerHtml.AppendHtml(" ").AppendHtml(FieldParts.Element("small", texts["(optional)"]));
        }

        return label;
    }

    private string? Described(string name, string? error) =>
        string.Join(' ', new[] { Hint is null ? null : $"{name}-h", error is null ? null : $"{name}-e" }.OfType<string>()) is { Length: > 0 } ids ? ids : null;
}
