using System.Linq.Expressions;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Commitments;

namespace SecretaryService.Web.Features.Shared;

/// <summary>A commitment as my desk, the front desk and the hand-over list show it.</summary>
public sealed record PromiseRow(
    long Id, long EntryId, Register Register, string Number, string Title, string? CallerName, string? CallerOrganisation, string? CallerPhone, Urgency Urgency,
    CommitmentKind Kind, string? What, long OwnerId, string OwnerName, string? MadeByName, DateTime DueAt, DateTime? AgainAt, int Urgings,
    Pause? Paused, Fulfilment? Done)
{
    public static readonly Expression<Func<Commitment, PromiseRow>> From = c => new PromiseRow(
        c.Id, c.EntryId, c.Entry.Register, c.Entry.Number, c.Entry.Title, ((Call)c.Entry).CallerName, ((Call)c.Entry).CallerOrganisation, ((Call)c.Entry).CallerPhone,
        c.Entry.Urgency, c.Kind, c.What, c.OwnerId, c.OwnerName, c.MadeByName, c.DueAt, c.AgainAt, c.Urgings, c.Paused, c.Done);

    /// <summary>Whom to call, as far as it is known.</summary>
    public string Whom => CallerName ?? CallerOrganisation ?? CallerPhone ?? Number;

    public bool HasMatter => Title.Length > 0 && Title != Whom;

    /// <summary>The number as a telephone takes it.</summary>
    public static string Dial(string phone) => string.Concat(phone.Where(c => char.IsAsciiDigit(c) || c == '+'));
}
