using SecretaryService.Web.Operations;

namespace SecretaryService.Web.Tests.Operations;

/// <summary>What a command said, and with which code it ended.</summary>
internal sealed record Said(int Code, string Output, string Errors)
{
    public static async Task<Said> By(params string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        return new Said(await OfficeCommands.Run(args, output, errors), output.ToString(), errors.ToString());
    }
}
