using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Archive;

public sealed record LoanRow(long EntryId, string Number, string Title, string BorrowerName, string? Unit, string Purpose, DateTime LentAt, DateOnly DueOn);

/// <summary>借阅登记: what is out, what is late first.</summary>
[Route("archive/loans")]
public sealed class LoansController(AppDbContext db) : Controller
{
    private const int Most = 500;

    [HttpGet(""), Authorize(May.BeInTheHouse)]
    public async Task<IActionResult> Index(CancellationToken ct) => View("Loans", await db.Loans.AsNoTracking().Where(l => l.ReturnedAt == null).OrderBy(l => l.DueOn).ThenBy(l => l.Id).Take(Most)
        .Select(l => new LoanRow(l.EntryId, l.Document.Number, l.Document.Title, l.BorrowerName, l.Unit, l.Purpose, l.LentAt, l.DueOn)).ToListAsync(ct));
}
