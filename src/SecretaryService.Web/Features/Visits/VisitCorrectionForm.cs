using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using SecretaryService.Domain;
using SecretaryService.Domain.Visits;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Visits;

/// <summary>A correction is shown as a correction: it says why, and the journal keeps both texts.</summary>
public sealed record VisitCorrectionForm : VisitParticulars
{
    public string? Reason { get; init; }

    /// <summary>The version that was on screen. Somebody may have changed the entry since.</summary>
    public int Version { get; init; }

    [BindNever]
    public Visit? Visit { get; init; }

    public static VisitCorrectionForm Of(Visit visit, Domain.Staff.Directory directory, House house) => new()
    {
        Name = visit.VisitorName, Organisation = visit.Organisation, Phone = visit.Phone, HeadCount = visit.HeadCount, Companions = visit.Companions,
        Purpose = visit.Purpose, Host = visit.HostId is { } id ? directory.Find(id)?.Label ?? visit.HostName : visit.HostName, Grade = visit.Grade,
        From = visit.ExpectedFrom is { } from ? house.ToLocal(from) : null, Until = visit.ExpectedUntil is { } until ? house.ToLocal(until) : null,
        Language = visit.Language, DeskNote = visit.DeskNote, Drink = visit.Drink, Version = visit.Version, Visit = visit,
    };
}

public sealed class VisitCorrectionFormRules : VisitParticularsRules<VisitCorrectionForm>
{
    public VisitCorrectionFormRules(Texts<VisitsTexts> texts) : base(texts) =>
        RuleFor(f => f.Reason).Must(reason => reason?.Trim() is { Length: > 0 and <= Voiding.ReasonMaxLength })
            .WithMessage(_ => texts["Say in a few words why it is corrected, at most {0} characters.", Voiding.ReasonMaxLength]);
}
