using System.Linq.Expressions;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using SecretaryService.Data.Documents;
using SecretaryService.Domain;
using SecretaryService.Domain.Documents;
using SecretaryService.Domain.Manuscripts;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Outgoing;

/// <summary>What stands on the document, as typed.</summary>
public record OutgoingParticulars
{
    public string? Title { get; init; }
    public DocumentKind Kind { get; init; } = DocumentKind.Letter;
    public DateOnly? DatedOn { get; init; }
    public int? Pages { get; init; }
    public int? Enclosures { get; init; } = 0;
    public DateOnly? SecretUntil { get; init; }
    public string? Addressee { get; init; }
    public string? Cc { get; init; }
    public string? Note { get; init; }

    public Face ToFace(int copies) => new(Said(Title) ?? "", Kind, DatedOn, copies, Pages, Enclosures ?? 0) { SecretUntil = SecretUntil, Addressee = Said(Addressee), Note = Said(Note) };

    public string? CopiesTo => Said(Cc);

    protected static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim().ReplaceLineEndings("\n");
}

/// <summary>发文登记: from a draft that was signed off, or from a paper that was signed on paper.</summary>
public sealed record OutgoingForm : OutgoingParticulars
{
    /// <summary>The draft; none of a paper.</summary>
    public long? Manuscript { get; init; }
    public long? WordId { get; init; }
    public int? Copies { get; init; } = 1;
    public int? Filed { get; init; } = 1;
    public string? Range { get; init; }
    public Urgency Urgency { get; init; } = Urgency.Routine;
    public Level Level { get; init; } = Level.Internal;
    public string? Drafter { get; init; }
    public string? Unit { get; init; }
    public string? Reviewer { get; init; }
    public DateOnly? ReviewedOn { get; init; }
    public string? Proofreader { get; init; }
    public DateOnly? ProofreadOn { get; init; }
    public string? Countersigned { get; init; }
    public string? Signer { get; init; }
    public DateOnly? SignedOffOn { get; init; }
    public bool IsImportant { get; init; }

    /// <summary>The draft whose form this is; its own facts are not typed again.</summary>
    [BindNever]
    public Manuscript? Draft { get; init; }

    public static OutgoingForm Of(Manuscript draft, DateOnly today) => new()
    {
        Manuscript = draft.Id, Draft = draft, Title = draft.Title, Kind = draft.Kind, Addressee = draft.Addressee, Cc = draft.Cc, DatedOn = today, Level = draft.Level, Urgency = draft.Urgency,
    };

    public IssueNote ToNote() => new(ToFace(Copies ?? 0), new Circulation(CopiesTo, Said(Range), Filed ?? 0), WordId);

    public Provenance ToProvenance() => new(Said(Drafter) ?? "", Said(Unit), Said(Signer) ?? "", SignedOffOn ?? DateOnly.MaxValue)
    {
        ReviewedByName = Said(Reviewer), ReviewedOn = Said(Reviewer) is null ? null : ReviewedOn ?? SignedOffOn, ProofreadByName = Said(Proofreader),
        ProofreadOn = Said(Proofreader) is null ? null : ProofreadOn ?? SignedOffOn, CountersignedBy = Said(Countersigned), IsImportant = IsImportant,
    };
}

public sealed record OutgoingCorrectionForm : OutgoingParticulars
{
    public string? Reason { get; init; }
    public int Version { get; init; }

    [BindNever]
    public OutgoingDocument? Document { get; init; }

    public static OutgoingCorrectionForm Of(OutgoingDocument d) => new()
    {
        Title = d.Title, Kind = d.Kind, DatedOn = d.DatedOn, Pages = d.Pages, Enclosures = d.Enclosures, SecretUntil = d.SecretUntil, Addressee = d.Addressee, Cc = d.Cc, Note = d.Note,
        Version = d.Version, Document = d,
    };
}

