using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Calendars;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Meetings;

/// <summary>从日程生成会议: an appointment of a calendar fills the plan of a meeting; nothing is planned before somebody has looked at it.</summary>
[Route("meetings/appointments")]
public sealed class MeetingAppointmentsController(ReadMeetingAppointment read) : Controller
{
    [HttpGet("new"), Authorize(May.Convene)]
    public IActionResult New() => View("Appointment", new AppointmentForm());

    [HttpPost(""), Authorize(May.Convene)]
    public async Task<IActionResult> Create(AppointmentForm form, CancellationToken ct)
    {
        MeetingForm? meeting = null;
        return await this.Tells(async () => meeting = read.Run(await CalendarFile.Bytes(form.File, ct))) ? View("New", meeting) : View("Appointment", form);
    }
}
