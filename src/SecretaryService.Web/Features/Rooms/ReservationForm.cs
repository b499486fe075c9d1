using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using SecretaryService.Domain;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Rooms;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Rooms;

/// <summary>Which room, when, for how many: to reserve, and to move what is reserved.</summary>
public record StayParticulars
{
    public long? Room { get; init; }

    /// <summary>In the company's zone, and so are the times.</summary>
    public DateOnly? On { get; init; }
    public TimeOnly? From { get; init; }
    public TimeOnly? Until { get; init; }
    public int? HeadCount { get; init; }

    /// <summary>Why a room with fewer seats than heads will do.</summary>
    public string? SmallRoomReason { get; init; }

    /// <summary>What the page shows around the form; nobody sends it.</summary>
    [BindNever]
    public ReservationPage? Page { get; init; }

    /// <exception cref="RuleBrokenException">The clocks were put forward over it.</exception>
    public Stay StayOn(DateOnly day, House house) => new(house.ToUtc(day.ToDateTime(From!.Value)), house.ToUtc(day.ToDateTime(Until!.Value)));

    public static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

public sealed record ReservationForm : StayParticulars
{
    public string? Purpose { get; init; }

    /// <summary>Whom it is for, where a secretary reserves. Empty: oneself.</summary>
    public string? Host { get; init; }
    public Level Level { get; init; } = Level.Internal;

    /// <summary>The visit for which the room is wanted.</summary>
    public long? Visit { get; init; }

    /// <summary>None: once.</summary>
    public Turn? Repeat { get; init; }
    public int? Every { get; init; } = 1;
    public DateOnly? Last { get; init; }
    public int? Times { get; init; }

    /// <summary>The clashes were shown; the other dates shall be reserved.</summary>
    public bool LeaveOutTaken { get; init; }

    public Recurrence? ToRecurrence() => Repeat is { } turn ? new Recurrence(Every ?? 1, turn, Last, Times) : null;
}

/// <param name="Clashes">Of a recurring reservation: the dates on which the room is taken.</param>
/// <param name="Dates">How many dates there are in all.</param>
/// <param name="Reservation">What is moved.</param>
public sealed record ReservationPage(IReadOnlyList<Room> Rooms, IReadOnlyList<Data.Rooms.Clash> Clashes, int Dates, Reservation? Reservation = null);

public abstract class StayRules<T> : AbstractValidator<T> where T : StayParticulars
{
    protected StayRules(Texts<RoomsTexts> texts)
    {
        RuleFor(f => f.Room).NotNull().WithMessage(_ => texts["Choose a room."]);
        RuleFor(f => f.On).Must(on => on is { Year: > 2000 and < 2200 }).WithMessage(_ => texts["Enter the day."]);
        RuleFor(f => f.From).NotNull().WithMessage(_ => texts["Enter when it begins, such as 09:00."]);
        RuleFor(f => f.Until).NotNull().WithMessage(_ => texts["Enter when it ends, such as 10:30."]);
        RuleFor(f => f.HeadCount).Must(heads => heads is >= 1 and <= Reservation.MostHeads).WithMessage(_ => texts["Enter how many will come, 1 to {0}.", Reservation.MostHeads]);
        RuleFor(f => f.SmallRoomReason).MaximumLength(Reservation.ReasonMaxLength).WithMessage(_ => texts["At most {0} characters.", Reservation.ReasonMaxLength]);
    }
}

public sealed class ReservationFormRules : StayRules<ReservationForm>
{
    public ReservationFormRules(Texts<RoomsTexts> texts, Data.HouseBook book) : base(texts)
    {
        RuleFor(f => f.Purpose).Must(purpose => purpose?.Trim() is { Length: > 0 and <= RegisterEntry.TitleMaxLength })
            .WithMessage(_ => texts["Say what it is for, in at most {0} characters.", RegisterEntry.TitleMaxLength]);
        RuleFor(f => f.Host).Must(host => string.IsNullOrWhiteSpace(host) || book.Directory.Find(host) is not null)
            .WithMessage(_ => texts["Choose a colleague of the directory; whoever has left is not in it."]);
        RuleFor(f => f.Level).IsInEnum().WithMessage(_ => texts["Choose the level."]);
        RuleFor(f => f.Repeat).Must(turn => turn is null or Turn.Day or Turn.Week).WithMessage(_ => texts["It comes once, or again by days or weeks."]);
    }
}

public sealed record MoveForm : StayParticulars;

public sealed class MoveFormRules(Texts<RoomsTexts> texts) : StayRules<MoveForm>(texts);
