using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SecretaryService.Web.TagHelpers;

/// <summary>A trend of percentages, drawn by the server. The target is the dotted line; the last point is marked. The numbers stand beside it.</summary>
[HtmlTargetElement("ss-spark", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SparkTagHelper : TagHelper
{
    private const double Width = 180;
    private const double Height = 30;

    public IReadOnlyList<decimal> Points { get; set; } = [];

    public decimal? Target { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Points.Count < 2)
        {
            output.SuppressOutput();
            return;
        }

        (output.TagName, output.TagMode) = ("svg", TagMode.StartTagAndEndTag);
        output.Attributes.SetAttribute("class", "spark");
        output.Attributes.SetAttribute("viewBox", $"0 0 {Width} {Height}");
        output.Attributes.SetAttribute("aria-hidden", "true");
        if (Points[^1] < Target)
        {
            output.Attributes.SetAttribute("data-due", "late");
        }

        var line = string.Join(' ', Points.Select((p, i) => string.Create(CultureInfo.InvariantCulture, $"{X(i):0.#},{Y(p):0.#}")));
        output.Content.SetHtmlContent(string.Create(CultureInfo.InvariantCulture,
            $"{TargetLine()}<polyline points=\"{line}\"/><circle cx=\"{X(Points.Count - 1):0.#}\" cy=\"{Y(Points[^1]):0.#}\" r=\"2.6\"/>"));
    }

    private string TargetLine() => Target is { } target
        ? string.Create(CultureInfo.InvariantCulture, $"<line x1=\"0\" x2=\"{Width}\" y1=\"{Y(target):0.#}\" y2=\"{Y(target):0.#}\"/>")
        : "";

    private double X(int i) => 2 + (i * (Width - 4) / (Points.Count - 1));

    // From the lowest point, or half of a hundred, to a hundred: a difference of a few percent stays visible.
    private double Y(decimal percent)
    {
        var lowest = (double)Math.Min(50, Points.Min());
        return Height - 3 - (((double)percent - lowest) / (100 - lowest) * (Height - 6));
    }
}
