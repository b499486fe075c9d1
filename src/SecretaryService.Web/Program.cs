using SecretaryService.Web.Infrastructure.Jobs;
using SecretaryService.Web.Infrastructure.Limits;
using SecretaryService.Web.Infrastructure.Security;
using SecretaryService.Web.Infrastructure.Start;
using SecretaryService.Web.Operations;

if (OfficeCommands.Are(args))
{
    return await OfficeCommands.Run(args, Console.Out, Console.Error);
}

try
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddLogging();
    builder.AddOffice();
    builder.AddSecurity();
    builder.AddCompanySignIn();
    builder.AddLimits();
    builder.AddPages();
    builder.AddJobs();
    builder.AddTelemetry();

    await using var app = builder.Build();
    // The database's model and the pages' addresses are the long parts of a start, and neither waits for the other.
    var opened = Task.Run(app.OpenOffice);
    app.UseOffice();
    await opened;
    await app.RunAsync();
    return 0;
}
catch (StartRefusedException refused)
{
    await Console.Error.WriteLineAsync(refused.Message);
    return 1;
}

/// <summary>Public for the tests that start the whole application.</summary>
public partial class Program;
