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

    public Viewer Viewer => viewer;

    public bool IsSecretary => viewer.Role == Role.Secretary;

    public bool IsAdministrator => viewer.Role == Role.Administrator;

    /// <summary>light, dark, or nothing: the system's.</summary>
    public string? Theme => http.HttpContext?.Request.Cookies[ThemeCookie] is "light" or "dark" ? http.HttpContext.Request.Cookies[ThemeCookie] : null;

    public string Here => http.HttpContext?.Request.Path.Value ?? "/";

    public string Address => $"{http.HttpContext?.Request.Path}{http.HttpContext?.Request.QueryString}";

    /// <summary>Bounded: beyond a hundred the number says nothing more.</summary>
    public Task<int> LateOfMine() => db.Commitments.OwedBy(viewer.PersonId).Where(c => c.DueAt < time.Now).NextDueFirst.Take(MostCounted).CountAsync();
}
