using FluentValidation;
using SecretaryService.Domain;
using SecretaryService.Domain.Archives;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.HandOvers;

/// <summary>Who receives and who is witness, and why, as typed.</summary>
public record HandOverPeopleForm
{
    /// <summary>One of the archivists.</summary>
    public long? Receiver { get; init; }

    /// <summary>监交人.</summary>
    public string? Witness { get; init; }

    /// <summary>事由.</summary>
    public string? Reason { get; init; }

    /// <exception cref="RuleBrokenException">Somebody is not in the directory.</exception>
    public HandOverPeople ToPeople(Domain.Staff.Directory directory, Viewer giver) => new(Known(directory.Find(giver.PersonId)), Known(directory.Find(Receiver ?? 0)), Known(directory.Find(Witness ?? "")));

    private static Domain.Staff.Colleague Known(Domain.Staff.Colleague? colleague) => colleague ?? throw new RuleBrokenException("Choose a colleague of the directory; whoever has left is not in it.");
}

/// <summary>移交清单 as it is drawn up.</summary>
public sealed record HandOverForm : HandOverPeopleForm
{
    public string? Fonds { get; init; }
    public int? Year { get; init; }
    public Level Level { get; init; } = Level.Internal;
}

public sealed class HandOverFormRules : AbstractValidator<HandOverForm>
{
    public HandOverFormRules(Texts<HandOversTexts> texts)
    {
        RuleFor(f => f.Fonds).NotEmpty().WithMessage(_ => texts["Choose the fonds."]);
        RuleFor(f => f.Year).NotNull().WithMessage(_ => texts["Enter the year of the documents."]);
        RuleFor(f => f.Level).Must(level => level is Level.Internal or Level.Confidential or Level.Restricted).WithMessage(_ => texts["Choose the level."]);
        RuleFor(f => f.Receiver).NotNull().WithMessage(_ => texts["Choose who receives it: a colleague with the duty of an archivist."]);
        RuleFor(f => f.Witness).NotEmpty().WithMessage(_ => texts["Choose a witness who neither gives nor receives it."]);
        RuleFor(f => f.Reason).Must(reason => reason?.Trim() is { Length: > 0 and <= HandOverList.ReasonMaxLength }).WithMessage(_ => texts["Say why it is handed over, in at most {0} characters.", HandOverList.ReasonMaxLength]);
    }
}

/// <summary>What is put on a list: everything of a unit, or documents by their codes.</summary>
public sealed record ListingForm
{
    public string? Unit { get; init; }

    /// <summary>档号, one a line.</summary>
    public string? Codes { get; init; }

    public IReadOnlyList<string> Typed => [.. (Codes ?? "").Split(['\n', '\r', ',', '，', ';', '；'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase)];
}

public sealed record CountedLineForm
{
    public int No { get; init; }
    public LineVerdict Verdict { get; init; }
    public string? Condition { get; init; }
    public string? Reason { get; init; }
}

/// <summary>清点 as typed.</summary>
public sealed record CountForm
{
    public List<CountedLineForm> Lines { get; init; } = [];

    /// <summary>清点结果.</summary>
    public string? Result { get; init; }

    public IReadOnlyList<LineCount> ToCounts() => [.. Lines.Select(l => new LineCount(l.No, l.Verdict, l.Condition?.Trim(), l.Reason?.Trim()))];
}
