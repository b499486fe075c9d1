using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using SecretaryService.Domain.Meetings;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Minutes;

/// <summary>What was said and settled at one item, as written.</summary>
public sealed record ItemForm
{
    /// <summary>How often it had been saved when this writer read it.</summary>
    public int BasedOn { get; init; }
    public string? Discussion { get; init; }
    public string? Statements { get; init; }
    public string? Resolution { get; init; }
    public int? VotesFor { get; init; }
    public int? VotesAgainst { get; init; }
    public int? VotesAbstained { get; init; }

    /// <summary>What another wrote here meanwhile.</summary>
    [BindNever]
    public RecordNote? Others { get; init; }

    public static ItemForm Of(AgendaItem item) => new()
    {
        BasedOn = item.RecordNo, Discussion = item.Discussion, Statements = item.Statements, Resolution = item.Resolution, VotesFor = item.VotesFor, VotesAgainst = item.VotesAgainst, VotesAbstained = item.VotesAbstained,
    };

    public RecordNote ToNote() => new(Said(Discussion), Said(Statements), Said(Resolution), VotesFor, VotesAgainst, VotesAbstained);

    internal static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.ReplaceLineEndings("\n").Trim();
}

public sealed class ItemFormRules : AbstractValidator<ItemForm>
{
    public ItemFormRules(Texts<MinutesTexts> texts)
    {
        RuleFor(f => f.Discussion).Must(t => ItemForm.Said(t) is not { Length: > AgendaItem.TextMaxLength }).WithMessage(_ => texts["At most {0} characters.", AgendaItem.TextMaxLength]);
        RuleFor(f => f.Statements).Must(t => ItemForm.Said(t) is not { Length: > AgendaItem.StatementsMaxLength }).WithMessage(_ => texts["At most {0} characters.", AgendaItem.StatementsMaxLength]);
        RuleFor(f => f.Resolution).Must(t => ItemForm.Said(t) is not { Length: > AgendaItem.ResolutionMaxLength }).WithMessage(_ => texts["At most {0} characters.", AgendaItem.ResolutionMaxLength]);
    }
}
