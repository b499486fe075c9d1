using SecretaryService.Domain;
using SecretaryService.Domain.Commitments;

namespace SecretaryService.Web.Features.Shared;

/// <summary>A commitment as my desk and the front desk list it.</summary>
public sealed record PromiseRow(
    long Id, long EntryId, string Number, string Title, string? CallerName, string? CallerOrganisation, string? CallerPhone, Urgency Urgency,
    long OwnerId, string OwnerName, DateTime DueAt, Fulfilment? Done)
{
    /// <summary>Whom to call, as far as it is known.</summary>
    public string Whom => CallerName ?? CallerOrganisation ?? CallerPhone ?? Number;

    public bool HasMatter => Title.Length > 0 && Title != Whom;
}
