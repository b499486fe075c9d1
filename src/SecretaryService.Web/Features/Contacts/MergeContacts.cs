using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Lists;
using SecretaryService.Domain;
using SecretaryService.Domain.Contacts;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Contacts;

/// <summary>合并, and back: no entry of any register is touched.</summary>
public sealed class MergeContacts(AppDbContext db, Viewer viewer, OfficeTime time)
{
    public async Task<MergingPage?> Page(long id, MergingForm form, CancellationToken ct) =>
        await Find(id, ct) is { } kept && form.With != id && await Find(form.With, ct) is { } other ? new MergingPage(kept, other, kept.Uniting(other, form.Theirs)) : null;

    /// <exception cref="RuleBrokenException">One of them is no contact any more, or both together have too much of something.</exception>
    public async Task<ContactMerge> Run(MergingPage page, IReadOnlyCollection<ContactField> theirs, CancellationToken ct)
    {
        var other = page.Other.Id;
        var moved = await db.EveryContact.Where(c => c.MergedIntoId == other).ToListAsync(ct);
        var merge = page.Kept.Absorb(page.Other, theirs, moved, viewer, time.Now);
        db.Add(merge);
        await db.SaveChangesAsync(ct);
        return merge;
    }

    public Task<ContactMerge?> FindMerge(long id, CancellationToken ct) => db.ContactMerges.FirstOrDefaultAsync(m => m.Id == id, ct);

    /// <returns>Whether the kept one got its old words back.</returns>
    /// <exception cref="RuleBrokenException">It was undone already, or the personal data was erased.</exception>
    public async Task<bool> Undo(ContactMerge merge, CancellationToken ct)
    {
        List<long> ids = [merge.KeptId, merge.MergedId, .. merge.MovedIds];
        var contacts = await db.EveryContact.Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, ct);
        var back = merge.Undo(contacts[merge.KeptId], contacts[merge.MergedId], merge.MovedIds.Where(contacts.ContainsKey).Select(id => contacts[id]), time.Now);
        await db.SaveChangesAsync(ct);
        return back;
    }

    private Task<Contact?> Find(long id, CancellationToken ct) => db.WholeContacts.FirstOrDefaultAsync(c => c.Id == id, ct);
}
