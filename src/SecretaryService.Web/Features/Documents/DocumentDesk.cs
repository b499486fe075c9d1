using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Numbering;
using SecretaryService.Domain;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Documents;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Documents;

/// <param name="Asked">What the reader, or the colleague he acts for, owes in it.</param>
/// <param name="Twin">Another registration of the same sender's number that he sees.</param>
/// <param name="Reply">The outgoing document that answers it, where he sees it.</param>
public sealed record DocumentView(IncomingDocument Document, IReadOnlyList<TrailRow> Trail, IReadOnlyList<Commitment> Asked, EntryLink? Twin, EntryLink? Reply);

public sealed record EntryLink(long Id, Register Register, string Number);

/// <summary>What every deed at a document needs: register it, find it, tell it, save it.</summary>
public sealed class DocumentDesk(AppDbContext db, HouseBook book, Viewer viewer, TimeProvider clock, Texts<DocumentsTexts> texts)
{
    public House House => book.House;

    public Domain.Staff.Directory Directory => book.Directory;

    public Viewer Viewer => viewer;

    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    public DateOnly Today => House.DayOf(Now);

    public Texts<DocumentsTexts> Texts => texts;

    /// <summary>Draws the number and opens the line. The number is of the year of registration, whenever the paper came.</summary>
    /// <exception cref="RuleBrokenException">The document breaks a rule.</exception>
    public async Task<IncomingDocument> Receive(DocumentForm form, CancellationToken ct)
    {
        var (register, level) = (form.IsInternal ? Register.InternalDocuments : Register.IncomingDocuments, form.StateSecrecy == StateSecrecy.None ? form.Level : Level.Restricted);
        var at = form.ReceivedAt is { } local ? House.ToUtc(local) : Now;
        var number = await db.NextNumber(Series.Of(register, level, Today.Year), ct);
        var registration = new Registration(number.ToString(), at, House.DayOf(at), Now, new Person(viewer.PersonId, viewer.Name), House.StandardOn(House.DayOf(at)).Number);
        var document = IncomingDocument.Receive(registration, House, register, form.ToNote(), form.Urgency, level);
        db.Add(document);
        await db.SaveChangesAsync(ct);
        return document;
    }

    public Task<IncomingDocument?> Find(long id, CancellationToken ct) =>
        db.IncomingDocuments.Include(d => d.Commitments).Include(d => d.Exclusions).Include(d => d.Attachments).ThenInclude(a => a.Versions).AsSplitQuery().FirstOrDefaultAsync(d => d.Id == id, ct);

    /// <summary>The same number of the same sender, registered before, as far as this viewer sees it.</summary>
    public Task<EntryLink?> Twin(IncomingDocument document, CancellationToken ct)
    {
        var (key, id, sender) = (document.SendersNumberKey, document.Id, document.Sender);
        return key is null ? Task.FromResult<EntryLink?>(null)
            : db.IncomingDocuments.Where(d => d.SendersNumberKey == key && d.Id != id && d.Sender == sender && d.VoidedAt == null)
                .OrderBy(d => d.Id).Select(d => new EntryLink(d.Id, d.Register, d.Number)).FirstOrDefaultAsync(ct);
    }

    public Task Save(CancellationToken ct) => db.SaveChangesAsync(ct);

    public async Task<DocumentView?> Read(long id, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        if (await db.IncomingDocuments.AsNoTracking().Include(d => d.Commitments).AsSplitQuery().FirstOrDefaultAsync(d => d.Id == id, ct) is not { } document)
        {
            return null;
        }

        var asked = document.Commitments.Where(c => c.IsOpen && c.IsOwnedBy(viewer) && c.Kind >= CommitmentKind.SignReceipt).OrderBy(c => c.DueAt).ToList();
        return new DocumentView(document, await db.TrailOf(id, ct), asked, await Twin(document, ct), await Reply(document, ct));
    }

    // Said by the registry, or by the outgoing document itself; where this viewer sees it.
    private async Task<EntryLink?> Reply(IncomingDocument document, CancellationToken ct)
    {
        var (id, said) = (document.Id, document.ReplyId);
        var answer = said is { } replied ? await db.Entries.Where(e => e.Id == replied).Select(e => new EntryLink(e.Id, e.Register, e.Number)).FirstOrDefaultAsync(ct) : null;
        return answer ?? await db.OutgoingDocuments.Where(d => d.AnswersId == id && d.VoidedAt == null).OrderBy(d => d.Id).Select(d => new EntryLink(d.Id, d.Register, d.Number)).FirstOrDefaultAsync(ct);
    }

    /// <summary>Whoever is asked to read it has it on his screen now. Somebody who saves at the same moment goes first: it is seen again at the next look.</summary>
    public async Task Open(long id, CancellationToken ct)
    {
        if (await db.IncomingDocuments.AnyAsync(d => d.Id == id && d.Readings.Any(r => r.PersonId == viewer.PersonId && r.SentAt != null && r.OpenedAt == null && r.SignedAt == null && r.ReturnedAt == null), ct)
            && await Find(id, ct) is { } document && document.OpenedBy(viewer, Now))
        {
            try
            {
                await db.SaveChangesAsync(ct);
            }
            catch (DbUpdateConcurrencyException)
            {
                db.ChangeTracker.Clear();
            }
        }
    }
}

/// <summary>A deed at one document. Where the rule refuses, the page it was told on says why.</summary>
public abstract class DocumentDeedController(DocumentDesk desk) : Controller
{
    protected DocumentDesk Desk => desk;

    /// <summary>Tells the deed and saves; refused, it shows <paramref name="refused"/> with what was typed.</summary>
    protected async Task<IActionResult> Tell(IncomingDocument document, Action deed, Func<string> said, Func<Task<IActionResult>> refused, CancellationToken ct)
    {
        if (!ModelState.IsValid || !await this.Tells(() => { deed(); return desk.Save(ct); }))
        {
            return await refused();
        }

        this.Say(said());
        return LocalRedirect(document.Address());
    }

    /// <summary>The document's own page, for deeds that are one button.</summary>
    protected async Task<IActionResult> ShowAgain(long id, CancellationToken ct) => View("Show", await desk.Read(id, ct));
}
