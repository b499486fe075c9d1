using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Calendars;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Visits;

/// <summary>从日程生成来访: an appointment of a calendar fills the form of a visit; nothing is announced before somebody has looked at it.</summary>
[Route("visits/appointments")]
public sealed class AppointmentsController(ReadAppointment read) : Controller
{
    [HttpGet("new"), Authorize(May.BeInTheHouse)]
    public IActionResult New() => View("Appointment", new AppointmentForm());

    [HttpPost(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Create(AppointmentForm form, CancellationToken ct)
    {
        VisitForm? visit = null;
        return await this.Tells(async () => visit = read.Run(await CalendarFile.Bytes(form.File, ct))) ? View("New", visit) : View("Appointment", form);
    }
}
