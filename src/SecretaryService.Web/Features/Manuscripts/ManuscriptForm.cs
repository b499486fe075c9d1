using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using SecretaryService.Domain;
using SecretaryService.Domain.Documents;
using SecretaryService.Domain.Manuscripts;
using SecretaryService.Domain.Staff;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Manuscripts;

/// <summary>The particulars of a draft, as typed.</summary>
public record ManuscriptParticulars
{
    public string? Title { get; init; }
    public DocumentKind Kind { get; init; } = DocumentKind.Letter;
    public string? Addressee { get; init; }
    public string? Cc { get; init; }
    public string? Purpose { get; init; }
    public Urgency Urgency { get; init; } = Urgency.Routine;
    public bool IsImportant { get; init; }

    /// <summary>The secretary who registers it.</summary>
    public string? Clerk { get; init; }

    public ManuscriptNote ToNote(Domain.Staff.Directory directory) => new(Said(Title) ?? "", Kind, Said(Addressee), Said(Cc), Said(Purpose))
    {
        Urgency = Urgency, IsImportant = IsImportant, Clerk = directory.Find(Clerk ?? "")?.AsPerson,
    };

    protected static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim().ReplaceLineEndings("\n");
}

public sealed record ManuscriptForm : ManuscriptParticulars
{
    /// <summary>Once drafted at a level, it stays at it: its number is of that series.</summary>
    public Level Level { get; init; } = Level.Internal;

    /// <summary>In which language the template is; empty: an empty sheet.</summary>
    public string? Template { get; init; } = Languages.IsChinese ? "zh-CN" : "en";

    /// <summary>The incoming document that it answers.</summary>
    public long? Answers { get; init; }
}

public sealed record ManuscriptChangeForm : ManuscriptParticulars
{
    public int Version { get; init; }

    [BindNever]
    public Manuscript? Manuscript { get; init; }

    public static ManuscriptChangeForm Of(Manuscript m, Domain.Staff.Directory directory) => new()
    {
        Title = m.Title, Kind = m.Kind, Addressee = m.Addressee, Cc = m.Cc, Purpose = m.Purpose, Urgency = m.Urgency, IsImportant = m.IsImportant,
        Clerk = m.ClerkId is { } clerk ? directory.Find(clerk)?.Label : null, Version = m.Version, Manuscript = m,
    };
}

public abstract class ManuscriptParticularsRules<T> : AbstractValidator<T> where T : ManuscriptParticulars
{
    protected ManuscriptParticularsRules(Texts<ManuscriptsTexts> texts, Data.HouseBook book)
    {
        RuleFor(f => f.Title).Must(title => title?.Trim() is { Length: > 0 and <= RegisterEntry.TitleMaxLength }).WithMessage(_ => texts["Enter the title, at most {0} characters.", RegisterEntry.TitleMaxLength]);
        RuleFor(f => f.Kind).IsInEnum().WithMessage(_ => texts["Choose the kind of document."]);
        RuleFor(f => f.Urgency).IsInEnum().WithMessage(_ => texts["Choose the urgency."]);
        RuleFor(f => f.Addressee).Must(text => Fits(text, Manuscript.AddresseeMaxLength)).WithMessage(_ => texts["At most {0} characters.", Manuscript.AddresseeMaxLength]);
        RuleFor(f => f.Cc).Must(text => Fits(text, Manuscript.CcMaxLength)).WithMessage(_ => texts["At most {0} characters.", Manuscript.CcMaxLength]);
        RuleFor(f => f.Purpose).Must(text => Fits(text, Manuscript.PurposeMaxLength)).WithMessage(_ => texts["At most {0} characters.", Manuscript.PurposeMaxLength]);
        RuleFor(f => f.Clerk).Must(clerk => string.IsNullOrWhiteSpace(clerk) || book.Directory.Find(clerk) is { Role: Role.Secretary })
            .WithMessage(_ => texts["Choose a secretary of the directory: a document is registered by one."]);
    }

    private static bool Fits(string? text, int most) => text is null || text.Trim().Length <= most;
}

public sealed class ManuscriptFormRules : ManuscriptParticularsRules<ManuscriptForm>
{
    public ManuscriptFormRules(Texts<ManuscriptsTexts> texts, Data.HouseBook book, Viewer viewer) : base(texts, book)
    {
        RuleFor(f => f.Level).IsInEnum().WithMessage(_ => texts["Choose the level."]);
        RuleFor(f => f.Clerk).NotEmpty().When(f => f.Level >= Level.Confidential && viewer.Role != Role.Secretary)
            .WithMessage(_ => texts["Name the secretary who will register it: of what is confidential nobody sees anything unasked."]);
        RuleFor(f => f.Template).Must(language => string.IsNullOrEmpty(language) || DocumentTemplate.Languages.Contains(language, StringComparer.Ordinal)).WithMessage(_ => texts["Choose the language of the template."]);
    }
}

public sealed class ManuscriptChangeFormRules(Texts<ManuscriptsTexts> texts, Data.HouseBook book) : ManuscriptParticularsRules<ManuscriptChangeForm>(texts, book);
