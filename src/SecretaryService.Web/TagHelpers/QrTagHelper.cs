using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Razor.TagHelpers;
using QRCoder;

namespace SecretaryService.Web.TagHelpers;

/// <summary>A QR code, drawn by the server: one path, black on white in light and dark, without a style of its own.</summary>
[HtmlTargetElement("ss-qr", TagStructure = TagStructure.WithoutEndTag)]
public sealed class QrTagHelper : TagHelper
{
    private const int Pixels = 5;

    /// <summary>What a camera reads.</summary>
    public string Text { get; set; } = "";

    /// <summary>What is said to whoever does not see it.</summary>
    public string Label { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        using var code = QRCodeGenerator.GenerateQrCode(Text, QRCodeGenerator.ECCLevel.M);
        var size = code.ModuleMatrix.Count;
        (output.TagName, output.TagMode) = ("svg", TagMode.StartTagAndEndTag);
        output.Attributes.SetAttribute("role", "img");
        output.Attributes.SetAttribute("aria-label", Label);
        output.Attributes.SetAttribute("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {size} {size}"));
        output.Attributes.SetAttribute("width", size * Pixels);
        output.Attributes.SetAttribute("height", size * Pixels);
        output.Attributes.SetAttribute("shape-rendering", "crispEdges");
        output.Content.SetHtmlContent($"<path fill=\"#fff\" d=\"M0 0h{size}v{size}H0z\"/><path fill=\"#000\" d=\"{Dark(code)}\"/>");
    }

    private static string Dark(QRCodeData code)
    {
        var path = new StringBuilder();
        for (var y = 0; y < code.ModuleMatrix.Count; y++)
        {
            for (var x = 0; x < code.ModuleMatrix[y].Count; x++)
            {
                if (code.ModuleMatrix[y][x])
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
                }
            }
        }

        return path.ToString();
    }
}
