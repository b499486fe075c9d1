using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using SecretaryService.Data;
using SecretaryService.Data.Meetings;
using SecretaryService.Domain;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Meetings;
using SecretaryService.Domain.Rooms;
using SecretaryService.Domain.Staff;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Meetings;

/// <summary>What a meeting is planned from, as typed. Times are those of its zone.</summary>
public record MeetingParticulars
{
    public string? Topic { get; init; }
    public MeetingKind Kind { get; init; } = MeetingKind.Regular;
    public string? Aim { get; init; }
    public DateTime? Starts { get; init; }
    public DateTime? Ends { get; init; }
    public string? Zone { get; init; }
    public string? Chair { get; init; }
    public string? MinuteTaker { get; init; }
    public string? Convenor { get; init; }
    public long? Room { get; init; }
    public string? SmallRoomReason { get; init; }

    /// <summary>For how many a room is looked for; none: for those who are invited.</summary>
    public int? Heads { get; init; }

    /// <summary>What must stand in a room that is looked for.</summary>
    public List<Equipment> Needs { get; init; } = [];

    /// <summary>The rooms that were found for what is typed; nobody sends them.</summary>
    [BindNever]
    public RoomAnswers? Found { get; init; }
    public string? Place { get; init; }
    public string? Link { get; init; }
    public string? Requirements { get; init; }
    public DateTime? AnswerBy { get; init; }
    public int? Quorum { get; init; }
    public int? SpareCopies { get; init; } = 2;
    public bool WantsMinutes { get; init; }
    public Urgency Urgency { get; init; } = Urgency.Routine;

    public RoomWish ToWish() => new(Room, Said(SmallRoomReason), Heads);

    /// <exception cref="RuleBrokenException">The clocks were put forward over one of its times.</exception>
    public MeetingNote ToNote(HouseBook book, TimeZoneInfo zone)
    {
        var chair = book.Directory.Find(Chair!)!;
        return new MeetingNote(Said(Topic)!, Kind, new Stay(House.ToUtc(Starts!.Value, zone), House.ToUtc(Ends!.Value, zone)), chair.AsPerson, chair.DepartmentId)
        {
            Convenor = Said(Convenor), Purpose = Said(Aim), MinuteTaker = book.Directory.Find(MinuteTaker ?? "")?.AsPerson, Zone = zone.Id, Place = Room is null ? Said(Place) : null,
            Link = Said(Link), Requirements = Said(Requirements), AnswerBy = AnswerBy is { } by ? House.ToUtc(by, zone) : null, Quorum = Quorum, SpareCopies = SpareCopies ?? 0,
            WantsMinutes = WantsMinutes, Urgency = Urgency,
        };
    }

    public static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim().ReplaceLineEndings("\n");
}

/// <summary>A new meeting: who comes, what is on the agenda and how often again may be said at once.</summary>
public sealed record MeetingForm : MeetingParticulars
{
    /// <summary>Once planned at a level, it stays at it: its number is of that series.</summary>
    public Level Level { get; init; } = Level.Internal;

    /// <summary>One a line: a colleague, a department, or somebody from outside.</summary>
    public string? People { get; init; }

    /// <summary>One a line: title, who reports, minutes.</summary>
    public string? Items { get; init; }

    /// <summary>None: once.</summary>
    public Turn? Repeat { get; init; }
    public int? Every { get; init; } = 1;
    public DateOnly? Last { get; init; }
    public int? Times { get; init; }

    public Recurrence? ToRecurrence() => Repeat is { } turn ? new Recurrence(Every ?? 1, turn, Last, Times) : null;
}

/// <summary>此次、此后各次、全部: how far a change of a series goes.</summary>
public enum SeriesReach { ThisOne = 1, Following = 2, All = 3 }

public sealed record MeetingChangeForm : MeetingParticulars
{
    public int Version { get; init; }
    public SeriesReach Reach { get; init; } = SeriesReach.ThisOne;

    [BindNever]
    public Meeting? Meeting { get; init; }

    /// <summary>At another time, as long as before.</summary>
    public MeetingChangeForm At(DateTime? starts) => starts is { Year: > 2000 and < 2200 } at ? this with { Starts = at, Ends = at + (Ends - Starts) } : this;

    public static MeetingChangeForm Of(Meeting m, HouseBook book)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(m.Zone);
        return new()
        {
            Topic = m.Title, Kind = m.Kind, Aim = m.Purpose, Starts = TimeZoneInfo.ConvertTimeFromUtc(m.StartsAt, zone), Ends = TimeZoneInfo.ConvertTimeFromUtc(m.EndsAt, zone), Zone = m.Zone,
            Chair = book.Directory.Find(m.ChairId)?.Label ?? m.ChairName, MinuteTaker = m.MinuteTakerId is { } taker ? book.Directory.Find(taker)?.Label : null, Convenor = m.Convenor,
            Room = m.RoomId, Place = m.Place, Link = m.Link, Requirements = m.Requirements, AnswerBy = m.AnswerBy is { } by ? TimeZoneInfo.ConvertTimeFromUtc(by, zone) : null,
            Quorum = m.Quorum, SpareCopies = m.SpareCopies, WantsMinutes = m.WantsMinutes, Urgency = m.Urgency, Version = m.Version, Meeting = m,
        };
    }
}

