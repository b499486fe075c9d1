using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Staff;
using SecretaryService.Domain.Visits;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Visits;

/// <summary>What is noted of a visit, as typed: when it is announced, at the door and in a correction.</summary>
public record VisitParticulars
{
    public string? Name { get; init; }
    public string? Organisation { get; init; }
    public string? Phone { get; init; }
    public int? HeadCount { get; init; } = 1;
    public string? Companions { get; init; }
    public string? Purpose { get; init; }
    public string? Host { get; init; }

    /// <summary>In the house's time.</summary>
    public DateTime? From { get; init; }
    public DateTime? Until { get; init; }
    public VisitGrade Grade { get; init; } = VisitGrade.C;
    public string? Language { get; init; }
    public string? DeskNote { get; init; }
    public string? Drink { get; init; }

    private static readonly TimeSpan Usual = TimeSpan.FromHours(1);

    /// <summary>A name of the directory becomes that colleague; other words stay words.</summary>
    public VisitNote ToNote(Domain.Staff.Directory directory, House house)
    {
        var colleague = directory.Find(Host ?? "");
        var host = colleague is not null ? new Addressee(colleague.Name, colleague.Id, colleague.DepartmentId) : Said(Host) is { } words ? new Addressee(words) : null;
        var guest = new Guest(Said(Name), Said(Organisation), Said(Phone) is { } phone ? PhoneNumber.TryParse(phone) : null, HeadCount ?? 1, Said(Companions));
        return new VisitNote(guest, Said(Purpose), host, Grade)
        {
            Language = Said(Language), DeskNote = Said(DeskNote), Drink = Said(Drink),
            Expected = From is { } from ? new Expectation(house.ToUtc(from), house.ToUtc(Until ?? from + Usual)) : null,
        };
    }

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim().ReplaceLineEndings("\n");
}

public sealed record VisitForm : VisitParticulars
{
    public Level Level { get; init; } = Level.Internal;

    /// <summary>Chosen from the contact book.</summary>
    public long? ContactId { get; init; }

    /// <summary>The room that is kept for it already.</summary>
    public long? Reservation { get; init; }

    /// <summary>The guest stands at the desk already.</summary>
    public bool HereNow { get; init; }
    public string? Card { get; init; }

    /// <summary>Every so many days or weeks again, each a visit of its own.</summary>
    public int? Every { get; init; }
    public RecurringTurn Turn { get; init; } = RecurringTurn.Week;
    public DateOnly? Last { get; init; }
}

public enum RecurringTurn { Day, Week }

public class VisitParticularsRules<T> : AbstractValidator<T> where T : VisitParticulars
{
    public VisitParticularsRules(Texts<VisitsTexts> texts)
    {
        AtMost(f => f.Name, Visit.NameMaxLength, texts);
        AtMost(f => f.Organisation, Visit.OrganisationMaxLength, texts);
        AtMost(f => f.Companions, Visit.CompanionsMaxLength, texts);
        AtMost(f => f.Purpose, Visit.PurposeMaxLength, texts);
        AtMost(f => f.Host, Visit.NameMaxLength, texts);
        AtMost(f => f.Language, Visit.LanguageMaxLength, texts);
        AtMost(f => f.DeskNote, Visit.NoteMaxLength, texts);
        AtMost(f => f.Drink, Visit.DrinkMaxLength, texts);
        RuleFor(f => f.Phone).Must(phone => string.IsNullOrWhiteSpace(phone) || PhoneNumber.TryParse(phone) is not null)
            .WithMessage(_ => texts["Enter the whole number, such as 021 6600 4417."]);
        RuleFor(f => f.HeadCount).InclusiveBetween(1, Visit.MostHeads).WithMessage(_ => texts["Enter how many come: 1 to {0}.", Visit.MostHeads]);
        RuleFor(f => f.Grade).IsInEnum().WithMessage(_ => texts["Choose A, B or C."]);
    }

    private void AtMost(System.Linq.Expressions.Expression<Func<T, string?>> field, int most, Texts<VisitsTexts> texts)
    {
        var read = field.Compile();
        RuleFor(field).Must(text => text is null || text.Trim().Length <= most)
            .WithMessage(form => texts["{0} characters are too long: at most {1}. Shorten the text.", read(form)!.Trim().Length, most]);
    }
}

/// <summary>Of a row of a group.</summary>
public sealed class VisitRowRules(Texts<VisitsTexts> texts) : VisitParticularsRules<VisitParticulars>(texts);

public sealed class VisitFormRules : VisitParticularsRules<VisitForm>
{
    public VisitFormRules(Texts<VisitsTexts> texts) : base(texts)
    {
        RuleFor(f => f.Level).IsInEnum().WithMessage(_ => texts["Choose the level."]);
        RuleFor(f => f.From).Must((form, from) => form.HereNow || from is not null).WithMessage(_ => texts["Say when the guest is expected, or save as here now."]);
        RuleFor(f => f.Card).Must(card => card is null || card.Trim().Length <= Visit.CardMaxLength).WithMessage(_ => texts["A card number has at most {0} signs.", Visit.CardMaxLength]);
        RuleFor(f => f.Every).Must(every => every is null or (>= 1 and <= Recurring.MostApart)).WithMessage(_ => texts["Enter every 1 to {0} days or weeks, or leave it empty.", Recurring.MostApart]);
        RuleFor(f => f.Turn).IsInEnum().WithMessage(_ => texts["Choose days or weeks."]);
        RuleFor(f => f.Last).Must((form, last) => form.Every is null || last is not null).WithMessage(_ => texts["A visit that comes again needs a last day."]);
    }
}

/// <summary>The days on which a visit comes again, the first included.</summary>
public static class Recurring
{
    public const int MostApart = 12;
    public const int MostVisits = 60;

    /// <exception cref="RuleBrokenException">The last day lies before the first, or there would be too many.</exception>
    public static IReadOnlyList<DateTime> Days(VisitForm form)
    {
        var (from, days) = (form.From!.Value, new List<DateTime>());
        var step = TimeSpan.FromDays((form.Every ?? 1) * (form.Turn == RecurringTurn.Week ? 7 : 1));
        if (form.Every is null)
        {
            return [from];
        }

        if (form.Last < DateOnly.FromDateTime(from))
        {
            throw new RuleBrokenException("The last day lies before the first. Choose a later one.");
        }

        for (var day = from; DateOnly.FromDateTime(day) <= form.Last; day += step)
        {
            days.Add(days.Count < MostVisits ? day : throw new RuleBrokenException("This would be more than {0} visits. Choose an earlier last day.", MostVisits));
        }

        return days;
    }
}