public abstract class OutgoingParticularsRules<T> : AbstractValidator<T> where T : OutgoingParticulars
{
    private readonly Texts<OutgoingTexts> _texts;

    protected OutgoingParticularsRules(Texts<OutgoingTexts> texts)
    {
        _texts = texts;
        RuleFor(f => f.Title).Must(title => title?.Trim() is { Length: > 0 and <= RegisterEntry.TitleMaxLength }).WithMessage(_ => texts["Enter the title, at most {0} characters.", RegisterEntry.TitleMaxLength]);
        RuleFor(f => f.Kind).IsInEnum().WithMessage(_ => texts["Choose the kind of document."]);
        RuleFor(f => f.Pages).Must(pages => pages is null or (>= 1 and <= Document.MostCopies)).WithMessage(_ => texts["Count from {0} to {1}.", 1, Document.MostCopies]);
        RuleFor(f => f.Enclosures).Must(count => count is null or (>= 0 and <= Document.MostCopies)).WithMessage(_ => texts["Count from {0} to {1}.", 0, Document.MostCopies]);
        AtMost(f => f.Addressee, Document.AddresseeMaxLength);
        AtMost(f => f.Cc, OutgoingDocument.CcMaxLength);
        AtMost(f => f.Note, Document.NoteMaxLength);
    }

    protected void AtMost(Expression<Func<T, string?>> field, int most) =>
        RuleFor(field).Must(text => text is null || text.Trim().Length <= most).WithMessage(_ => _texts["At most {0} characters.", most]);
}

public sealed class OutgoingFormRules : OutgoingParticularsRules<OutgoingForm>
{
    public OutgoingFormRules(Texts<OutgoingTexts> texts) : base(texts)
    {
        RuleFor(f => f.Copies).Must(copies => copies is >= 1 and <= Document.MostCopies).WithMessage(_ => texts["Count from {0} to {1}.", 1, Document.MostCopies]);
        RuleFor(f => f.Filed).Must(copies => copies is >= 0 and <= Document.MostCopies).WithMessage(_ => texts["Count from {0} to {1}.", 0, Document.MostCopies]);
        RuleFor(f => f.Level).IsInEnum().WithMessage(_ => texts["Choose the level."]);
        RuleFor(f => f.Urgency).IsInEnum().WithMessage(_ => texts["Choose the urgency."]);
        RuleFor(f => f.Drafter).NotEmpty().When(f => f.Manuscript is null).WithMessage(_ => texts["Say who drafted it."]);
        RuleFor(f => f.Signer).NotEmpty().When(f => f.Manuscript is null).WithMessage(_ => texts["Say who signed it off: nothing is registered before that."]);
        RuleFor(f => f.SignedOffOn).NotNull().When(f => f.Manuscript is null).WithMessage(_ => texts["Enter the day on which it was signed off."]);
        AtMost(f => f.Range, OutgoingDocument.RangeMaxLength);
        AtMost(f => f.Unit, OutgoingDocument.UnitMaxLength);
        AtMost(f => f.Drafter, OutgoingDocument.NameMaxLength);
        AtMost(f => f.Reviewer, OutgoingDocument.NameMaxLength);
        AtMost(f => f.Proofreader, OutgoingDocument.NameMaxLength);
        AtMost(f => f.Signer, OutgoingDocument.NameMaxLength);
        AtMost(f => f.Countersigned, OutgoingDocument.NamesMaxLength);
    }
}

public sealed class OutgoingCorrectionFormRules : OutgoingParticularsRules<OutgoingCorrectionForm>
{
    public OutgoingCorrectionFormRules(Texts<OutgoingTexts> texts) : base(texts) =>
        RuleFor(f => f.Reason).Must(reason => reason?.Trim() is { Length: > 0 and <= Voiding.ReasonMaxLength })
            .WithMessage(_ => texts["Say in a few words why it is corrected, at most {0} characters.", Voiding.ReasonMaxLength]);
}
