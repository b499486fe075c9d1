using FluentValidation;
using SecretaryService.Domain.Parcels;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Parcels;

/// <summary>签收: what is handed out, to whom, against which signature.</summary>
public sealed record HandingForm
{
    public List<long> Chosen { get; init; } = [];

    /// <summary>Empty: the recipient. Otherwise a colleague, or somebody by name alone.</summary>
    public string? Taker { get; init; }

    /// <summary>The full name, typed by whoever takes it.</summary>
    public string? SignedName { get; init; }

    /// <summary>What was drawn, where the screen could take it.</summary>
    public string? Strokes { get; init; }

    public Signature ToSignature() => new(SignedName!.Trim(), Domain.Parcels.Strokes.TryParse(Strokes));

    public Taker ToTaker(Domain.Staff.Directory directory, Parcel parcel) => string.IsNullOrWhiteSpace(Taker) ? new Taker(parcel.RecipientName, parcel.RecipientId)
        : directory.Find(Taker) is { } colleague ? new Taker(colleague.Name, colleague.Id) : new Taker(Taker.Trim());
}

public sealed class HandingFormRules : AbstractValidator<HandingForm>
{
    public const int MostAtOnce = 50;

    public HandingFormRules(Texts<ParcelsTexts> texts)
    {
        RuleFor(f => f.Chosen).Must(chosen => chosen.Count is > 0 and <= MostAtOnce).WithMessage(_ => texts["Choose what is handed out: 1 to {0} deliveries.", MostAtOnce]);
        RuleFor(f => f.Taker).Must(taker => taker is null || taker.Trim().Length <= Parcel.NameMaxLength).WithMessage(_ => texts["A name has at most {0} characters.", Parcel.NameMaxLength]);
        RuleFor(f => f.SignedName).Must(name => name?.Trim() is { Length: > 0 and <= Parcel.NameMaxLength })
            .WithMessage(_ => texts["Whoever takes it types the full name here, at most {0} characters.", Parcel.NameMaxLength]);
        RuleFor(f => f.Strokes).Must(strokes => string.IsNullOrEmpty(strokes) || Domain.Parcels.Strokes.TryParse(strokes) is not null)
            .WithMessage(_ => texts["What was drawn cannot be read. Draw it once more, or leave it: the typed name is enough."]);
    }
}
