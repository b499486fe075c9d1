using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using SecretaryService.Domain;
using SecretaryService.Domain.Archives;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Archive;

/// <summary>A line of the catalogue as typed.</summary>
public record LineForm
{
    public string? ItemTitle { get; init; }
    public string? DocumentNumber { get; init; }
    public bool HasNoNumber { get; init; }
    public string? Responsible { get; init; }
    public DateOnly? DatedOn { get; init; }
    public int? Pages { get; init; }
    public string? Remark { get; init; }

    public CatalogueLine ToLine() => new(Said(ItemTitle) ?? "", Said(DocumentNumber), Said(Responsible), DatedOn, Pages);

    public string? SaidRemark => Said(Remark);

    protected static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim().ReplaceLineEndings("\n");
}

/// <summary>归档: where a document is filed, for how long, and what was looked at.</summary>
public sealed record FilingForm : LineForm
{
    public long Document { get; init; }
    public string? Fonds { get; init; }
    public string? Category { get; init; }
    public string? Unit { get; init; }
    public int? Year { get; init; }
    public string? Retention { get; init; }
    public int? CountedFrom { get; init; }
    public Medium Medium { get; init; } = Medium.Paper;
    public List<FilingChecks> Checks { get; init; } = [];

    [BindNever]
    public Archivable? Source { get; init; }

    [BindNever]
    public Scheme Scheme { get; init; } = new([]);

    public FilingNote ToNote() => new(ToLine(), Scheme.Place(Fonds, Category, Unit)!, Scheme.Retentions.First(r => r.Code == Retention), Year ?? 0)
    {
        CountedFrom = CountedFrom, Medium = Medium, Remark = SaidRemark, HasNoNumber = HasNoNumber, Checks = Checks.Aggregate(FilingChecks.None, (all, one) => all | one),
    };

    /// <summary>As the page first shows it: what the document itself says, and what was chosen for the last one.</summary>
    public static FilingForm Of(Archivable document, Scheme scheme, ArchivePlace? last, int year)
    {
        var line = document.CatalogueLine;
        return new FilingForm
        {
            Document = document.Id, Source = document, Scheme = scheme, ItemTitle = line.Title, DocumentNumber = line.DocumentNumber, Responsible = line.Responsible, DatedOn = line.DatedOn, Pages = line.Pages,
            Fonds = last?.Fonds, Category = last?.Category, Unit = last?.Unit, Year = line.DatedOn is { } dated && dated.Year <= year ? dated.Year : year, Retention = document.ProposedRetention.Code,
        };
    }
}

public class LineFormRules<TForm> : AbstractValidator<TForm> where TForm : LineForm
{
    public LineFormRules(Texts<ArchiveTexts> texts)
    {
        RuleFor(f => f.ItemTitle).NotEmpty().WithMessage(_ => texts["Enter the title as it stands on the document."]).MaximumLength(RegisterEntry.TitleMaxLength);
        RuleFor(f => f.DocumentNumber).MaximumLength(CatalogueLine.NumberMaxLength);
        RuleFor(f => f.Responsible).MaximumLength(CatalogueLine.ResponsibleMaxLength);
        RuleFor(f => f.Remark).MaximumLength(CatalogueLine.RemarkMaxLength);
        RuleFor(f => f.Pages).InclusiveBetween(1, Domain.Documents.Document.MostCopies).WithMessage(_ => texts["Count the pages from 1 to {0}, or leave them empty.", Domain.Documents.Document.MostCopies]);
    }
}

public sealed class FilingFormRules : LineFormRules<FilingForm>
{
    public FilingFormRules(Texts<ArchiveTexts> texts) : base(texts)
    {
        RuleFor(f => f.Unit).Must((form, _) => form.Scheme.Place(form.Fonds, form.Category, form.Unit) is not null).WithMessage(_ => texts["Choose fonds, category and unit from the filing scheme."]);
        RuleFor(f => f.Retention).Must((form, code) => form.Scheme.Retentions.Any(r => r.Code == code)).WithMessage(_ => texts["Choose a retention period."]);
        RuleFor(f => f.Year).NotNull().WithMessage(_ => texts["Enter the year of filing."]);
        RuleFor(f => f.Medium).IsInEnum().WithMessage(_ => texts["Choose what it is kept on."]);
    }
}
