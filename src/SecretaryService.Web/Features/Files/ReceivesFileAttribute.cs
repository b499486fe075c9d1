using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using SecretaryService.Data.Files;
using SecretaryService.Data.Files.Reading;
using SecretaryService.Domain.Files;
using SecretaryService.Web.Infrastructure.Start;

namespace SecretaryService.Web.Features.Files;

/// <summary>
/// A form whose file may be large. Its fields are read first, up to the file: the antiforgery token among them is judged before one byte of the file is taken.
/// The file itself is received before the deed begins, so that nobody waits for the one writer meanwhile, and only for whoever may file it.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReceivesFileAttribute : Attribute, IAsyncAuthorizationFilter, IAsyncActionFilter, IOrderedFilter
{
    /// <summary>The field by which the form's digest knows its file.</summary>
    public const string Field = "File";
    private const int MostFields = 20;
    private const int LongestField = 16 * 1024;
    private const int LongestBoundary = 100;

    /// <summary>Up to so many characters of its text are taken out as well, before the deed begins; 0: none.</summary>
    public int TextOf { get; init; }

    /// <summary>Before the antiforgery token is asked for, and before the deed, which takes the writer.</summary>
    public int Order => -100;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            // Ours is counted where the file is taken, and says so in a sentence.
            size.MaxRequestBodySize = null;
        }

        if (!MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type) || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        try
        {
            await ReadFields(http, HeaderUtilities.RemoveQuotes(type.Boundary).ToString());
        }
        catch (Exception e) when (e is InvalidDataException or IOException or BadHttpRequestException or ArgumentException)
        {
            context.Result = new StatusCodeResult(StatusCodes.Status400BadRequest);
        }
    }

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var (http, services) = (context.HttpContext, context.HttpContext.RequestServices);
        if (http.Features.Get<Upload>() is not { } upload || !await services.GetRequiredService<FileDesk>().MayFile(context.RouteData.Values, http.RequestAborted))
        {
            await next();
            return;
        }

        var vault = services.GetRequiredService<FileVault>();
        await ReceiveFile.Run(upload, vault, services.GetRequiredService<FileLimits>(), http.RequestAborted);
        if (TextOf > 0 && upload is { File: { Kind: FileKind.Word } word, Stored: { } stored })
        {
            upload.Text = (await services.GetRequiredService<ReadInTime>().Run(word.Kind, stored, TextOf, http.RequestAborted)).Text;
        }

        http.Request.Form = With(http.Request.Form, upload.File?.Sha256 ?? "refused");
        await next();
        if (upload.File is { } file && !upload.IsTaken)
        {
            vault.Delete(file.StorageKey);
        }
    }

    private static async Task ReadFields(HttpContext http, string boundary)
    {
        if (boundary.Length is 0 or > LongestBoundary)
        {
            throw new InvalidDataException("No boundary.");
        }

        var (fields, reader) = (new Dictionary<string, StringValues>(StringComparer.Ordinal), new MultipartReader(boundary, http.Request.Body));
        while (await reader.ReadNextSectionAsync(http.RequestAborted) is { } section && fields.Count < MostFields)
        {
            if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition))
            {
                throw new InvalidDataException("A part without a name.");
            }

            if (disposition.IsFileDisposition() || disposition.FileName.HasValue)
            {
                Note(http, section, disposition);
                break;
            }

            fields[HeaderUtilities.RemoveQuotes(disposition.Name).ToString()] = await Text(section.Body, http.RequestAborted);
        }

        http.Request.Form = new FormCollection(fields);
    }

    private static async Task<string> Text(Stream body, CancellationToken ct)
    {
        var bytes = new byte[LongestField + 1];
        var read = await body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, ct);
        return read <= LongestField ? System.Text.Encoding.UTF8.GetString(bytes, 0, read) : throw new InvalidDataException("A field that is longer than any of ours.");
    }

    // A field that was left empty is sent without a name.
    private static void Note(HttpContext http, MultipartSection section, ContentDispositionHeaderValue disposition)
    {
        var name = HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).ToString();
        if (name.Length > 0)
        {
            http.Features.Set(new Upload(section, name));
        }
    }

    private static FormCollection With(IFormCollection form, string digest) =>
        new(form.Append(KeyValuePair.Create(Field, new StringValues(digest))).GroupBy(f => f.Key, StringComparer.Ordinal).ToDictionary(f => f.Key, f => f.Last().Value, StringComparer.Ordinal));
}
