using SecretaryService.Data;
using SecretaryService.Data.Numbering;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;

namespace SecretaryService.Web.Features.Calls;

/// <summary>Draws the number, opens the entry and gives the promise: clauses 3.1.1 to 3.1.4 in one deed.</summary>
public sealed class LogCall(AppDbContext db, HouseBook book, Viewer viewer, TimeProvider clock)
{
    /// <exception cref="RuleBrokenException">The call or its promise breaks a rule.</exception>
    public async Task<Call> Run(CallForm form, CancellationToken ct)
    {
        var (house, now, by) = (book.House, clock.GetUtcNow().UtcDateTime, new Person(viewer.PersonId, viewer.Name));
        var at = form.MomentOf(house, now);
        var standard = house.StandardOn(house.DayOf(at));
        var number = await db.NextNumber(Series.Of(Register.Calls, form.Level, house.DayOf(now).Year), ct);
        var registration = new Registration(number.ToString(), at, house.DayOf(at), now, by, standard.Number);
        var call = Call.Log(registration, form.ToNote(book.Directory), form.Level, standard.RingsAllowed);
        if (form.Promise)
        {
            var due = form.DueAt is { } local
                ? house.DueAt(house.ToUtc(local), at)
                : house.DueAfter(at, standard.CallbackWithin(form.Urgency));
            call.PromiseCallback(CallFormRules.Owner(form, book.Directory, viewer)!.AsPerson, due, by);
        }

        db.Add(call);
        await db.SaveChangesAsync(ct);
        return call;
    }
}
