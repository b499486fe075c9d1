using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Lists;
using SecretaryService.Domain.Calls;
using SecretaryService.Web.Features.Shared;

namespace SecretaryService.Web.Features.Calls;

/// <summary>What stands around a call that is being written: who it may be, where the colleague is, the other half-written calls, what is due.</summary>
public sealed record FrontDeskPage(
    IReadOnlyList<DraftRow> Drafts, KnownCaller? Known, AskedFor? Addressee, CallbacksDue Due, string? EarlierNumber, IReadOnlyList<CallerRow> LikelyTheSame);

/// <summary>How the front desk was entered: a half-written call opened again, a contact chosen, an earlier call taken up, a call of our own.</summary>
public sealed record FrontDeskEntry(string? Ring, Guid? Draft, long? Contact, long? Earlier, bool Out);

public sealed class ReadFrontDesk(AppDbContext db, KeepDraft drafts, FindCallers callers, FindColleague colleagues, ReadPromises promises)
{
    public async Task<CallForm> Around(CallForm form, CancellationToken ct, IReadOnlyList<CallerRow>? likely = null) => form with
    {
        Page = new FrontDeskPage(
            [.. (await drafts.All(ct)).Where(d => d.Key != form.DraftKey)],
            form.ContactId is null && string.IsNullOrWhiteSpace(form.Phone) ? null : await callers.Known(form.ContactId, form.Phone, ct),
            await colleagues.Find(form.For, ct), await promises.CallbacksDue(ct),
            form.EarlierCallId is { } id ? await db.Calls.Where(c => c.Id == id).Select(c => c.Number).FirstOrDefaultAsync(ct) : null,
            likely ?? []),
    };

    /// <summary>A new form, filled with what is known already.</summary>
    public async Task<CallForm> Begin(FrontDeskEntry entry, string? startedAt, Controller controller, CancellationToken ct)
    {
        var form = new CallForm { StartedAt = startedAt, Direction = entry.Out ? CallDirection.Outgoing : CallDirection.Incoming };
        if (entry.Draft is { } key)
        {
            return await Reopen(form with { DraftKey = key }, controller, ct);
        }

        if (entry.Earlier is { } earlier && await db.Calls.AsNoTracking().FirstOrDefaultAsync(c => c.Id == earlier, ct) is { } call)
        {
            form = form with { EarlierCallId = call.Id, ContactId = call.ContactId, Name = call.CallerName, Organisation = call.CallerOrganisation, Phone = call.CallerPhone, For = call.ForName, Level = call.Level };
        }

        return entry.Contact is { } id && await db.StandingContact(id, ct) is { } standing && await db.Contacts.AsNoTracking().FirstOrDefaultAsync(c => c.Id == standing, ct) is { } contact
            ? form with { ContactId = contact.Id, Name = contact.Name, Organisation = contact.Organisation, Phone = contact.Phones.FirstOrDefault()?.Typed }
            : form;
    }

    // As typed, nonsense too: what is wrong with it is said when it is saved, not when it is opened.
    private async Task<CallForm> Reopen(CallForm form, Controller controller, CancellationToken ct)
    {
        if (await drafts.Open(form.DraftKey, ct) is not { } draft)
        {
            return form with { DraftKey = Guid.CreateVersion7() };
        }

        await controller.TryUpdateModelAsync(form, "", draft.Typed);
        foreach (var state in controller.ModelState.Values)
        {
            state.Errors.Clear();
        }

        return form with { Revision = draft.Revision };
    }
}
