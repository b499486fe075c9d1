using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Documents;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Documents;

/// <summary>One stage as typed.</summary>
public sealed record StageForm
{
    public StageOrder Order { get; init; } = StageOrder.AtOnce;
    public string? Readers { get; init; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Readers);
}

/// <summary>传阅单 as typed: why, until when, and who reads in which order.</summary>
public sealed record CirculationForm
{
    public const int Rows = 6;
    private const char InARow = '>';

    public string? Purpose { get; init; }
    public DateOnly? Until { get; init; }
    public List<StageForm> Stages { get; init; } = [];

    /// <summary>The name under which the list is kept for the next time.</summary>
    public string? KeepAs { get; init; }

    /// <summary>Readers are added to this circulation of the document; none: a new one.</summary>
    public int? SlipNumber { get; init; }

    [BindNever]
    public IncomingDocument? Document { get; init; }

    public IReadOnlyList<StageForm> Filled => [.. Stages.Where(s => !s.IsEmpty)];

    public SlipNote ToNote(Domain.Staff.Directory directory, Viewer by) =>
        new(Purpose?.Trim().ReplaceLineEndings("\n") ?? "", Until, [.. Filled.Select(s => new StageNote(s.Order, Named.In(s.Readers, directory, by).AsReaders))]);

    /// <summary>As a template keeps it: a line for each stage.</summary>
    public string ToStages() => string.Join('\n', Filled.Select(s => (s.Order == StageOrder.OneByOne ? $"{InARow} " : "") + s.Readers!.ReplaceLineEndings(" ").Trim()));

    public static List<StageForm> FromStages(string stages) =>
        [.. stages.Split('\n').Select(line => line.StartsWith(InARow) ? new StageForm { Order = StageOrder.OneByOne, Readers = line[1..].Trim() } : new StageForm { Readers = line })];
}

public sealed class CirculationFormRules : AbstractValidator<CirculationForm>
{
    public CirculationFormRules(Texts<DocumentsTexts> texts, HouseBook book, Viewer viewer)
    {
        RuleFor(f => f.Purpose).Must(purpose => purpose?.Trim() is { Length: > 0 and <= CirculationSlip.PurposeMaxLength }).When(f => f.SlipNumber is null)
            .WithMessage(_ => texts["Say in a sentence why it is circulated, at most {0} characters: the readers see it first.", CirculationSlip.PurposeMaxLength]);
        RuleFor(f => f.Stages).Must(stages => stages.Any(s => !s.IsEmpty)).WithMessage(_ => texts["Name at least one reader."]);
        RuleFor(f => f.Stages).Must(stages => stages.Count <= IncomingDocument.MostStages).WithMessage(_ => texts["A circulation has at most {0} stages.", IncomingDocument.MostStages]);
        RuleFor(f => f.KeepAs).Must(name => name is null || name.Trim().Length <= CirculationTemplate.NameMaxLength).WithMessage(_ => texts["At most {0} characters.", CirculationTemplate.NameMaxLength]);
        RuleForEach(f => f.Stages).ChildRules(stage => stage.RuleFor(s => s.Readers).Custom((readers, context) =>
        {
            foreach (var word in Named.In(readers, book.Directory, viewer).Unknown.Take(5))
            {
                context.AddFailure(texts["“{0}” is nobody of the directory, or fits more than one. Write a whole name, an extension or a department.", word]);
            }
        }));
    }
}

/// <summary>主办 and 协办 as typed.</summary>
public sealed record HandlingForm
{
    public string? Lead { get; init; }
    public string? Supporting { get; init; }
    public string? What { get; init; }

    /// <summary>Empty: by the urgency.</summary>
    public DateOnly? Until { get; init; }

    [BindNever]
    public IncomingDocument? Document { get; init; }
}

public sealed class HandlingFormRules : AbstractValidator<HandlingForm>
{
    public HandlingFormRules(Texts<DocumentsTexts> texts, HouseBook book, Viewer viewer, TimeProvider clock)
    {
        RuleFor(f => f.Lead).Must(lead => book.Directory.Find(lead ?? "") is not null).WithMessage(_ => texts["Choose a colleague of the directory; whoever has left is not in it."]);
        RuleFor(f => f.Supporting).Must(names => Named.In(names, book.Directory, viewer).Unknown.Count == 0)
            .WithMessage(f => texts["“{0}” is nobody of the directory, or fits more than one. Write a whole name, an extension or a department.", Named.In(f.Supporting, book.Directory, viewer).Unknown[0]]);
        RuleFor(f => f.What).Must(what => what is null || what.Trim().Length <= Domain.Commitments.Commitment.WhatMaxLength).WithMessage(_ => texts["At most {0} characters.", Domain.Commitments.Commitment.WhatMaxLength]);
        RuleFor(f => f.Until).Must(day => day is null || (day >= Today(book, clock) && day <= Today(book, clock).AddYears(1))).WithMessage(_ => texts["Choose a day from today on, within a year."]);
    }

    private static DateOnly Today(HouseBook book, TimeProvider clock) => book.House.DayOf(clock.GetUtcNow().UtcDateTime);
}

/// <summary>分发 as typed: one paper a line, with its copy number behind the name; and who gets an electronic copy.</summary>
public sealed record DistributionForm
{
    public string? Papers { get; init; }
    public string? Electronic { get; init; }

    [BindNever]
    public IncomingDocument? Document { get; init; }

    public IEnumerable<(string Name, string? CopyNumber)> Lines => (Papers ?? "").Split(['\n', '\r', '、', '，', ',', ';', '；'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Line);

    // "Xu Yanqiu 000012": what stands behind the last gap is a number where it has a digit and is no extension of its own.
    private static (string, string?) Line(string line)
    {
        var gap = line.LastIndexOfAny([' ', '　', '\t', '#']);
        return gap > 0 && line[(gap + 1)..] is { Length: > 0 } last && last.Any(char.IsDigit) ? (line[..gap].TrimEnd(' ', '　', '\t', '#'), last) : (line, null);
    }
}

public sealed class DistributionFormRules : AbstractValidator<DistributionForm>
{
    public DistributionFormRules(Texts<DocumentsTexts> texts, HouseBook book, Viewer viewer)
    {
        RuleFor(f => f.Papers).Custom((_, context) =>
        {
            foreach (var (name, number) in context.InstanceToValidate.Lines)
            {
                if (book.Directory.Find(name) is null)
                {
                    context.AddFailure(texts["“{0}” is nobody of the directory, or fits more than one. Write a whole name, an extension or a department.", name]);
                }

                if (number?.Length > DocumentCopy.CopyNumberMaxLength)
                {
                    context.AddFailure(texts["A copy number has at most {0} characters.", DocumentCopy.CopyNumberMaxLength]);
                }
            }
        });
        RuleFor(f => f.Electronic).Must(names => Named.In(names, book.Directory, viewer).Unknown.Count == 0)
            .WithMessage(f => texts["“{0}” is nobody of the directory, or fits more than one. Write a whole name, an extension or a department.", Named.In(f.Electronic, book.Directory, viewer).Unknown[0]]);
    }
}
