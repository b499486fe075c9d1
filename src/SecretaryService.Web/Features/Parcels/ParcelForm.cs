using System.Linq.Expressions;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Parcels;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Parcels;

/// <summary>What is noted of a delivery, as typed or scanned.</summary>
public record ParcelParticulars
{
    public string? Recipient { get; init; }
    public string? Carrier { get; init; }
    public string? Sender { get; init; }
    public ParcelKind Kind { get; init; } = ParcelKind.Express;
    public int? Pieces { get; init; } = 1;
    public string? Tracking { get; init; }
    public string? Shelf { get; init; }
    public string? Note { get; init; }

    /// <summary>A name of the directory becomes that colleague; other words stay words, until somebody knows whose it is.</summary>
    public ParcelNote ToNote(Domain.Staff.Directory directory)
    {
        var recipient = directory.Find(Recipient ?? "") is { } one ? new Addressee(one.Name, one.Id, one.DepartmentId) : new Addressee(Said(Recipient) ?? "");
        return new ParcelNote(recipient, Kind, Pieces ?? 0)
        {
            Carrier = Said(Carrier), Sender = Said(Sender), Tracking = Said(Tracking), Shelf = Said(Shelf), Note = Said(Note),
        };
    }

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim().ReplaceLineEndings("\n");
}

public sealed record ParcelForm : ParcelParticulars
{
    public Level Level { get; init; } = Level.Internal;

    /// <summary>"new": the courier has more.</summary>
    public string? Then { get; init; }
}

/// <summary>A correction says why, and the journal keeps both texts.</summary>
public sealed record ParcelCorrectionForm : ParcelParticulars
{
    public string? Reason { get; init; }

    /// <summary>The version that was on screen. Somebody may have changed the entry since.</summary>
    public int Version { get; init; }

    [BindNever]
    public Parcel? Parcel { get; init; }

    public static ParcelCorrectionForm Of(Parcel parcel, Domain.Staff.Directory directory) => new()
    {
        Recipient = parcel.RecipientId is { } id ? directory.Find(id)?.Label ?? parcel.RecipientName : parcel.RecipientName,
        Carrier = parcel.Carrier, Sender = parcel.Sender, Kind = parcel.Kind, Pieces = parcel.Pieces, Tracking = parcel.Tracking, Shelf = parcel.Shelf,
        Note = parcel.Note, Version = parcel.Version, Parcel = parcel,
    };
}

public abstract class ParcelParticularsRules<T> : AbstractValidator<T> where T : ParcelParticulars
{
    protected ParcelParticularsRules(Texts<ParcelsTexts> texts)
    {
        RuleFor(f => f.Recipient).NotEmpty().WithMessage(_ => texts["Say whom it is for: a name, an extension, pinyin, or the words on the label."]);
        AtMost(f => f.Recipient, Parcel.NameMaxLength, texts);
        AtMost(f => f.Carrier, Parcel.CarrierMaxLength, texts);
        AtMost(f => f.Sender, Parcel.SenderMaxLength, texts);
        AtMost(f => f.Tracking, Parcel.TrackingMaxLength, texts);
        AtMost(f => f.Shelf, Parcel.ShelfMaxLength, texts);
        AtMost(f => f.Note, Parcel.NoteMaxLength, texts);
        RuleFor(f => f.Kind).IsInEnum().WithMessage(_ => texts["Choose the kind of delivery."]);
        RuleFor(f => f.Pieces).Must(pieces => pieces is >= 1 and <= Parcel.MostPieces).WithMessage(_ => texts["Enter how many pieces: 1 to {0}.", Parcel.MostPieces]);
    }

    private void AtMost(Expression<Func<T, string?>> field, int most, Texts<ParcelsTexts> texts)
    {
        var read = field.Compile();
        RuleFor(field).Must(text => text is null || text.Trim().Length <= most)
            .WithMessage(form => texts["{0} characters are too long: at most {1}. Shorten the text.", read(form)!.Trim().Length, most]);
    }
}

public sealed class ParcelFormRules : ParcelParticularsRules<ParcelForm>
{
    public ParcelFormRules(Texts<ParcelsTexts> texts) : base(texts) => RuleFor(f => f.Level).IsInEnum().WithMessage(_ => texts["Choose the level."]);
}

public sealed class ParcelCorrectionFormRules : ParcelParticularsRules<ParcelCorrectionForm>
{
    public ParcelCorrectionFormRules(Texts<ParcelsTexts> texts) : base(texts) =>
        RuleFor(f => f.Reason).Must(reason => reason?.Trim() is { Length: > 0 and <= Voiding.ReasonMaxLength })
            .WithMessage(_ => texts["Say in a few words why it is corrected, at most {0} characters.", Voiding.ReasonMaxLength]);
}
