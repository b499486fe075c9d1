using System.Globalization;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Documents;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Documents;

/// <summary>What the registry does with one document on a small page of its own; the name in lower case is the end of the address.</summary>
public enum DocumentDeed { Review, Query, Answer, Proposal, Instruction, Reply, Completion, Reopening, Voiding, Recall, Advance }

/// <summary>One form for all of them: words, a colleague, a day, ticks. Which of these a deed wants, its rules say.</summary>
public sealed record DocumentDeedForm
{
    public string? Words { get; init; }

    /// <summary>A colleague as typed: name, extension or pinyin initials.</summary>
    public string? To { get; init; }
    public DateOnly? On { get; init; }

    /// <summary>What the review found wrong.</summary>
    public List<ReviewPoints> Faults { get; init; } = [];
    public QueryKind Ask { get; init; } = QueryKind.Query;

    /// <summary>Which circulation of the document.</summary>
    public int? SlipNumber { get; init; }

    /// <summary>The number of the outgoing document that answers it.</summary>
    public string? ReplyNumber { get; init; }

    [BindNever]
    public DocumentDeed Deed { get; init; }

    [BindNever]
    public IncomingDocument? Document { get; init; }

    public string? Said => string.IsNullOrWhiteSpace(Words) ? null : Words.Trim().ReplaceLineEndings("\n");

    public ReviewPoints AllFaults => Faults.Aggregate(ReviewPoints.None, (all, one) => all | one);

    public int LongestWords => Deed is DocumentDeed.Reopening or DocumentDeed.Voiding or DocumentDeed.Recall or DocumentDeed.Advance ? Domain.Voiding.ReasonMaxLength : IncomingDocument.TextMaxLength;

    /// <summary>The form as the page first shows it: the letter to the sender is written already.</summary>
    public static DocumentDeedForm Of(DocumentDeed deed, IncomingDocument document, int? slip, DateOnly today, Texts<DocumentsTexts> texts) => new()
    {
        Deed = deed, Document = document, SlipNumber = slip ?? document.Slips.LastOrDefault(s => s.IsRunning)?.Number, On = deed == DocumentDeed.Reply ? today : null,
        Words = deed switch
        {
            DocumentDeed.Query when document.Review is { Faults: not ReviewPoints.None } review => texts["On receipt of your document we found: {0}. Please send us what is missing, or tell us how to proceed.",
                string.Join(Languages.Comma, DocumentChoices.Points(review.Faults).Select(p => texts[DocumentChoices.Words(p)])) + (review.Remark is null ? "" : string.Create(CultureInfo.InvariantCulture, $" ({review.Remark})"))],
            DocumentDeed.Completion => document.Result,
            _ => null,
        },
    };
}

public sealed class DocumentDeedFormRules : AbstractValidator<DocumentDeedForm>
{
    public DocumentDeedFormRules(Texts<DocumentsTexts> texts, HouseBook book)
    {
        RuleFor(f => f.Words).Must(words => !string.IsNullOrWhiteSpace(words)).When(WantsWords).WithMessage(_ => texts["Write a few words here: they stand in the record."]);
        RuleFor(f => f.Words).Must((form, words) => words is null || words.Trim().Length <= form.LongestWords).WithMessage(f => texts["At most {0} characters.", f.LongestWords]);
        RuleFor(f => f.To).Must(to => book.Directory.Find(to ?? "") is not null).When(f => f.Deed == DocumentDeed.Instruction || (f.Deed == DocumentDeed.Proposal && !string.IsNullOrWhiteSpace(f.To)))
            .WithMessage(_ => texts["Choose a colleague of the directory; whoever has left is not in it."]);
        RuleFor(f => f.On).NotNull().When(f => f.Deed == DocumentDeed.Reply).WithMessage(_ => texts["Enter the day on which the sender was told."]);
        RuleFor(f => f.Ask).IsInEnum().WithMessage(_ => texts["Choose what is asked of the sender."]);
    }

    private static bool WantsWords(DocumentDeedForm form) => form.Deed is not (DocumentDeed.Review or DocumentDeed.Reply or DocumentDeed.Completion);
}
