using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Numbering;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Web.Tests.OverHttp;

/// <summary>Entries that no page writes in one go, told with the domain's own verbs.</summary>
internal static class Telling
{
    extension(WebOffice office)
    {
        /// <summary>A call taken by song.zx an hour ago, with a promise that she owes; who else is a party to it is said.</summary>
        public async Task<Call> Tell(string matter, Level level, string? department = null, params string[] parties)
        {
            await using var db = office.Books();
            var taker = await db.Person("song.zx");
            db.For(new Viewer(taker.Id, taker.Name, taker.Role, taker.DepartmentId));
            var at = office.Clock.GetUtcNow().UtcDateTime.AddHours(-1);
            await using var transaction = await db.Database.BeginTransactionAsync();
            var number = await db.NextNumber(Series.Of(Register.Calls, level, at.Year));
            var on = DateOnly.FromDateTime(at.AddHours(8));
            var departmentId = department is null ? (long?)null : (await db.Person(department)).DepartmentId;
            var note = new CallNote(new Caller("Nils Ek", "Ek & Co", PhoneNumber.TryParse("0510 6620 0000"), matter), CallOutcome.Advised,
                new Addressee("the department", null, departmentId), Rings: 9, Urgency.Routine);
            var call = Call.Log(new Registration(number.ToString(), at, on, at, taker.AsPerson, 1), note, level, ringsAllowed: 3);
            foreach (var party in parties)
            {
                var person = await db.Person(party);
                call.Involve(person.Name, Part.Participant, person.Id);
            }

            call.PromiseCallback(taker.AsPerson, new Domain.Commitments.Due(at.AddMinutes(30), on, 1, 1), taker.AsPerson);
            db.Add(call);
            await db.SaveChangesAsync();
            await transaction.CommitAsync();
            return call;
        }
    }

    private static Task<Employee> Person(this AppDbContext db, string userName) =>
        db.Accounts.Where(a => a.UserName == userName).Select(a => a.Employee).SingleAsync();
}
