using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using SecretaryService.Data.Mail;
using SecretaryService.Domain;
using SecretaryService.Domain.Visits;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Visits;

/// <summary>What is written to a guest follows from where his visit stands.</summary>
public enum GuestLetterKind { Invitation, Withdrawal, Questions }

public sealed record LetterForm
{
    public string? To { get; init; }

    /// <summary>In which language he is written to.</summary>
    public string? Language { get; init; }

    /// <summary>What the writer adds. Nothing else that was noted of the visit stands in the letter.</summary>
    public string? Words { get; init; }

    [BindNever]
    public Visit? Visit { get; init; }

    /// <summary>Settled before the visit is told of it; none: as the visit stands.</summary>
    [BindNever]
    public GuestLetterKind? As { get; init; }

    public GuestLetterKind Kind => As ?? KindFor(Visit!) ?? GuestLetterKind.Invitation;

    /// <summary>None: there is nothing to write to him now.</summary>
    public static GuestLetterKind? KindFor(Visit visit) => visit switch
    {
        { VoidedAt: not null } => null,
        { State: VisitState.Expected, ExpectedFrom: not null, ExpectedUntil: not null } => GuestLetterKind.Invitation,
        { State: VisitState.Cancelled, Invitation.WithdrawnAt: null } => GuestLetterKind.Withdrawal,
        { ArrivedAt: not null, RatedAt: null } => GuestLetterKind.Questions,
        _ => null,
    };

    /// <param name="known">His address in the contact book.</param>
    public static LetterForm For(Visit visit, string? known) => new()
    {
        To = visit.Invitation?.To is { Length: > 0 } told ? told : known, Visit = visit,
        Language = visit.Invitation?.Language ?? (visit.Label.Any(IsHan) ? Languages.Chinese : Languages.English),
    };

    private static bool IsHan(char c) => c is >= '\u3400' and <= '\u9fff';
}

public sealed class LetterFormRules : AbstractValidator<LetterForm>
{
    public LetterFormRules(Texts<VisitsTexts> texts)
    {
        RuleFor(f => f.To).Must(IsOneAddress).WithMessage(_ => texts["This is not one mail address. Write it like name@company.example, without anything else."]);
        RuleFor(f => f.Language).Must(language => language is Languages.English or Languages.Chinese).WithMessage(_ => texts["Choose the language of the letter."]);
        RuleFor(f => f.Words).Must(words => words is null || words.Trim().Length <= Visit.NoteMaxLength).WithMessage(_ => texts["At most {0} characters.", Visit.NoteMaxLength]);
    }

    private static bool IsOneAddress(string? to)
    {
        try
        {
            return QueueMail.OneAddress(to ?? "").Length > 0;
        }
        catch (RuleBrokenException)
        {
            return false;
        }
    }
}
