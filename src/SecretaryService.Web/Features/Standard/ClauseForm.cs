using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using SecretaryService.Domain;
using SecretaryService.Domain.Standard;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Standard;

/// <summary>A clause of a draft, in both languages, with its limits and targets.</summary>
public sealed record ClauseForm
{
    public string? TitleEn { get; init; }
    public string? TitleZh { get; init; }
    public string? TextEn { get; init; }
    public string? TextZh { get; init; }
    public string? UpheldEn { get; init; }
    public string? UpheldZh { get; init; }
    public Dictionary<string, decimal?> Limits { get; init; } = [];
    public Dictionary<string, decimal?> Targets { get; init; } = [];

    /// <summary>The version that was on screen. Somebody may have changed the clause since.</summary>
    public int Version { get; init; }

    /// <summary>What the page shows around the form; nobody sends it.</summary>
    [BindNever]
    public ClauseFormPage? Page { get; init; }

    public static ClauseForm Of(Clause clause) => new()
    {
        TitleEn = clause.Title.En, TitleZh = clause.Title.Zh, TextEn = clause.Text?.En, TextZh = clause.Text?.Zh,
        UpheldEn = clause.Upheld?.En, UpheldZh = clause.Upheld?.Zh, Version = clause.Revision,
        Limits = clause.Parameters.ToDictionary(p => p.Name, p => (decimal?)decimal.Truncate(p.Value)),
        Targets = clause.Measures.ToDictionary(m => m.Key, m => m.Target),
    };

    public ClauseWording ToWording() => new(
        new Wording(TitleEn!.Trim(), TitleZh!.Trim()), Both(TextEn, TextZh), Both(UpheldEn, UpheldZh),
        Limits.Where(l => l.Value is not null).ToDictionary(l => l.Key, l => l.Value!.Value), Targets);

    private static Wording? Both(string? en, string? zh) => string.IsNullOrWhiteSpace(en) || string.IsNullOrWhiteSpace(zh) ? null
        : new Wording(en.Trim().ReplaceLineEndings("\n"), zh.Trim().ReplaceLineEndings("\n"));
}

/// <summary>The draft and the clause as they stand. After a conflict: what somebody else has written there meanwhile.</summary>
public sealed record ClauseFormPage(StandardVersion Draft, Clause Clause, ClauseForm? Theirs);

public sealed class ClauseFormRules : AbstractValidator<ClauseForm>
{
    public ClauseFormRules(Texts<StandardTexts> texts)
    {
        RuleFor(f => f.TitleEn).Must(IsTitle).WithMessage(_ => texts["Enter the title, at most {0} characters.", Clause.TitleMaxLength]);
        RuleFor(f => f.TitleZh).Must(IsTitle).WithMessage(_ => texts["Enter the title, at most {0} characters.", Clause.TitleMaxLength]);
        foreach (var text in new System.Linq.Expressions.Expression<Func<ClauseForm, string?>>[] { f => f.TextEn, f => f.TextZh, f => f.UpheldEn, f => f.UpheldZh })
        {
            RuleFor(text).Must(t => t is null || t.Trim().Length <= Clause.TextMaxLength).WithMessage(_ => texts["At most {0} characters: shorten the text.", Clause.TextMaxLength]);
        }

        RuleFor(f => f.TextZh).Must((f, zh) => string.IsNullOrWhiteSpace(f.TextEn) == string.IsNullOrWhiteSpace(zh)).WithMessage(_ => texts["Write it in both languages."]);
        RuleFor(f => f.UpheldZh).Must((f, zh) => string.IsNullOrWhiteSpace(f.UpheldEn) == string.IsNullOrWhiteSpace(zh)).WithMessage(_ => texts["Write it in both languages."]);
        RuleFor(f => f.Limits).Must(limits => limits.Values.All(v => v is not null)).WithMessage(_ => texts["A limit is empty. Enter a number."]);
    }

    private static bool IsTitle(string? title) => title?.Trim() is { Length: > 0 and <= Clause.TitleMaxLength };
}
