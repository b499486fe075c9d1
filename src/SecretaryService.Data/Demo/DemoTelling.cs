using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Numbering;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Data.Demo;

/// <summary>One line of the script.</summary>
internal sealed record DemoCall(
    string? Caller, string? Organisation, string? Phone, string? Matter, string? For, CallOutcome Outcome, Urgency Urgency, Level Level,
    int? Rings, bool Promise, string? Result)
{
    public CallNote Note(Employee? addressee) => new(
        new Caller(Caller, Organisation, Phone is null ? null : PhoneNumber.TryParse(Phone), Matter), Outcome,
        addressee is null ? null : new Addressee(addressee.Name, addressee.Id, addressee.DepartmentId), Rings, Urgency);
}

/// <summary>Tells a call of the script at its time, and what became of its promise by now.</summary>
internal sealed class DemoTelling(AppDbContext db, House house, Dictionary<string, Employee> people, DateTime now)
{
    private readonly List<Employee> _secretaries = [.. people.Values.Where(e => e.Role == Role.Secretary)];

    public async Task Tell(DemoCall line, DateTime at, int turn, CancellationToken ct)
    {
        var taker = _secretaries[turn % _secretaries.Count];
        var call = await Log(line, at, taker, turn, ct);
        call.Deliver(house, Viewing(taker), at);
        var owner = people.Values.FirstOrDefault(e => e.Name == line.For) ?? taker;
        if (line.Promise)
        {
            var due = house.DueAfter(at, house.StandardOn(call.OccurredOn).CallbackWithin(line.Urgency));
            call.PromiseCallback(owner.AsPerson, due, taker.AsPerson);
        }

        await Save(taker, at, ct);
        foreach (var promise in call.Commitments.OrderBy(c => c.Kind == CommitmentKind.CallBack))
        {
            await Keep(promise, people.Values.First(e => e.Id == promise.OwnerId), line.Result, turn, ct);
        }
    }

    // One in nine is kept late. Of what fell due since yesterday every second one is still open; so is what is due in the coming hours.
    private async Task Keep(Commitment promise, Employee owner, string? result, int turn, CancellationToken ct)
    {
        var at = turn % 9 == 4 ? promise.DueAt.AddMinutes(25) : promise.DueAt.AddMinutes(-5 - (turn % 20));
        if (at < now && !(promise.DueAt > now.AddHours(-20) && turn % 2 == 0) && promise.IsOpen)
        {
            foreach (var notice in promise.Notices.Where(n => n.PersonId == owner.Id))
            {
                notice.Read(at);
            }

            promise.Keep(Viewing(owner), at, promise.Kind == CommitmentKind.Message ? null : result ?? "已回电，事毕。");
            await Save(owner, at, ct);
        }
    }

    private async Task<Call> Log(DemoCall line, DateTime at, Employee taker, int turn, CancellationToken ct)
    {
        db.For(Viewing(taker));
        var on = house.DayOf(at);
        var standard = house.StandardOn(on);
        var number = await db.NextNumber(Series.Of(Register.Calls, line.Level, on.Year), ct);
        var registration = new Registration(number.ToString(), at, on, at, taker.AsPerson, standard.Number);
        var call = Call.Log(registration, Ticked(line, turn), line.Level, standard.RingsAllowed);
        db.Add(call);
        return call;
    }

    // Nobody is perfect: one greeting in thirteen is forgotten, one caller in eleven is put through without a word.
    private CallNote Ticked(DemoCall line, int turn)
    {
        var note = line.Note(people.Values.FirstOrDefault(e => e.Name == line.For));
        return note.Outcome == CallOutcome.Missed ? note : note with
        {
            Courtesies = new Courtesies(turn % 13 != 6, note.Outcome == CallOutcome.PutThrough ? turn % 11 != 5 : null, note.Outcome == CallOutcome.Message ? turn % 7 != 3 : null),
        };
    }

    private async Task Save(Employee by, DateTime at, CancellationToken ct)
    {
        db.For(Viewing(by)).TellingOf = at;
        await db.SaveChangesAsync(ct);
    }

    private static Viewer Viewing(Employee e) => new(e.Id, e.Name, e.Role, e.DepartmentId);
}
