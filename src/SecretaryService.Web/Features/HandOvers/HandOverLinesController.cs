using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.HandOvers;

/// <summary>What is on the list and who signs it, as long as it is drawn up.</summary>
[Route("handovers/{id:long}")]
public sealed class HandOverLinesController(HandOverDesk desk) : HandOverDeedController(desk)
{
    [HttpPost("lines"), Authorize(May.Register)]
    public Task<IActionResult> Create(long id, ListingForm form, CancellationToken ct) =>
        Tell(id, list => Desk.Put(list, form, ct), list => Desk.Texts["{0} documents are on the list.", list.Items], ct, view => view with { Listing = form });

    [HttpPost("lines/{no:int}/removal"), Authorize(May.Register)]
    public Task<IActionResult> Destroy(long id, int no, CancellationToken ct) => Tell(id, list => Saved(() => list.Unlist(no), ct), _ => Desk.Texts["Taken off the list."], ct);

    [HttpPost("people"), Authorize(May.Register)]
    public Task<IActionResult> Update(long id, HandOverPeopleForm form, CancellationToken ct) =>
        Tell(id, list => Saved(() => list.Name(form.ToPeople(Desk.Directory, Desk.Viewer), form.Reason ?? "", Desk.Directory, Desk.Today), ct), list => Desk.Texts["{0} saved.", list.Number], ct);

    [HttpPost("voiding"), Authorize(May.Register)]
    public Task<IActionResult> Void(long id, string? reason, CancellationToken ct) =>
        Tell(id, list => Saved(() => list.Void(Desk.Viewer, Desk.Now, Said(reason)), ct), list => Desk.Texts["{0} is void.", list.Number], ct);
}
