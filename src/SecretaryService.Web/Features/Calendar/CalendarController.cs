using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Commitments;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Calendar;

/// <summary>The working calendar. A new year, other hours: always a new version; what was reckoned by the old one stays.</summary>
[Route("calendar")]
public sealed class CalendarController(AppDbContext db, HouseBook book, OfficeTime time, Texts<CalendarTexts> texts) : Controller
{
    [HttpGet(""), Authorize(May.BeInTheHouse)]
    public IActionResult Index(int? year) => View(CalendarPage.Of(year is >= 2000 and <= 2100 and var y ? y : time.Today.Year, time));

    [HttpGet("new"), Authorize(May.KeepHouse)]
    public IActionResult New() => Page(new CalendarForm
    {
        EffectiveOn = time.Today, Hours = book.House.LatestCalendar.Hours, Year = time.Today.Year + (time.Today.Month > 9 ? 1 : 0), Version = book.House.LatestCalendar.Number,
    });

    [HttpPost(""), Authorize(May.KeepHouse)]
    public async Task<IActionResult> Create(CalendarForm form, IFormFile? file, [FromServices] IValidator<CalendarForm> rules, CancellationToken ct)
    {
        form = await WithFile(form, file, ct);
        var latest = await db.Calendars.AsNoTracking().Include(c => c.Days).OrderByDescending(c => c.EffectiveFrom).ThenByDescending(c => c.Number).FirstAsync(ct);
        if (form.Version != latest.Number)
        {
            ModelState.AddModelError("", texts["Somebody else has made a new calendar meanwhile. Check what you typed against it."]);
        }

        if (!await this.Accepts(form, rules))
        {
            return Page(form with { Version = latest.Number });
        }

        var lines = new HolidayText(form.Year, latest.Days.Where(d => !form.Removed.Contains(d.Date))).Read(form.Days ?? "");
        if (form.Then != CalendarForm.Adopt || !await this.Tells(() => Adopt(latest, form, lines, ct)))
        {
            return Page(form, lines);
        }

        this.Say(texts["The new calendar is in force from {0} on.", time.Day(form.EffectiveOn!.Value)]);
        return RedirectToAction(nameof(Index), new { year = form.Year });
    }

    private async Task Adopt(CalendarVersion latest, CalendarForm form, IReadOnlyList<HolidayLine> lines, CancellationToken ct)
    {
        if (lines.Any(l => l.Refusal is not null))
        {
            throw new RuleBrokenException("Some lines are refused. Correct or remove them first.");
        }

        var number = await db.Calendars.MaxAsync(c => c.Number, ct) + 1;
        db.Add(latest.Next(number, form.EffectiveOn!.Value, form.Hours!, lines.SelectMany(l => l.Days), form.Removed.ToHashSet(), time.Today));
        await db.SaveChangesAsync(ct);
        book.TurnPage();
    }

    // A file stands in for what is typed, and is always shown before anything is adopted.
    private async Task<CalendarForm> WithFile(CalendarForm form, IFormFile? file, CancellationToken ct)
    {
        if (file is not { Length: > 0 })
        {
            return form;
        }

        ModelState.Remove(nameof(form.Days));
        if (file.Length > HolidayText.LongestText)
        {
            ModelState.AddModelError(nameof(form.Days), texts["The list is too long: at most {0} characters.", HolidayText.LongestText]);
            return form;
        }

        using var reader = new StreamReader(file.OpenReadStream());
        return form with { Days = (await reader.ReadToEndAsync(ct)).TrimStart('\ufeff'), Then = null };
    }

    private ViewResult Page(CalendarForm form, IReadOnlyList<HolidayLine>? lines = null)
    {
        ModelState.Remove(nameof(form.Version));
        return View(nameof(New), form with { Version = book.House.LatestCalendar.Number, Page = new CalendarFormPage(book.House.LatestCalendar, lines ?? []) });
    }
}
