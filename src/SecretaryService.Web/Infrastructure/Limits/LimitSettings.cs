namespace SecretaryService.Web.Infrastructure.Limits;

/// <summary>How much one may ask. Nought: no limit.</summary>
/// <param name="SignIn">Wrong sign-ins in an hour from one address: a whole office may share it, and only what failed is counted.</param>
/// <param name="Name">Wrong tries in an hour at one user name, from wherever.</param>
/// <param name="Forms">Wrong tries in an hour at any other form where something can be guessed: of one account, or from one address.</param>
/// <param name="Session">Requests in a minute of one account, or of all strangers from one address. Far beyond what hands can do.</param>
public sealed record LimitSettings(int SignIn, int Name, int Forms, int Session)
{
    /// <summary>Names that nobody expected, in an hour at one kiosk: guests misspell, and a whole bus does so one after the other.</summary>
    public int Kiosk { get; init; } = 60;

    public static readonly TimeSpan Tries = TimeSpan.FromHours(1);
    public static readonly TimeSpan Requests = TimeSpan.FromMinutes(1);

    public static LimitSettings Read(IConfiguration configuration)
    {
        var limits = configuration.GetSection("Limits");
        return new(limits.GetValue(nameof(SignIn), 100), limits.GetValue(nameof(Name), 30), limits.GetValue(nameof(Forms), 10), limits.GetValue(nameof(Session), 600)) { Kiosk = limits.GetValue(nameof(Kiosk), 60) };
    }
}
