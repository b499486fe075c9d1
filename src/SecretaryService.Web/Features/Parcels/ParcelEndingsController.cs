using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Parcels;

/// <summary>It goes back to the sender, it was written down by mistake, or its recipient is asked once more.</summary>
[Route("parcels/{id:long}")]
public sealed class ParcelEndingsController(ParcelDesk desk) : ParcelDeedController(desk)
{
    [HttpPost("return"), Authorize(May.Register)]
    public Task<IActionResult> Create(long id, string? reason, CancellationToken ct) => Tell(id, parcel => parcel.SendBack(Desk.Viewer, Desk.Now, Said(reason)),
        parcel => Desk.Texts["{0} goes back to the sender.", parcel.Number], FormattableString.Invariant($"/parcels/{id}/return/undo"), ct);

    [HttpPost("return/undo"), Authorize(May.Register)]
    public Task<IActionResult> Destroy(long id, CancellationToken ct) => Tell(id, parcel => parcel.TakeReturnBack(), parcel => Desk.Texts["{0} waits again.", parcel.Number], null, ct);

    [HttpPost("voiding"), Authorize(May.Register)]
    public Task<IActionResult> Void(long id, string? reason, CancellationToken ct) => Tell(id, parcel => parcel.Void(Desk.Viewer, Desk.Now, Said(reason)),
        parcel => Desk.Texts["{0} is void.", parcel.Number], null, ct);

    [HttpPost("reminder"), Authorize(May.Register)]
    public Task<IActionResult> Remind(long id, CancellationToken ct) => Tell(id, parcel => parcel.Remind(Desk.Viewer, Desk.Now),
        parcel => Desk.Texts["{0} has been reminded.", parcel.RecipientName], null, ct);
}
