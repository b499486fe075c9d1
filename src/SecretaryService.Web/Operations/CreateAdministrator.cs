using SecretaryService.Data;
using SecretaryService.Data.Deeds;
using SecretaryService.Domain.Staff;
using SecretaryService.Web.Features.People;
using SecretaryService.Web.Infrastructure.Start;

namespace SecretaryService.Web.Operations;

/// <summary>For a house whose administrators are all gone or locked out, and for a new one: another administrator, also while the server runs.</summary>
internal static class CreateAdministrator
{
    /// <returns>The first password.</returns>
    /// <exception cref="CommandRefusedException">A name that cannot be one.</exception>
    /// <exception cref="Domain.RuleBrokenException">The user name is taken.</exception>
    public static async Task<string> Run(string? dataFolder, string name, string userName, CancellationToken ct)
    {
        if (!UserNames.IsGood(userName))
        {
            throw new CommandRefusedException($"The user name takes letters, digits, dot and hyphen, 2 to {UserNames.Longest} of them.");
        }

        if (name.Trim() is not { Length: > 0 and <= Employee.NameMaxLength })
        {
            throw new CommandRefusedException($"The name takes 1 to {Employee.NameMaxLength} characters.");
        }

        await using var app = CommandOffice.Build(CommandOffice.Prepare(dataFolder));
        await app.OpenOffice();
        await using var scope = app.Services.CreateAsyncScope();
        var (services, password) = (scope.ServiceProvider, FirstPassword.Draw());
        await using var deed = await services.GetRequiredService<WriteGate>().Begin(services.GetRequiredService<AppDbContext>(), ct);
        await services.GetRequiredService<HireEmployee>().Run(new Hiring(
            name.Trim(), null, services.GetRequiredService<HouseBook>().Departments[0].Id, Role.Administrator, userName.Trim(), password), ct);
        await deed.Commit();
        return password;
    }
}
