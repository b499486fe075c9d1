using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace SecretaryService.Benchmarks.Bare;

public sealed class BareRow
{
    public long Id { get; set; }
    public string Title { get; set; } = "";
    public string Caller { get; set; } = "";
    public string Phone { get; set; } = "";
    public DateTime At { get; set; }
}

public sealed class BareContext(DbContextOptions<BareContext> options) : DbContext(options)
{
    public DbSet<BareRow> Rows => Set<BareRow>();
}

/// <summary>What one would have without any of the product: MVC, EF, one table, a sign-in cookie. The floor that pages are measured against.</summary>
public static class BareApp
{
    public static async Task<int> Run(string folder, string address)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(address);
        builder.Services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo(folder));
        builder.Services.AddDbContextPool<BareContext>(o => o.UseSqlite($"Data Source={Path.Combine(folder, "bare.db")}"));
        builder.Services.AddAuthentication("bare").AddCookie("bare");
        builder.Services.AddControllersWithViews().ConfigureApplicationPartManager(parts =>
        {
            // Only what is bare: the product's own pages live in a referenced assembly.
            foreach (var part in parts.ApplicationParts.Where(p => p.Name.StartsWith("SecretaryService.Web", StringComparison.Ordinal)).ToList())
            {
                parts.ApplicationParts.Remove(part);
            }
        });
        var app = builder.Build();
        await using (var scope = app.Services.CreateAsyncScope())
        {
            await Fill(scope.ServiceProvider.GetRequiredService<BareContext>());
        }

        app.UseAuthentication();
        app.UseAuthorization();
        app.MapControllers();
        await app.RunAsync();
        return 0;
    }

    private static async Task Fill(BareContext db)
    {
        await db.Database.EnsureCreatedAsync();
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL");
        await db.Database.ExecuteSqlRawAsync(
            """
            INSERT INTO Rows (Title, Caller, Phone, At)
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000)
            SELECT 'Asks for offer ' || i, 'Caller ' || i, '021 6600 ' || (1000 + i % 9000), datetime('2026-01-01', '+' || i || ' minutes') FROM n
            """);
    }
}

[Route("bare")]
public sealed class BareController(BareContext db) : Controller
{
    [HttpGet("sign-in"), AllowAnonymous]
    public async Task<IActionResult> SignInAsync()
    {
        await HttpContext.SignInAsync("bare", new(new System.Security.Claims.ClaimsIdentity([new("name", "somebody")], "bare")));
        return Ok();
    }

    [HttpGet(""), Authorize]
    public async Task<IActionResult> Index() => View(await db.Rows.AsNoTracking().OrderByDescending(r => r.Id).Take(25).ToListAsync());

    [HttpGet("new"), Authorize]
    public IActionResult New() => View(new BareRow());

    [HttpPost(""), Authorize, ValidateAntiForgeryToken]
    public async Task<IActionResult> Create(BareRow row)
    {
        row.At = DateTime.UtcNow;
        db.Add(row);
        await db.SaveChangesAsync();
        return RedirectToAction(nameof(Index));
    }
}
