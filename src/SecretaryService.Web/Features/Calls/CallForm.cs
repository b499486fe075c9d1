using System.Globalization;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
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
    public CallDirection Direction { get; init; }

    /// <summary>Clause 3.1.1: company and department were named.</summary>
    public bool Greeting { get; init; }

    /// <summary>Clause 3.1.3: the caller was told whom he is put through to.</summary>
    public bool Told { get; init; }
    public bool ReadBack { get; init; }

    /// <summary>Of which of the four the caller said that he would not give them.</summary>
    public List<Particulars> Declined { get; init; } = [];

    /// <summary>In the house's time: when the caller said he would call again.</summary>
    public DateTime? CallsAgainAt { get; init; }
    public long? ContactId { get; init; }
    public long? EarlierCallId { get; init; }

    /// <summary>A name of the directory becomes that colleague; other words stay words.</summary>
    /// <param name="unsaid">Nobody said anything of the ticks, as in a ledger: what is not ticked stays unsaid.</param>
    public CallNote ToNote(Domain.Staff.Directory directory, House house, bool unsaid = false)
    {
        var colleague = directory.Find(For ?? "");
        var addressee = colleague is not null ? new Addressee(colleague.Name, colleague.Id, colleague.DepartmentId)
            : Said(For) is { } words ? new Addressee(words) : null;
        var caller = new Caller(Said(Name), Said(Organisation), Said(Phone) is { } phone ? PhoneNumber.TryParse(phone) : null, Said(Matter));
        return new CallNote(caller, Outcome!.Value, addressee, Rings, Urgency)
        {
            Direction = Direction, ContactId = ContactId, EarlierCallId = EarlierCallId, Courtesies = Ticked(unsaid),
            Declined = Declined.Aggregate(Particulars.None, (all, one) => all | one),
            CallsAgainAt = CallsAgainAt is { } local ? house.ToUtc(local) : null,
        };
    }

    // A tick is asked only where it has a meaning: nobody greets a call that he missed.
    private Courtesies Ticked(bool unsaid)
    {
        var answered = Direction == CallDirection.Incoming && Outcome != CallOutcome.Missed;
        return new Courtesies(
            answered ? Said(Greeting) : null, answered && Outcome == CallOutcome.PutThrough ? Said(Told) : null, Outcome == CallOutcome.Message ? Said(ReadBack) : null);

        bool? Said(bool ticked) => ticked || !unsaid ? ticked : null;
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

    /// <summary>The half-written call on the server that this one ends.</summary>
    public Guid DraftKey { get; init; } = Guid.CreateVersion7();
    public int Revision { get; init; }
    public bool KeepAsContact { get; init; }

    /// <summary>The likely duplicates were shown, and this is somebody else.</summary>
    public bool IsSomebodyElse { get; init; }

    /// <summary>"new": the next call after this one.</summary>
    public string? Then { get; init; }

    /// <summary>What the page shows around the form; nobody sends it.</summary>
    [BindNever]
    public FrontDeskPage? Page { get; init; }

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
        RuleFor(f => f.Direction).IsInEnum().WithMessage(_ => texts["Choose incoming or outgoing."]);
        RuleForEach(f => f.Declined).Must(d => d is Particulars.Name or Particulars.Organisation or Particulars.Phone or Particulars.Matter)
            .OverridePropertyName(nameof(CallParticulars.Declined)).WithMessage(_ => texts["Tick which of the four was declined."]);
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
