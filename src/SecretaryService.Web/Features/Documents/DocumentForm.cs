using System.Linq.Expressions;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Documents;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Documents;

/// <summary>What is noted of a document on receipt, as typed.</summary>
public record DocumentParticulars
{
    public string? DocumentTitle { get; init; }
    public DocumentKind Kind { get; init; } = DocumentKind.Notice;
    public string? Sender { get; init; }
    public string? SendersNumber { get; init; }
    public DateOnly? DatedOn { get; init; }
    public int? Copies { get; init; } = 1;
    public string? CopyNumbers { get; init; }
    public int? PageCount { get; init; }
    public int? Enclosures { get; init; } = 0;
    public Channel Channel { get; init; } = Channel.Post;
    public Nature Nature { get; init; } = Nature.ForInformation;
    public Urgency Urgency { get; init; } = Urgency.Routine;
    public DateOnly? SecretUntil { get; init; }
    public string? Addressee { get; init; }
    public string? Contact { get; init; }
    public string? ContactPhone { get; init; }
    public List<ReceiptChecks> Checks { get; init; } = [];
    public bool IsImportant { get; init; }
    public StateSecrecy StateSecrecy { get; init; }
    public string? Note { get; init; }

    public IncomingNote ToNote() => new(
        new Face(Said(DocumentTitle) ?? "", Kind, DatedOn, Copies ?? 0, PageCount, Enclosures ?? 0) { SecretUntil = SecretUntil, Addressee = Said(Addressee), Note = Said(Note) },
        Said(Sender) ?? "", Channel, Nature)
    {
        SendersNumber = Said(SendersNumber), CopyNumbers = Said(CopyNumbers), Contact = Said(Contact), ContactPhone = Said(ContactPhone),
        Checks = Checks.Aggregate(ReceiptChecks.None, (all, one) => all | one), IsImportant = IsImportant, StateSecrecy = StateSecrecy,
    };

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim().ReplaceLineEndings("\n");
}

public sealed record DocumentForm : DocumentParticulars
{
    /// <summary>内部文件: from a department of the house.</summary>
    public bool IsInternal { get; init; }

    /// <summary>In the house's time; empty: now.</summary>
    public DateTime? ReceivedAt { get; init; }
    public Level Level { get; init; } = Level.Internal;

    /// <summary>"new": there is more in the bag.</summary>
    public string? Then { get; init; }
}

/// <summary>A correction says why, and the journal keeps both texts.</summary>
public sealed record DocumentCorrectionForm : DocumentParticulars
{
    public string? Reason { get; init; }

    /// <summary>The version that was on screen. Somebody may have changed the entry since.</summary>
    public int Version { get; init; }

    [BindNever]
    public IncomingDocument? Document { get; init; }

    public static DocumentCorrectionForm Of(IncomingDocument d) => new()
    {
        DocumentTitle = d.StateSecrecy == StateSecrecy.None ? d.Title : null, Kind = d.Kind, Sender = d.Sender, SendersNumber = d.SendersNumber, DatedOn = d.DatedOn, Copies = d.Copies,
        CopyNumbers = d.CopyNumbers, PageCount = d.Pages, Enclosures = d.Enclosures, Channel = d.Channel, Nature = d.Nature, Urgency = d.Urgency, SecretUntil = d.SecretUntil,
        Addressee = d.Addressee, Contact = d.Contact, ContactPhone = d.ContactPhone, IsImportant = d.IsImportant, StateSecrecy = d.StateSecrecy, Note = d.Note,
        Checks = [.. Enum.GetValues<ReceiptChecks>().Where(c => c is not (ReceiptChecks.None or ReceiptChecks.All) && d.Checks.HasFlag(c))], Version = d.Version, Document = d,
    };
}

public abstract class DocumentParticularsRules<T> : AbstractValidator<T> where T : DocumentParticulars
{
    protected DocumentParticularsRules(Texts<DocumentsTexts> texts)
    {
        RuleFor(f => f.DocumentTitle).NotEmpty().When(f => f.StateSecrecy == StateSecrecy.None).WithMessage(_ => texts["Enter the title as it stands on the document."]);
        RuleFor(f => f.Sender).NotEmpty().WithMessage(_ => texts["Enter who sent the document."]);
        RuleFor(f => f.Copies).InclusiveBetween(1, Document.MostCopies).WithMessage(_ => texts["Enter how many copies came, 1 to {0}.", Document.MostCopies]);
        RuleFor(f => f.PageCount).InclusiveBetween(1, Document.MostCopies).WithMessage(_ => texts["Enter the pages of one copy, 1 to {0}, or leave it empty.", Document.MostCopies]);
        RuleFor(f => f.Enclosures).InclusiveBetween(0, Document.MostCopies).WithMessage(_ => texts["Enter how many enclosures came, 0 to {0}.", Document.MostCopies]);
        AtMost(f => f.DocumentTitle, RegisterEntry.TitleMaxLength, texts);
        AtMost(f => f.Sender, IncomingDocument.SenderMaxLength, texts);
        AtMost(f => f.SendersNumber, IncomingDocument.SendersNumberMaxLength, texts);
        AtMost(f => f.CopyNumbers, IncomingDocument.CopyNumbersMaxLength, texts);
        AtMost(f => f.Addressee, Document.AddresseeMaxLength, texts);
        AtMost(f => f.Contact, IncomingDocument.ContactMaxLength, texts);
        AtMost(f => f.ContactPhone, IncomingDocument.PhoneMaxLength, texts);
        AtMost(f => f.Note, Document.NoteMaxLength, texts);
    }

    private void AtMost(Expression<Func<T, string?>> field, int length, Texts<DocumentsTexts> texts) =>
        RuleFor(field).Must(text => text is null || text.Trim().Length <= length).WithMessage(_ => texts["At most {0} characters.", length]);
}

public sealed class DocumentFormRules : DocumentParticularsRules<DocumentForm>
{
    public DocumentFormRules(Texts<DocumentsTexts> texts, StateSecrets secrets) : base(texts)
    {
        RuleFor(f => f.Level).IsInEnum().WithMessage(_ => texts["Choose the level."]);
        RuleFor(f => f.StateSecrecy).Equal(StateSecrecy.None).When(_ => secrets.AreRefused)
            .WithMessage(_ => texts["This house takes no state secret into this register, not even its number. Keep it in the system that was inspected for state secrets."]);
    }
}

public sealed class DocumentCorrectionFormRules : DocumentParticularsRules<DocumentCorrectionForm>
{
    public DocumentCorrectionFormRules(Texts<DocumentsTexts> texts) : base(texts) =>
        RuleFor(f => f.Reason).Must(reason => reason?.Trim() is { Length: > 0 and <= Voiding.ReasonMaxLength })
            .WithMessage(_ => texts["Say in a few words why it is corrected, at most {0} characters.", Voiding.ReasonMaxLength]);
}
