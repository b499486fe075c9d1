using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Staff;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Shared;

/// <summary>What the frame around every page shows: who is here, and how many of his promises are late.</summary>
public sealed class Shell(AppDbContext db, Viewer viewer, OfficeTime time, IHttpContextAccessor http)
{
    public const string ThemeCookie = "theme";
    private const int MostCounted = 100;
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    public Viewer Viewer => viewer;

    public bool IsSecretary => viewer.Role == Role.Secretary;

    public bool ReadsContacts => viewer.Role is Role.Secretary or Role.Supervisor;

    public bool Imports => viewer.Role is Role.Secretary or Role.Administrator;

    public bool ExportsCalls => viewer.Role is Role.Secretary or Role.Manager;

    public bool ReadsNumbers => viewer.Role is Role.Secretary or Role.Supervisor;

    public bool IsAdministrator => viewer.Role == Role.Administrator;

    /// <summary>light, dark, or nothing: the system's.</summary>
    public string? Theme => http.HttpContext?.Request.Cookies[ThemeCookie] is "light" or "dark" ? http.HttpContext.Request.Cookies[ThemeCookie] : null;

    public string Here => http.HttpContext?.Request.Path.Value ?? "/";

    public string Address => $"{http.HttpContext?.Request.Path}{http.HttpContext?.Request.QueryString}";

    /// <summary>
    /// Bounded: beyond a hundred the number says nothing more. Whoever owes something is a party, so that of the filter's questions only the
    /// exclusion remains; asked on every page, this is the one query worth shortening.
    /// </summary>
    public Task<int> LateOfMine() => db.Commitments.IgnoreQueryFilters(PastFilter).OwedBy(viewer.PersonId)
        .Where(c => c.DueAt < time.Now && !c.Entry.Exclusions.Any(x => x.PersonId == viewer.PersonId)).NextDueFirst.Take(MostCounted).CountAsync();
}
