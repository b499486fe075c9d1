using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using SecretaryService.Domain.Rooms;
using SecretaryService.Domain.Staff;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Rooms;

/// <summary>What is written down about a room, as typed.</summary>
public sealed record RoomForm
{
    public string? Name { get; init; }
    public string? Place { get; init; }
    public int? Capacity { get; init; }
    public List<Equipment> Equipment { get; init; } = [];
    public TimeOnly? OpensAt { get; init; } = new(8, 0);
    public TimeOnly? ClosesAt { get; init; } = new(18, 0);
    public int SetUpMinutes { get; init; }
    public int ClearUpMinutes { get; init; }
    public bool NeedsApproval { get; init; }

    /// <summary>A name of the directory.</summary>
    public string? Keeper { get; init; }

    /// <summary>The version that was on screen.</summary>
    public int Version { get; init; }

    /// <summary>Nobody sends it: the room whose form this is.</summary>
    [BindNever]
    public long? Id { get; init; }

    /// <summary>Nobody sends it here: a photo is put up by a form of its own.</summary>
    [BindNever]
    public Guid? Photo { get; init; }

    public static RoomForm Of(Room room, Domain.Staff.Directory directory) => new()
    {
        Id = room.Id, Photo = room.PhotoKey, Name = room.Name, Place = room.Place, Capacity = room.Capacity, OpensAt = room.OpensAt, ClosesAt = room.ClosesAt,
        Equipment = [.. Enum.GetValues<Equipment>().Where(e => e != Domain.Rooms.Equipment.None && room.Offers(e))],
        SetUpMinutes = room.SetUpMinutes, ClearUpMinutes = room.ClearUpMinutes, NeedsApproval = room.NeedsApproval, Version = room.Version,
        Keeper = room.KeeperId is { } keeper ? directory.Find(keeper)?.Label : null,
    };

    public RoomNote ToNote(Domain.Staff.Directory directory) => new(
        Name!.Trim(), StayParticulars.Said(Place), Capacity!.Value, Equipment.Aggregate(Domain.Rooms.Equipment.None, (all, one) => all | one),
        OpensAt!.Value, ClosesAt!.Value, SetUpMinutes, ClearUpMinutes, NeedsApproval, directory.Find(Keeper ?? "")?.Id);
}

public sealed class RoomFormRules : AbstractValidator<RoomForm>
{
    public RoomFormRules(Texts<RoomsTexts> texts, Data.HouseBook book)
    {
        RuleFor(f => f.Name).Must(name => name?.Trim() is { Length: > 0 and <= Room.NameMaxLength }).WithMessage(_ => texts["Enter the name, at most {0} characters.", Room.NameMaxLength]);
        RuleFor(f => f.Place).MaximumLength(Room.PlaceMaxLength).WithMessage(_ => texts["At most {0} characters.", Room.PlaceMaxLength]);
        RuleFor(f => f.Capacity).Must(seats => seats is >= 1 and <= Room.MostSeats).WithMessage(_ => texts["Enter the seats, 1 to {0}.", Room.MostSeats]);
        RuleForEach(f => f.Equipment).Must(e => Enum.IsDefined(e) && e != Domain.Rooms.Equipment.None).OverridePropertyName(nameof(RoomForm.Equipment)).WithMessage(_ => texts["Tick what is in the room."]);
        RuleFor(f => f.OpensAt).NotNull().WithMessage(_ => texts["Enter when it opens, such as 08:00."]);
        RuleFor(f => f.ClosesAt).NotNull().WithMessage(_ => texts["Enter when it closes, such as 18:00."]);
        RuleFor(f => f.SetUpMinutes).Must(IsBuffer).WithMessage(_ => texts["Enter 0, 15, 30 … up to {0} minutes.", Room.LongestBuffer]);
        RuleFor(f => f.ClearUpMinutes).Must(IsBuffer).WithMessage(_ => texts["Enter 0, 15, 30 … up to {0} minutes.", Room.LongestBuffer]);
        RuleFor(f => f.Keeper).Must(keeper => string.IsNullOrWhiteSpace(keeper) || book.Directory.Find(keeper) is not null)
            .WithMessage(_ => texts["Choose a colleague of the directory; whoever has left is not in it."]);
    }

    private static bool IsBuffer(int minutes) => minutes is >= 0 and <= Room.LongestBuffer && minutes % Quarter.Minutes == 0;
}
