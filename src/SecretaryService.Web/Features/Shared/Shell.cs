using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Staff;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Live;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Shared;

/// <summary>What the frame around every page shows: who is here, and how many of his promises are late.</summary>
public sealed class Shell(AppDbContext db, Viewer viewer, LatePromises late, IHttpContextAccessor http)
{
    public const string ThemeCookie = "theme";

    public Viewer Viewer => viewer;

    public bool IsSecretary => viewer.Role == Role.Secretary;

    public bool ReadsContacts => viewer.Role is Role.Secretary or Role.Supervisor;

    public bool ErasesContacts => viewer.Role == Role.Manager;

    public bool Imports => viewer.Role is Role.Secretary or Role.Administrator;

    public bool ExportsCalls => viewer.Role is Role.Secretary or Role.Manager;

    public bool Drafts => viewer.Role != Role.Administrator;

    public bool ExportsDocuments => viewer.Role is Role.Secretary or Role.Manager;

    public bool KeepsArchive => May.KeepsArchive(viewer);

    public bool ReadsNumbers => viewer.Role is Role.Secretary or Role.Supervisor;

    public bool Protects => viewer.Role is Role.Secretary or Role.Supervisor or Role.Manager;

    public bool IsAdministrator => viewer.Role == Role.Administrator;

    /// <summary>light, dark, or nothing: the system's.</summary>
    public string? Theme => http.HttpContext?.Request.Cookies[ThemeCookie] is "light" or "dark" ? http.HttpContext.Request.Cookies[ThemeCookie] : null;

    public string Here => Address.Split('?')[0];

    public string Address => http.HttpContext is { } context ? PageAddress.Of(context.Request) : "/";

    /// <summary>How many of the viewer's promises are late, for the frame of every page.</summary>
    public Task<int> LateOfMine() => late.Of(viewer.PersonId, db);
}
