using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SecretaryService.Domain;
using SecretaryService.Domain.Commitments;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Features.Documents;

/// <summary>签阅, 签收, 批示: whoever is asked for it signs on the document's own page, with words or without; or returns what is not for him.</summary>
[Route("documents/{id:long}/signatures/{asked:long}")]
public sealed class SignaturesController(DocumentDesk desk) : DocumentDeedController(desk)
{
    /// <param name="agrees">A button of its own: agreed, in the reader's own language.</param>
    [HttpPost(""), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Create(long id, long asked, string? words, bool? agrees, CancellationToken ct) => Sign(id, asked, (document, commitment) =>
    {
        var said = Said(words) ?? (agrees == true ? Desk.Texts["Agreed."] : null);
        if (commitment.Kind is CommitmentKind.Instruct or CommitmentKind.Handle or CommitmentKind.Support && said is null)
        {
            throw new RuleBrokenException("Write a few words here: they stand in the record.");
        }

        commitment.Keep(Desk.Viewer, Desk.Now, said, Desk.House);
        return Desk.Texts["Signed: {0}.", document.Number];
    }, ct);

    [HttpPost("return"), Authorize(May.BeInTheHouse)]
    public Task<IActionResult> Return(long id, long asked, string? words, CancellationToken ct) => Sign(id, asked, (document, commitment) =>
    {
        document.ReturnReading(commitment, Said(words) is { Length: <= Commitment.ReasonMaxLength } reason ? reason
            : throw new RuleBrokenException("Say why, in at most {0} characters.", Commitment.ReasonMaxLength), Desk.Viewer, Desk.Now, Desk.House);
        return Desk.Texts["{0} is returned; the registry is told why.", document.Number];
    }, ct);

    private async Task<IActionResult> Sign(long id, long asked, Func<Domain.Documents.IncomingDocument, Commitment, string> deed, CancellationToken ct)
    {
        if (await Desk.Find(id, ct) is not { } document || document.Commitments.FirstOrDefault(c => c.Id == asked) is not { } commitment)
        {
            return NotFound();
        }

        var said = "";
        return await Tell(document, () => said = deed(document, commitment), () => said, () => ShowAgain(id, ct), ct);
    }

    private static string? Said(string? words)
    {
        var said = string.IsNullOrWhiteSpace(words) ? null : words.Trim().ReplaceLineEndings("\n");
        return said is not { Length: > Commitment.ResultMaxLength } ? said : throw new RuleBrokenException("An opinion has at most {0} characters. Put more in a file.", Commitment.ResultMaxLength);
    }
}
