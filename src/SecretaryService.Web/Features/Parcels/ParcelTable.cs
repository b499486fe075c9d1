using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Data;
using SecretaryService.Data.Lists;
using SecretaryService.Domain;
using SecretaryService.Domain.Parcels;
using SecretaryService.Web.Infrastructure.Files;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Security;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.Parcels;

/// <summary>导出: what the list shows, as a file. A right of its own, and a line in the journal of the house.</summary>
public sealed class ParcelExportsController(SendTable send, ParcelTable parcels) : Controller
{
    [HttpGet("parcels/export"), Authorize(May.ExportParcels)]
    public Task<IActionResult> Send(string? format, ParcelFilter filter, CancellationToken ct) => send.Run(HttpContext, parcels.Of(filter, ct), format, ct);
}

/// <summary>The register of deliveries as its reader sees it, narrowed as the list is, newest first. A drawn signature is no text and stays in the house.</summary>
public sealed class ParcelTable(AppDbContext db, OfficeTime time, Texts<ParcelsTexts> texts)
{
    private static readonly Lines<Parcel, Parcel> Lines = new(parcel => parcel, parcel => new Keyset(parcel.OccurredAt, parcel.Id));
    private static readonly double[] Widths = [16, 20, 18, 26, 12, 8, 26, 18, 14, 14, 20, 18, 20, 40, 20];

    public Table Of(ParcelFilter asked, CancellationToken ct)
    {
        var filter = asked.Cleaned();
        string[] titles =
        [
            texts["Number"], texts["Received"], texts["Carrier"], texts["Sender"], texts["Kind of delivery"], texts["Pieces"], texts["Tracking number"], texts["Recipient"], texts["Shelf"],
            texts["State"], texts["Handed out at"], texts["Taken by"], texts["Signed, full name"], texts["Note"], texts["Void because"],
        ];
        return new("Parcels", texts["Deliveries"], filter.IsPlain ? null : filter.ToQuery(), [.. titles.Zip(Widths, (title, width) => new TableColumn(title, width))], Rows(filter, ct));
    }

    private async IAsyncEnumerable<IReadOnlyList<object?>> Rows(ParcelFilter filter, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var parcel in filter.IsPlain ? db.AllOf(Register.Parcels, Lines, null, ct) : db.AllOf(filter.ToNarrowing(), Lines, ct))
        {
            yield return Cells(parcel);
        }
    }

    private object?[] Cells(Parcel p) =>
    [
        p.Number, time.House.ToLocal(p.OccurredAt), p.Carrier, p.Sender, texts[ParcelChoices.Words(p.Kind)], p.Pieces, p.Tracking, p.RecipientName, p.Shelf,
        texts[ParcelChoices.Words(p.State)], p.HandedOutAt is { } at ? time.House.ToLocal(at) : null, p.TakenByName, p.SignedName, p.Note, p.VoidReason,
    ];
}
