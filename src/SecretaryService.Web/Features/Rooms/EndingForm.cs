using FluentValidation;
using SecretaryService.Domain.Rooms;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Rooms;

/// <summary>Why a room is given back, or refused.</summary>
public sealed record EndingForm
{
    public string? Reason { get; init; }

    /// <summary>The rest of its series, too.</summary>
    public bool WholeSeries { get; init; }
}

public sealed class EndingFormRules : AbstractValidator<EndingForm>
{
    public EndingFormRules(Texts<RoomsTexts> texts) => RuleFor(f => f.Reason).Must(reason => reason?.Trim() is { Length: > 0 and <= Reservation.ReasonMaxLength })
        .WithMessage(_ => texts["Say why, in at most {0} characters.", Reservation.ReasonMaxLength]);
}
