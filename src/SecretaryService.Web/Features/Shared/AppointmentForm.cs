namespace SecretaryService.Web.Features.Shared;

/// <summary>An appointment by which a form is filled.</summary>
public sealed record AppointmentForm
{
    /// <summary>iCalendar, as calendars save or mail it.</summary>
    public IFormFile? File { get; init; }
}
