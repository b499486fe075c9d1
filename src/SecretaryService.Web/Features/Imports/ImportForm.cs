using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using SecretaryService.Data.Importing;
using SecretaryService.Data.Importing.Reading;
using SecretaryService.Data.Importing.Values;
using SecretaryService.Domain;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Imports;

public sealed record ImportForm
{
    public string? Register { get; init; }
    public ImportMode Mode { get; init; } = ImportMode.Create;
    public IFormFile? File { get; init; }
}

public sealed class ImportFormRules : AbstractValidator<ImportForm>
{
    public ImportFormRules(Texts<ImportsTexts> texts, ImportableRegisters registers, Viewer viewer)
    {
        RuleFor(f => f.Register).Must(key => registers.Find(key)?.MayBeImportedBy(viewer.Role) == true).WithMessage(_ => texts["Choose a register."]);
        RuleFor(f => f.Mode).IsInEnum().WithMessage(_ => texts["Choose what is to be done with the rows."]);
        RuleFor(f => f.File).NotNull().WithMessage(_ => texts["Choose a file: csv, xlsx, xls or vcf."]);
    }
}

/// <summary>The columns and words of the file as their reader understands them. The lists go in step.</summary>
public sealed record MappingForm
{
    public ImportMode Mode { get; init; }
    public DayOrder Order { get; init; }
    public List<string?> Columns { get; init; } = [];

    /// <summary>Field, word and choice of each line of the table of words.</summary>
    public List<string?> Fields { get; init; } = [];
    public List<string?> Words { get; init; } = [];
    public List<string?> Choices { get; init; } = [];

    /// <summary>"start": if nothing was changed, carry it out.</summary>
    public string? Then { get; init; }

    public Mapping ToMapping() => new([.. Columns.Select(c => c ?? "")],
        Fields.Zip(Words, Choices).Where(v => v.First is not null).GroupBy(v => v.First!, StringComparer.Ordinal).ToDictionary(
            g => g.Key, g => (IReadOnlyDictionary<string, string>)g.GroupBy(v => v.Second ?? "", StringComparer.Ordinal).ToDictionary(v => v.Key, v => v.Last().Third ?? "", StringComparer.Ordinal), StringComparer.Ordinal), Order);
}

/// <summary>How the file is read, where the program was wrong.</summary>
public sealed record ReadingForm
{
    public string? Encoding { get; init; }
    public string? Separator { get; init; }
    public string? Sheet { get; init; }
    public int? HeaderRow { get; init; }

    [BindNever]
    public bool IsKnown => (Encoding is null || FileEncoding.All.Contains(Encoding, StringComparer.Ordinal))
        && (Separator is null || Separators.ContainsKey(Separator)) && HeaderRow is null or (>= 0 and <= 1000) && (Sheet is null || Sheet.Length <= 60);

    /// <summary>Signs that nobody sees travel by their names.</summary>
    public static readonly IReadOnlyDictionary<string, char> Separators = new Dictionary<string, char>(StringComparer.Ordinal) { ["comma"] = ',', ["semicolon"] = ';', ["tab"] = '\t', ["bar"] = '|' };

    public ReadingWishes ToWishes() => new(Encoding, Separator is null ? null : Separators[Separator], Sheet, HeaderRow);
}
