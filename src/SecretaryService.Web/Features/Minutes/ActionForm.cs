using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using SecretaryService.Data;
using SecretaryService.Domain.Meetings;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Minutes;

/// <summary>议定事项: what, by whom, until when, and who looks.</summary>
public sealed record ActionForm
{
    public string? What { get; init; }
    public string? Owner { get; init; }
    public DateOnly? Due { get; init; }

    /// <summary>Nobody: the chair.</summary>
    public string? Verifier { get; init; }

    /// <summary>At which item it was settled.</summary>
    public Guid? Item { get; init; }

    [BindNever]
    public Meeting? Meeting { get; init; }

    [BindNever]
    public MeetingAction? Action { get; init; }

    public static ActionForm Of(MeetingAction action) => new() { What = action.What, Owner = action.OwnerName, Due = action.Due, Verifier = action.VerifierName, Item = action.ItemKey, Meeting = action.Meeting, Action = action };

    public ActionNote ToNote(Domain.Staff.Directory directory) =>
        new(What!.Trim(), directory.Find(Owner!)!.AsPerson, Due!.Value, Item) { Verifier = string.IsNullOrWhiteSpace(Verifier) ? null : directory.Find(Verifier)!.AsPerson };
}

public sealed class ActionFormRules : AbstractValidator<ActionForm>
{
    public ActionFormRules(Texts<MinutesTexts> texts, HouseBook book)
    {
        RuleFor(f => f.What).Must(what => what?.Trim() is { Length: > 0 and <= MeetingAction.WhatMaxLength }).WithMessage(_ => texts["Say what is to be done, in at most {0} characters.", MeetingAction.WhatMaxLength]);
        RuleFor(f => f.Owner).Must(owner => book.Directory.Find(owner ?? "") is not null).WithMessage(_ => texts["Choose a colleague of the directory; whoever has left is not in it."]);
        RuleFor(f => f.Verifier).Must(verifier => string.IsNullOrWhiteSpace(verifier) || book.Directory.Find(verifier) is not null).WithMessage(_ => texts["Choose a colleague of the directory; whoever has left is not in it."]);
        RuleFor(f => f.Due).NotNull().WithMessage(_ => texts["Choose by when."]);
    }
}
