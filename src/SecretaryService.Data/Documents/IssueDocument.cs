using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Numbering;
using SecretaryService.Domain;
using SecretaryService.Domain.Documents;
using SecretaryService.Domain.Manuscripts;

namespace SecretaryService.Data.Documents;

/// <summary>What is chosen when a document gets its number.</summary>
/// <param name="WordId">代字; none: the register's own 发文.</param>
public sealed record IssueNote(Face Face, Circulation Circulation, long? WordId);

/// <summary>
/// 发文登记: the number is drawn in the transaction that registers a document somebody has signed off, from a draft or from paper. Never before: a
/// number that is given and not used would have to be explained.
/// </summary>
public sealed class IssueDocument(AppDbContext db, HouseBook book, TimeProvider clock)
{
    /// <param name="manuscript">Loaded with its passes.</param>
    /// <exception cref="RuleBrokenException">It is not signed off, issued already, or the word is not for its level.</exception>
    public async Task<OutgoingDocument> FromDraft(Manuscript manuscript, IssueNote note, CancellationToken ct)
    {
        var number = await Draw(note.WordId, manuscript.Level, ct);
        manuscript.BeIssuedAs(number.ToString());
        var document = OutgoingDocument.Issue(Registering(number), note.Face, ProvenanceOf(manuscript, book.House), note.Circulation, manuscript.Urgency, manuscript.Level, manuscript.DepartmentId);
        document.Involve(manuscript.DrafterName, Part.Participant, manuscript.DrafterId);
        document.Involve(manuscript.SignedOffByName!, Part.Participant, manuscript.SignedOffById);
        db.Add(document);
        await db.SaveChangesAsync(ct);
        return document;
    }

    /// <exception cref="RuleBrokenException">It breaks a rule of the register, or the word is not for its level.</exception>
    public async Task<OutgoingDocument> FromPaper(Provenance from, IssueNote note, Urgency urgency, Level level, long? departmentId, CancellationToken ct)
    {
        var number = await Draw(note.WordId, level, ct);
        var document = OutgoingDocument.Issue(Registering(number), note.Face, from, note.Circulation, urgency, level, departmentId);
        db.Add(document);
        await db.SaveChangesAsync(ct);
        return document;
    }

    private async Task<EntryNumber> Draw(long? wordId, Level level, CancellationToken ct)
    {
        var year = book.House.DayOf(Now).Year;
        if (wordId is not { } id)
        {
            return await db.NextNumber(Series.Of(Register.OutgoingDocuments, level, year), ct);
        }

        var word = await db.DocumentWords.FirstOrDefaultAsync(w => w.Id == id, ct);
        return word?.Fits(level) == true ? await db.NextNumber(Series.OfDocuments(word.Word, year), ct)
            : throw new RuleBrokenException("This word is not for documents of this level. Choose another.");
    }

    private Registration Registering(EntryNumber number)
    {
        var on = book.House.DayOf(Now);
        return new Registration(number.ToString(), Now, on, Now, new Person(db.Viewer.PersonId, db.Viewer.Name), book.House.StandardOn(on).Number);
    }

    /// <summary>Who wrote, read and signed it, as the draft says.</summary>
    public static Provenance ProvenanceOf(Manuscript manuscript, House house)
    {
        var (review, proof) = (manuscript.Passed(PassKind.Review), manuscript.Passed(PassKind.Proofreading));
        var countersigned = string.Join("、", manuscript.Present.Where(p => p.Kind == PassKind.Countersignature && p.State == PassState.Passed).Select(p => p.PersonName));
        return new Provenance(manuscript.DrafterName, manuscript.Unit, manuscript.SignedOffByName!, house.DayOf(manuscript.SignedOffAt!.Value))
        {
            ReviewedByName = review?.ByName, ReviewedOn = DayOf(review?.At, house), ProofreadByName = proof?.ByName, ProofreadOn = DayOf(proof?.At, house),
            CountersignedBy = countersigned.Length == 0 ? null : countersigned, IsImportant = manuscript.IsImportant, AnswersId = manuscript.AnswersId,
            ManuscriptId = manuscript.Id, ManuscriptNumber = manuscript.Number, VersionNo = manuscript.SignedVersion, VersionHash = manuscript.SignedHash,
        };
    }

    private static DateOnly? DayOf(DateTime? at, House house) => at is { } moment ? house.DayOf(moment) : null;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;
}
