using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Visits;

public sealed record AppointmentForm
{
    /// <summary>iCalendar, as calendars save or mail it.</summary>
    public IFormFile? File { get; init; }
}

/// <summary>从日程生成来访: an appointment of a calendar fills the form of a visit; nothing is announced before somebody has looked at it.</summary>
[Route("visits/appointments")]
public sealed class AppointmentsController(ReadAppointment read) : Controller
{
    private const int MostBytes = 256 * 1024;

    [HttpGet("new"), Authorize(May.BeInTheHouse)]
    public IActionResult New() => View("Appointment", new AppointmentForm());

    [HttpPost(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Create(AppointmentForm form, CancellationToken ct)
    {
        VisitForm? visit = null;
        return await this.Tells(async () => visit = read.Run(await Text(form.File, ct))) ? View("New", visit) : View("Appointment", form);
    }

    private static async Task<string> Text(IFormFile? file, CancellationToken ct)
    {
        if (file is not { Length: > 0 and <= MostBytes })
        {
            throw new RuleBrokenException("Choose one appointment, saved as an .ics file of at most {0} kB.", MostBytes / 1024);
        }

        using var reader = new StreamReader(file.OpenReadStream());
        return await reader.ReadToEndAsync(ct);
    }
}
