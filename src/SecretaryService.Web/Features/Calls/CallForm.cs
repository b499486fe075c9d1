using System.Globalization;
using FluentValidation;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Staff;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Calls;

/// <summary>What is noted of a call, as typed: on the way in and in a correction.</summary>
public record CallParticulars
{
    public string? Name { get; init; }
    public string? Organisation { get; init; }
    public string? Phone { get; init; }
    public string? Matter { get; init; }
    public string? For { get; init; }
    public CallOutcome? Outcome { get; init; }
    public int? Rings { get; init; }
    public Urgency Urgency { get; init; } = Urgency.Routine;

    /// <summary>A name of the directory becomes that colleague; other words stay words.</summary>
    public CallNote ToNote(Domain.Staff.Directory directory)
    {
        var colleague = directory.Find(For ?? "");
        var addressee = colleague is not null ? new Addressee(colleague.Name, colleague.Id, colleague.DepartmentId)
            : Said(For) is { } words ? new Addressee(words) : null;
        var caller = new Caller(Said(Name), Said(Organisation), Said(Phone) is { } phone ? PhoneNumber.TryParse(phone) : null, Said(Matter));
        return new CallNote(caller, Outcome!.Value, addressee, Rings, Urgency);
    }

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim().ReplaceLineEndings("\n");
}

public sealed record CallForm : CallParticulars
{
    /// <summary>When it rang, in the house's time, where it is entered afterwards. Empty: the clock's, or now.</summary>
    public DateTime? At { get; init; }

    /// <summary>When the clock was started with F2: UTC, as the page wrote it.</summary>
    public string? StartedAt { get; init; }
    public Level Level { get; init; } = Level.Internal;
    public bool Promise { get; init; }

    /// <summary>Empty: whom the call is for; where nobody was asked for, whoever took it.</summary>
    public long? OwnerId { get; init; }

    /// <summary>In the house's time. Empty: what the standard allows.</summary>
    public DateTime? DueAt { get; init; }

    /// <summary>"new": the next call after this one.</summary>
    public string? Then { get; init; }

    private static readonly TimeSpan LongestCall = TimeSpan.FromHours(4);

    /// <summary>UTC. A clock forgotten overnight is not believed.</summary>
    public DateTime MomentOf(House house, DateTime now) => At is { } local ? house.ToUtc(local)
        : DateTime.TryParse(StartedAt, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var started)
            && started <= now && now - started < LongestCall ? started : now;
}

public class CallParticularsRules<T> : AbstractValidator<T> where T : CallParticulars
{
    public CallParticularsRules(Texts<CallsTexts> texts)
    {
        AtMost(f => f.Name, Call.NameMaxLength, texts);
        AtMost(f => f.Organisation, Call.OrganisationMaxLength, texts);
        AtMost(f => f.Matter, Call.MatterMaxLength, texts);
        AtMost(f => f.For, Call.NameMaxLength, texts);
        RuleFor(f => f.Phone).Must(phone => string.IsNullOrWhiteSpace(phone) || PhoneNumber.TryParse(phone) is not null)
            .WithMessage(_ => texts["Enter the whole number, such as 021 6600 4417."]);
        RuleFor(f => f.Rings).InclusiveBetween(1, Call.MostRings).WithMessage(_ => texts["Enter 1 to {0} rings, or leave it empty.", Call.MostRings]);
        RuleFor(f => f.Outcome).Must(outcome => outcome is { } chosen && Enum.IsDefined(chosen)).WithMessage(_ => texts["Choose what came of the call."]);
        RuleFor(f => f.Urgency).IsInEnum().WithMessage(_ => texts["Choose the urgency."]);
    }

    private void AtMost(System.Linq.Expressions.Expression<Func<T, string?>> field, int most, Texts<CallsTexts> texts)
    {
        var read = field.Compile();
        RuleFor(field).Must(text => text is null || text.Trim().Length <= most)
            .WithMessage(form => texts["{0} characters are too long: at most {1}. Shorten the text.", read(form)!.Trim().Length, most]);
    }
}

public sealed class CallFormRules : CallParticularsRules<CallForm>
{
    public CallFormRules(Texts<CallsTexts> texts, Data.HouseBook book, Viewer viewer) : base(texts)
    {
        RuleFor(f => f.Level).IsInEnum().WithMessage(_ => texts["Choose the level."]);
        RuleFor(f => f.OwnerId).Must((form, owner) => !form.Promise || Owner(form, book.Directory, viewer) is not null)
            .WithMessage(_ => texts["Choose who calls back: a promise has a name."]);
    }

    /// <summary>Who calls back. Nobody when the words under For are no colleague: then one must be chosen.</summary>
    public static Colleague? Owner(CallForm form, Domain.Staff.Directory directory, Viewer viewer) =>
        form.OwnerId is { } id ? directory.Find(id)
        : string.IsNullOrWhiteSpace(form.For) ? directory.Find(viewer.PersonId)
        : directory.Find(form.For);
}
