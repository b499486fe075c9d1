using SecretaryService.Web.Infrastructure.Start;

namespace SecretaryService.Web.Features.Documents;

/// <summary>Documents:StateSecrets: whether the register keeps the number of a state secret, or refuses it whole.</summary>
public sealed record StateSecrets(bool AreRefused)
{
    private const string NumberOnly = nameof(NumberOnly);
    private const string Refused = nameof(Refused);

    /// <exception cref="StartRefusedException">The setting is neither: a house that meant to refuse them must not keep them by a slip of the pen.</exception>
    public static StateSecrets Of(IConfiguration configuration) => (configuration["Documents:StateSecrets"] ?? NumberOnly) switch
    {
        NumberOnly => new StateSecrets(false),
        Refused => new StateSecrets(true),
        _ => throw new StartRefusedException($"Documents:StateSecrets is not known: set it to {NumberOnly} or {Refused}."),
    };
}
