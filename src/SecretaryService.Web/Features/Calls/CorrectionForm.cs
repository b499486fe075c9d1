using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Calls;

/// <summary>A correction is shown as a correction: it says why, and the journal keeps both texts.</summary>
public sealed record CorrectionForm : CallParticulars
{
    public string? Reason { get; init; }

    /// <summary>The version that was on screen. Somebody may have changed the entry since.</summary>
    public int Version { get; init; }

    /// <summary>After a conflict: the fields in which the other's text is to stand.</summary>
    public List<string> Theirs { get; init; } = [];

    /// <summary>What the page shows around the form; nobody sends it.</summary>
    [BindNever]
    public CorrectionPage? Page { get; init; }

    public static CorrectionForm Of(Call call, Domain.Staff.Directory directory, House house) => new()
    {
        Name = call.CallerName, Organisation = call.CallerOrganisation, Phone = call.CallerPhone, Matter = call.Matter,
        For = call.ForId is { } id ? directory.Find(id)?.Label ?? call.ForName : call.ForName,
        Outcome = call.Outcome, Rings = call.Rings, Urgency = call.Urgency, Version = call.Version, Direction = call.Direction,
        Greeting = call.GreetingGiven == true, Told = call.CallerTold == true, ReadBack = call.ReadBack == true,
        Declined = [.. Enum.GetValues<Particulars>().Where(p => p is not (Particulars.None or Particulars.All) && call.Declined.HasFlag(p))],
        CallsAgainAt = call.CallsAgainAt is { } again ? house.ToLocal(again) : null,
    };

    /// <summary>What the form does not show stays as it is; ticks of which nobody ever said anything stay unsaid.</summary>
    public CallNote ToNote(Call call, Domain.Staff.Directory directory, House house)
    {
        var note = (this with { Direction = call.Direction }).ToNote(directory, house, unsaid: call is { GreetingGiven: null, CallerTold: null, ReadBack: null });
        return note with { ContactId = call.ContactId, EarlierCallId = call.EarlierCallId };
    }

    /// <summary>The reader's own text, but the other's where he chose it.</summary>
    public CorrectionForm Taking(CorrectionForm current) => this with
    {
        Name = Chosen(nameof(Name), current.Name, Name),
        Organisation = Chosen(nameof(Organisation), current.Organisation, Organisation),
        Phone = Chosen(nameof(Phone), current.Phone, Phone),
        Matter = Chosen(nameof(Matter), current.Matter, Matter),
        For = Chosen(nameof(For), current.For, For),
        Outcome = Chosen(nameof(Outcome), current.Outcome, Outcome),
        Rings = Chosen(nameof(Rings), current.Rings, Rings),
        Urgency = Chosen(nameof(Urgency), current.Urgency, Urgency),
    };

    private T Chosen<T>(string field, T theirs, T mine) => Theirs.Contains(field) ? theirs : mine;
}

public sealed class CorrectionFormRules : CallParticularsRules<CorrectionForm>
{
    public CorrectionFormRules(Texts<CallsTexts> texts) : base(texts) =>
        RuleFor(f => f.Reason).Must(reason => reason?.Trim() is { Length: > 0 and <= Call.ReasonMaxLength })
            .WithMessage(_ => texts["Say in a few words why it is corrected, at most {0} characters.", Call.ReasonMaxLength]);
}

/// <summary>The entry, and what now stands where it has changed under the form.</summary>
public sealed record CorrectionPage(long Id, string Number, IReadOnlyList<Difference> Differences)
{
    public static IReadOnlyList<Difference> Between(CorrectionForm mine, CorrectionForm theirs) =>
    [
        .. new Difference[]
        {
            new(nameof(mine.Name), mine.Name, theirs.Name), new(nameof(mine.Organisation), mine.Organisation, theirs.Organisation),
            new(nameof(mine.Phone), mine.Phone, theirs.Phone), new(nameof(mine.Matter), mine.Matter?.ReplaceLineEndings("\n"), theirs.Matter),
            new(nameof(mine.For), mine.For, theirs.For), new(nameof(mine.Outcome), mine.Outcome, theirs.Outcome),
            new(nameof(mine.Rings), mine.Rings, theirs.Rings), new(nameof(mine.Urgency), mine.Urgency, theirs.Urgency),
        }.Where(d => !Equals(d.Mine, d.Theirs)),
    ];
}

public sealed record Difference(string Field, object? Mine, object? Theirs);
