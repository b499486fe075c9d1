using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace SecretaryService.Web.Infrastructure.Forms;

/// <summary>A form as it was sent: its key, a digest of where and what, and its visible fields in case they must be shown again.</summary>
public sealed record SubmittedForm(Guid Key, byte[] Content, IReadOnlyDictionary<string, string> Fields)
{
    public const string KeyField = "submission";
    public const string TokenField = "__RequestVerificationToken";

    /// <summary>What a page carries along and nobody types.</summary>
    public static readonly IReadOnlyCollection<string> Carried =
        ["Version", "StartedAt", "Sealed", "Credential", "returnUrl", "ReturnUrl", "DraftKey", "Revision", "Direction", "ContactId", "EarlierCallId", "upTo", "Query", "Previewed"];

    /// <summary>Nothing when the key is missing: such a form is not one of ours.</summary>
    public static async Task<SubmittedForm?> Read(HttpRequest request)
    {
        if (!request.HasFormContentType || !Guid.TryParse((await request.ReadFormAsync(request.HttpContext.RequestAborted))[KeyField], out var key))
        {
            return null;
        }

        var fields = request.Form.Where(f => f.Key is not (KeyField or TokenField or PageAddress.Field))
            .OrderBy(f => f.Key, StringComparer.Ordinal).ToDictionary(f => f.Key, f => f.Value.ToString(), StringComparer.Ordinal);
        foreach (var file in request.Form.Files)
        {
            await using var content = file.OpenReadStream();
            fields[$"{file.Name}:{file.FileName}"] = Convert.ToHexString(await SHA256.HashDataAsync(content, request.HttpContext.RequestAborted));
        }

        // Lengths stand before the texts, so that no two forms run together into the same bytes.
        var text = string.Concat(fields.Select(f => $"{f.Key.Length}:{f.Key}={f.Value.Length}:{f.Value};"));
        return new SubmittedForm(key, SHA256.HashData(Encoding.UTF8.GetBytes($"{request.Path}\n{text}")), fields);
    }

    public ViewDataDictionary AsViewData(string? location) => new(new EmptyModelMetadataProvider(), new ModelStateDictionary())
    {
        Model = new SentBefore(location, Typed(Fields)),
    };

    /// <summary>What a person typed, without what the page itself carried.</summary>
    public static IReadOnlyDictionary<string, string> Typed(IEnumerable<KeyValuePair<string, string>> fields) =>
        fields.Where(f => f.Value.Length > 0 && !Carried.Contains(f.Key) && !f.Key.Contains("assword", StringComparison.Ordinal))
            .ToDictionary(StringComparer.Ordinal);
}

/// <param name="Location">What the form led to the first time, for who sent it.</param>
public sealed record SentBefore(string? Location, IReadOnlyDictionary<string, string> Typed);
