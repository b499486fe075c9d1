using System.Linq.Expressions;
using SecretaryService.Data.Lists;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;

namespace SecretaryService.Web.Features.Calls;

/// <summary>A line of the register of calls.</summary>
public sealed record CallRow(
    long Id, string Number, DateTime OccurredAt, string Title, string? CallerName, string? CallerOrganisation, string? CallerPhone, string? ForName,
    CallOutcome Outcome, Urgency Urgency, Level Level, int? Rings, int RingsAllowed, CallDirection Direction, DateTime? VoidedAt)
{
    public static readonly Expression<Func<Call, CallRow>> From = c => new CallRow(
        c.Id, c.Number, c.OccurredAt, c.Title, c.CallerName, c.CallerOrganisation, c.CallerPhone, c.ForName,
        c.Outcome, c.Urgency, c.Level, c.Rings, c.RingsAllowed, c.Direction, c.VoidedAt);

    public Keyset Place => new(OccurredAt, Id);
}
