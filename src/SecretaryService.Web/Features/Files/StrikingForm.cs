using FluentValidation;
using SecretaryService.Domain;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Files;

/// <param name="Changes">Whether the reader may attach, replace and strike.</param>
public sealed record EntryFiles(RegisterEntry Entry, IReadOnlyList<FileRow> Rows, bool Changes);

public sealed record StrikingForm
{
    public string? Reason { get; init; }
}

public sealed class StrikingFormRules : AbstractValidator<StrikingForm>
{
    public StrikingFormRules(Texts<FilesTexts> texts) => RuleFor(f => f.Reason).Must(reason => reason?.Trim() is { Length: > 0 and <= Voiding.ReasonMaxLength })
        .WithMessage(_ => texts["Say why, in at most {0} characters.", Voiding.ReasonMaxLength]);
}