public abstract class MeetingParticularsRules<T> : AbstractValidator<T> where T : MeetingParticulars
{
    protected MeetingParticularsRules(Texts<MeetingsTexts> texts, HouseBook book)
    {
        RuleFor(f => f.Topic).Must(topic => topic?.Trim() is { Length: > 0 and <= RegisterEntry.TitleMaxLength }).WithMessage(_ => texts["Say what it is about, in at most {0} characters.", RegisterEntry.TitleMaxLength]);
        RuleFor(f => f.Kind).IsInEnum().WithMessage(_ => texts["Choose the kind."]);
        RuleFor(f => f.Urgency).IsInEnum().WithMessage(_ => texts["Choose the urgency."]);
        RuleFor(f => f.Starts).Must(at => at is { Year: > 2000 }).WithMessage(_ => texts["Enter the day and the time at which it begins."]);
        RuleFor(f => f.Starts).Must(at => at is not { Year: >= 2200 }).WithMessage(_ => texts["This is more than a year ahead. Check the year."]);
        RuleFor(f => f.Ends).Must(at => at is { Year: > 2000 }).WithMessage(_ => texts["Enter the day and the time at which it ends."]);
        RuleFor(f => f.Ends).Must(at => at is not { Year: >= 2200 }).WithMessage(_ => texts["This is more than a year ahead. Check the year."]);
        RuleFor(f => f.Zone).Must(zone => string.IsNullOrWhiteSpace(zone) || ReadZone.Of(zone) is not null).WithMessage(_ => texts["This time zone is not known here. Choose one of the list, such as Asia/Shanghai."]);
        RuleFor(f => f.Chair).Must(name => book.Directory.Find(name ?? "") is { Role: not Role.Administrator }).WithMessage(_ => texts["Choose a colleague of the directory who is in the chair."]);
        RuleFor(f => f.MinuteTaker).Must(name => string.IsNullOrWhiteSpace(name) || book.Directory.Find(name) is { Role: not Role.Administrator }).WithMessage(_ => texts["Choose a colleague of the directory, or leave it empty."]);
        RuleFor(f => f.Quorum).Must(count => count is null or (>= 1 and <= Meeting.MostParticipants)).WithMessage(_ => texts["Enter a whole number from 1 to {0}, or leave it empty.", Meeting.MostParticipants]);
        RuleFor(f => f.SpareCopies).Must(count => count is null or (>= 0 and <= Meeting.MostSpareCopies)).WithMessage(_ => texts["Enter a whole number from 0 to {0}.", Meeting.MostSpareCopies]);
        RuleFor(f => f.Link).Must(IsLink).WithMessage(_ => texts["Enter the whole address of the video room, beginning with https://"]);
        foreach (var (field, most) in new (System.Linq.Expressions.Expression<Func<T, string?>>, int)[]
        {
            (f => f.Aim, Meeting.PurposeMaxLength), (f => f.Place, Meeting.PlaceMaxLength), (f => f.Link, Meeting.LinkMaxLength), (f => f.Requirements, Meeting.RequirementsMaxLength),
            (f => f.Convenor, Meeting.ConvenorMaxLength), (f => f.SmallRoomReason, Reservation.ReasonMaxLength),
        })
        {
            RuleFor(field).Must(text => text is null || text.Trim().Length <= most).WithMessage(_ => texts["At most {0} characters.", most]);
        }
    }

    private static bool IsLink(string? link) => string.IsNullOrWhiteSpace(link) || (Uri.TryCreate(link.Trim(), UriKind.Absolute, out var address) && address.Scheme is "https" or "http");
}

public sealed class MeetingFormRules : MeetingParticularsRules<MeetingForm>
{
    public MeetingFormRules(Texts<MeetingsTexts> texts, HouseBook book) : base(texts, book)
    {
        RuleFor(f => f.Level).IsInEnum().WithMessage(_ => texts["Choose the level."]);
        RuleFor(f => f.Repeat).Must(turn => turn is null || Enum.IsDefined(turn.Value)).WithMessage(_ => texts["It comes once, or again by days, weeks or months."]);
    }
}

public sealed class MeetingChangeFormRules : MeetingParticularsRules<MeetingChangeForm>
{
    public MeetingChangeFormRules(Texts<MeetingsTexts> texts, HouseBook book) : base(texts, book) =>
        RuleFor(f => f.Reach).IsInEnum().WithMessage(_ => texts["Say which of the series are meant."]);
}
