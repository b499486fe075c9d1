using Microsoft.AspNetCore.Mvc.Filters;
using SecretaryService.Data.Importing;
using SecretaryService.Data.Importing.Reading;
using SecretaryService.Domain;

namespace SecretaryService.Web.Features.Imports;

/// <summary>A file that was sent, and what was found in it or why it is refused.</summary>
public sealed record LookedAt(byte[] Content, FileFacts? Facts, RuleBrokenException? Why);

/// <summary>
/// Reads and looks through the file before the deed begins: a large file takes seconds, and meanwhile nobody else may wait for the one writer.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LookFirstAttribute : Attribute, IAsyncActionFilter, IOrderedFilter
{
    /// <summary>More is not even read: the server answers for itself.</summary>
    public const int MostOfARequest = 3 * ImportFile.MostBytes;

    /// <summary>Before the deed, which takes the writer.</summary>
    public int Order => -100;

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var form = context.ActionArguments.Values.OfType<ImportForm>().FirstOrDefault();
        if (form?.File is { } file && context.HttpContext.RequestServices.GetRequiredService<ImportableRegisters>().Find(form.Register) is { } register)
        {
            context.HttpContext.Features.Set(await Look(file, register, context.HttpContext.RequestAborted));
        }

        await next();
    }

    private static async Task<LookedAt> Look(IFormFile file, ImportableRegister register, CancellationToken ct)
    {
        try
        {
            if (file.Length > ImportFile.MostBytes)
            {
                throw new RuleBrokenException("This file is larger than {0} MB. Divide it into several files.", ImportFile.MostMegabytes);
            }

            var content = new byte[file.Length];
            await using var stream = file.OpenReadStream();
            await stream.ReadExactlyAsync(content, ct);
            return new LookedAt(content, await Task.Run(() => ImportTools.LookThrough(content, new ReadingWishes(), register.Fields, ct), ct), null);
        }
        catch (RuleBrokenException broken)
        {
            return new LookedAt([], null, broken);
        }
    }
}
