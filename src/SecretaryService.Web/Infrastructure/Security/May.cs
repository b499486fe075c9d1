using Microsoft.AspNetCore.Authorization;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Rooms;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Web.Infrastructure.Security;

/// <summary>
/// Who may do what, named by the deed. What one may see is another question: the context's filter answers it, for every query.
/// </summary>
public static class May
{
    /// <summary>Everybody in the house: own desk, the standard, whatever the filter lets through.</summary>
    public const string BeInTheHouse = nameof(BeInTheHouse);

    /// <summary>Register and correct.</summary>
    public const string Register = nameof(Register);

    /// <summary>Look into the contact book.</summary>
    public const string ReadContacts = nameof(ReadContacts);

    public const string ManageAccounts = nameof(ManageAccounts);

    /// <summary>Write the next version of the standard, and see who has acknowledged the one in force.</summary>
    public const string DraftRules = nameof(DraftRules);

    /// <summary>Put a version of the standard into force.</summary>
    public const string ApproveRules = nameof(ApproveRules);

    /// <summary>The company's own particulars and its working calendar.</summary>
    public const string KeepHouse = nameof(KeepHouse);

    /// <summary>Bring files into the registers that one keeps, and take them back: calls and contacts, or the staff.</summary>
    public const string Import = nameof(Import);

    /// <summary>Carry calls out of the house as a file. Reading is one right, taking away another.</summary>
    public const string ExportCalls = nameof(ExportCalls);

    /// <summary>Carry deliveries out of the house as a file.</summary>
    public const string ExportParcels = nameof(ExportParcels);

    /// <summary>Write drafts, and ask others to read them: everybody who reads content.</summary>
    public const string Draft = nameof(Draft);

    /// <summary>Plan a meeting and invite to it: everybody who reads content.</summary>
    public const string Convene = nameof(Convene);

    /// <summary>Carry the registers of documents out of the house as a file.</summary>
    public const string ExportDocuments = nameof(ExportDocuments);

    /// <summary>Lend, correct, hold and box what is filed: who has the duty of an archivist, and every secretary.</summary>
    public const string KeepArchive = nameof(KeepArchive);

    public const string ExportContacts = nameof(ExportContacts);

    /// <summary>Erase what is personal of a contact, in the registers and in their journals.</summary>
    public const string EraseContacts = nameof(EraseContacts);

    public const string ExportPeople = nameof(ExportPeople);

    /// <summary>Keep the personal data of an entry beyond its retention period.</summary>
    public const string Protect = nameof(Protect);

    /// <summary>Which numbers were given, and why some of them are void.</summary>
    public const string ReadNumbers = nameof(ReadNumbers);

    /// <summary>The list of rooms: who has the duty of a room keeper, and every secretary.</summary>
    public const string KeepRooms = nameof(KeepRooms);

    /// <summary>The pages of a kiosk, which signed in with a key of its own. Nobody's session opens them, and it opens no others.</summary>
    public const string BeKiosk = nameof(BeKiosk);

    private static readonly Role[] ReadersOfContacts = [Role.Secretary, Role.Supervisor];

    public static void Configure(AuthorizationOptions options)
    {
        options.AddPolicy(BeInTheHouse, policy => policy.RequireAuthenticatedUser());
        options.AddPolicy(Register, policy => policy.RequireRole(nameof(Role.Secretary)));
        options.AddPolicy(ReadContacts, policy => policy.RequireRole(ReadersOfContacts.Select(role => role.ToString())));
        options.AddPolicy(ManageAccounts, policy => policy.RequireRole(nameof(Role.Administrator)));
        options.AddPolicy(DraftRules, policy => policy.RequireRole(nameof(Role.Supervisor), nameof(Role.Manager)));
        options.AddPolicy(ApproveRules, policy => policy.RequireRole(nameof(Role.Manager)));
        options.AddPolicy(KeepHouse, policy => policy.RequireRole(nameof(Role.Administrator)));
        options.AddPolicy(Import, policy => policy.RequireRole(nameof(Role.Secretary), nameof(Role.Administrator)));
        options.AddPolicy(ExportCalls, policy => policy.RequireRole(nameof(Role.Secretary), nameof(Role.Manager)));
        options.AddPolicy(ExportParcels, policy => policy.RequireRole(nameof(Role.Secretary), nameof(Role.Manager)));
        options.AddPolicy(Draft, policy => policy.RequireRole(nameof(Role.Employee), nameof(Role.Secretary), nameof(Role.Supervisor), nameof(Role.Manager)));
        options.AddPolicy(Convene, policy => policy.RequireRole(nameof(Role.Employee), nameof(Role.Secretary), nameof(Role.Supervisor), nameof(Role.Manager)));
        options.AddPolicy(ExportDocuments, policy => policy.RequireRole(nameof(Role.Secretary), nameof(Role.Manager)));
        options.AddPolicy(ExportContacts, policy => policy.RequireRole(nameof(Role.Secretary)));
        options.AddPolicy(EraseContacts, policy => policy.RequireRole(nameof(Role.Manager)));
        options.AddPolicy(ExportPeople, policy => policy.RequireRole(nameof(Role.Administrator)));
        options.AddPolicy(ReadNumbers, policy => policy.RequireRole(nameof(Role.Secretary), nameof(Role.Supervisor)));
        options.AddPolicy(Protect, policy => policy.RequireRole(nameof(Role.Secretary), nameof(Role.Supervisor), nameof(Role.Manager)));
        options.AddPolicy(KeepRooms, policy => policy.RequireAuthenticatedUser().RequireAssertion(asked => asked.Resource is HttpContext http && KeepsRooms(http.RequestServices)));
        options.AddPolicy(KeepArchive, policy => policy.RequireAuthenticatedUser().RequireAssertion(asked => asked.Resource is HttpContext http && KeepsArchive(http.RequestServices.GetRequiredService<Viewer>())));
        options.AddPolicy(BeKiosk, policy => policy.AddAuthenticationSchemes(Kiosks.Scheme).RequireAuthenticatedUser());
        // For addresses that lead nowhere: a stranger does not learn which do. Every action states its own rule; a test demands it.
        options.FallbackPolicy = options.GetPolicy(BeInTheHouse);
    }

    /// <summary>Whether what somebody types may be completed from the contact book.</summary>
    public static bool LooksIntoContacts(Viewer viewer) => ReadersOfContacts.Contains(viewer.Role);

    public static bool KeepsArchive(Viewer viewer) => viewer.Role == Role.Secretary || viewer.Duties.Contains(DutyKind.Archivist);

    // A duty lasts for some days and is no role: the directory knows who has it today.
    private static bool KeepsRooms(IServiceProvider services)
    {
        var (book, now) = (services.GetRequiredService<HouseBook>(), services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
        return Room.MayBeKeptBy(services.GetRequiredService<Viewer>(), book.Directory, book.House.DayOf(now));
    }
}
