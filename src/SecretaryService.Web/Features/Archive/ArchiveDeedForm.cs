using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Archives;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Archive;

/// <summary>What is done with one item on a small page of its own; the name in lower case is the end of the address.</summary>
public enum ArchiveDeed { Correction, Reclassification, Loan, Return, Hold, Lifting, Removal }

/// <summary>One form for all of them. Which of its fields a deed wants, its rules say.</summary>
public sealed record ArchiveDeedForm : LineForm
{
    /// <summary>The reason.</summary>
    public string? Words { get; init; }
    public string? Retention { get; init; }
    public int? CountedFrom { get; init; }

    /// <summary>A colleague as typed, or the name of somebody from outside.</summary>
    public string? Borrower { get; init; }
    public string? BorrowerUnit { get; init; }
    public string? Purpose { get; init; }
    public DateOnly? DueOn { get; init; }
    public string? Condition { get; init; }

    [BindNever]
    public ArchiveDeed Deed { get; init; }

    [BindNever]
    public ArchivedDocument? Document { get; init; }

    [BindNever]
    public Scheme Scheme { get; init; } = new([]);

    public string? Reason => Said(Words);

    public LoanNote ToLoan(Domain.Staff.Directory directory) => new(
        directory.Find(Borrower ?? "")?.AsPerson ?? Person.ByNameAlone(Said(Borrower) ?? ""), Said(BorrowerUnit), Said(Purpose) ?? "", DueOn ?? default, Said(Condition));

    public string? SaidCondition => Said(Condition);

    public RetentionClass? Chosen => Scheme.Retentions.FirstOrDefault(r => r.Code == Retention);

    public static ArchiveDeedForm Of(ArchiveDeed deed, ArchivedDocument document, Scheme scheme, DateOnly today) => new()
    {
        Deed = deed, Document = document, Scheme = scheme, ItemTitle = document.Title, DocumentNumber = document.DocumentNumber, HasNoNumber = document.HasNoNumber, Responsible = document.Responsible,
        DatedOn = document.DatedOn, Pages = document.Pages, Remark = document.Remark, Retention = document.RetentionCode, CountedFrom = document.CountedFrom, DueOn = deed == ArchiveDeed.Loan ? today.AddDays(14) : null,
    };
}

public sealed class ArchiveDeedFormRules : AbstractValidator<ArchiveDeedForm>
{
    public ArchiveDeedFormRules(Texts<ArchiveTexts> texts)
    {
        RuleFor(f => f.Words).Must(words => words?.Trim() is { Length: > 0 and <= Voiding.ReasonMaxLength }).When(f => f.Deed is not (ArchiveDeed.Loan or ArchiveDeed.Return))
            .WithMessage(_ => texts["Give a reason of at most {0} characters: it stands in the record.", Voiding.ReasonMaxLength]);
        When(f => f.Deed == ArchiveDeed.Correction, () => Include(new LineFormRules<ArchiveDeedForm>(texts)));
        When(f => f.Deed == ArchiveDeed.Reclassification, () =>
        {
            RuleFor(f => f.Retention).Must((form, _) => form.Chosen is not null).WithMessage(_ => texts["Choose a retention period."]);
            RuleFor(f => f.CountedFrom).NotNull().WithMessage(_ => texts["Enter the year that it is counted from."]);
        });
        When(f => f.Deed == ArchiveDeed.Loan, () =>
        {
            RuleFor(f => f.Borrower).Must(name => name?.Trim() is { Length: > 0 and <= Loan.NameMaxLength }).WithMessage(_ => texts["Say who borrows it: a colleague, or somebody from outside by name."]);
            RuleFor(f => f.Purpose).Must(purpose => purpose?.Trim() is { Length: > 0 and <= Loan.PurposeMaxLength }).WithMessage(_ => texts["Say what it is borrowed for."]);
            RuleFor(f => f.DueOn).NotNull().WithMessage(_ => texts["Enter the day by which it is back."]);
            RuleFor(f => f.BorrowerUnit).MaximumLength(Loan.NameMaxLength);
        });
        RuleFor(f => f.Condition).MaximumLength(Loan.ConditionMaxLength);
        RuleFor(f => f.Condition).NotEmpty().When(f => f.Deed == ArchiveDeed.Return).WithMessage(_ => texts["Say in what condition it came back."]);
    }
}
