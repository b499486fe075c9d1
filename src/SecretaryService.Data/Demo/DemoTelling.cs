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
        var call = await Log(line, at, taker, ct);
        if (!line.Promise)
        {
            await Save(taker, at, ct);
            return;
        }

        var owner = people.Values.FirstOrDefault(e => e.Name == line.For) ?? taker;
        var due = house.DueAfter(at, house.StandardOn(call.OccurredOn).CallbackWithin(line.Urgency));
        var promise = call.PromiseCallback(owner.AsPerson, due, taker.AsPerson);
        await Save(taker, at, ct);
        // One in nine is made late. Of what fell due since yesterday every second one is still open; so is what is due in the coming hours.
        var made = turn % 9 == 4 ? due.At.AddMinutes(25) : due.At.AddMinutes(-20 - (turn % 40));
        var open = due.At > now.AddHours(-20) && turn % 2 == 0;
        if (made < now && !open)
        {
            promise.Keep(Viewing(owner), made, line.Result ?? "已回电，事毕。");
            await Save(owner, made, ct);
        }
    }

    private async Task<Call> Log(DemoCall line, DateTime at, Employee taker, CancellationToken ct)
    {
        db.For(Viewing(taker));
        var on = house.DayOf(at);
        var standard = house.StandardOn(on);
        var number = await db.NextNumber(Series.Of(Register.Calls, line.Level, on.Year), ct);
        var registration = new Registration(number.ToString(), at, on, at, taker.AsPerson, standard.Number);
        var call = Call.Log(registration, line.Note(people.Values.FirstOrDefault(e => e.Name == line.For)), line.Level, standard.RingsAllowed);
        db.Add(call);
        return call;
    }

    private async Task Save(Employee by, DateTime at, CancellationToken ct)
    {
        db.For(Viewing(by)).TellingOf = at;
        await db.SaveChangesAsync(ct);
    }

    private static Viewer Viewing(Employee e) => new(e.Id, e.Name, e.Role, e.DepartmentId);
}
