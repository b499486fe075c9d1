using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Staff;
using SecretaryService.Testing;

namespace SecretaryService.Domain.Tests.Calls;

/// <summary>A call of Tuesday morning, taken by 沈若溪, and the people it is about.</summary>
internal static class CallsOfTheTests
{
    public static readonly DateTime Now = new(2026, 11, 24, 2, 0, 0, DateTimeKind.Utc);
    public static readonly Person Taker = new(1, "沈若溪");
    public static readonly Addressee Lu = new("陆知远", 4, 20);
    public static readonly Addressee Cheng = new("程北川", 5, 30);

    public static Registration At(DateTime at) => new("C-2026-1", at, DateOnly.FromDateTime(at.AddHours(8)), Now, Taker, 1);

    public static Call Logged(CallNote? note = null, Level level = Level.Internal) => Call.Log(At(Now), note ?? Notes.PutThrough(Lu), level, 3);

    public static Due DueIn(TimeSpan time) => new(Now + time, DateOnly.FromDateTime(Now), 1, 1);

    public static Viewer Viewing(Addressee who, Role role = Role.Employee) => new(who.PersonId!.Value, who.Name, role, who.DepartmentId);

    public static Person AsPerson(this Addressee who) => new(who.PersonId!.Value, who.Name);

    public static Part PartOf(this RegisterEntry entry, long personId) => entry.Parties.SingleOrDefault(p => p.PersonId == personId)?.Part ?? Part.None;
}
