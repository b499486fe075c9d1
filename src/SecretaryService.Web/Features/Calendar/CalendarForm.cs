using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using SecretaryService.Domain.Commitments;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Calendar;

/// <summary>The next version of the calendar: hours, days taken out, a list of days put in.</summary>
public sealed record CalendarForm
{
    public const string Adopt = "adopt";

    public DateOnly? EffectiveOn { get; init; }
    public string? Hours { get; init; }
    public int Year { get; init; }
    public string? Days { get; init; }
    public List<DateOnly> Removed { get; init; } = [];

    /// <summary>"adopt" makes the new version; anything else only shows what would be taken.</summary>
    public string? Then { get; init; }

    /// <summary>The number of the calendar that was on screen.</summary>
    public int Version { get; init; }

    [BindNever]
    public CalendarFormPage? Page { get; init; }
}

public sealed record CalendarFormPage(CalendarVersion Latest, IReadOnlyList<HolidayLine> Lines);

public sealed class CalendarFormRules : AbstractValidator<CalendarForm>
{
    public CalendarFormRules(Texts<CalendarTexts> texts)
    {
        RuleFor(f => f.EffectiveOn).NotNull().WithMessage(_ => texts["Choose the day from which it is in force."]);
        RuleFor(f => f.Hours).Must(h => h?.Trim() is { Length: > 0 and <= CalendarVersion.HoursMaxLength }).WithMessage(_ => texts["Write the shifts, such as 08:30-12:00,13:30-17:30."]);
        RuleFor(f => f.Year).InclusiveBetween(2000, 2100).WithMessage(_ => texts["Enter a year from 2000 to 2100."]);
        RuleFor(f => f.Days).Must(d => d is null || d.Length <= HolidayText.LongestText).WithMessage(_ => texts["The list is too long: at most {0} characters.", HolidayText.LongestText]);
    }
}
