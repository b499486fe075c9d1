using FluentValidation;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using SecretaryService.Domain.Visits;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Features.Kiosk;

/// <summary>Who somebody says he is: a whole name, or what a scanner read from an invitation.</summary>
public sealed record WhoForm
{
    public string? Who { get; init; }

    /// <summary>Asked for where several have this name: the organisation, or the last four digits of the telephone.</summary>
    public string? Besides { get; init; }

    /// <summary>Nobody sends it: whether it is asked for.</summary>
    [BindNever]
    public bool Asks { get; init; }

    /// <summary>Nobody sends it: no one was found.</summary>
    [BindNever]
    public bool NotFound { get; init; }
}

/// <summary>What somebody without an appointment says of himself.</summary>
public sealed record WalkInForm
{
    public string? Name { get; init; }
    public string? Organisation { get; init; }
    public string? Host { get; init; }
    public string? Purpose { get; init; }
    public int? HeadCount { get; init; } = 1;
}

/// <summary>The notice, accepted.</summary>
public sealed record CheckInForm
{
    /// <summary>Who is checked in, sealed by the page before.</summary>
    public string? Sealed { get; init; }

    /// <summary>Of the company, when the text was shown: another text would be another acceptance.</summary>
    public int Version { get; init; }
}

public sealed class WhoFormRules : AbstractValidator<WhoForm>
{
    /// <summary>No link of ours is longer.</summary>
    public const int LongestScan = 1000;

    public WhoFormRules(Texts<KioskTexts> texts)
    {
        RuleFor(f => f.Who).Must(who => !string.IsNullOrWhiteSpace(who)).WithMessage(_ => texts["Type your name, or scan the code of your invitation."]);
        RuleFor(f => f.Who).Must(who => who is null || Scanned.IsCode(who) || who.Trim().Length <= Visit.NameMaxLength).WithMessage(_ => texts["A name has at most {0} characters. Shorten it.", Visit.NameMaxLength]);
        RuleFor(f => f.Who).Must(who => who is null || who.Length <= LongestScan).WithMessage(_ => texts["This is no code of ours."]);
        RuleFor(f => f.Besides).Must(text => text is null || text.Trim().Length <= Visit.OrganisationMaxLength).WithMessage(_ => texts["At most {0} characters.", Visit.OrganisationMaxLength]);
    }
}

public sealed class WalkInFormRules : AbstractValidator<WalkInForm>
{
    public WalkInFormRules(Texts<KioskTexts> texts)
    {
        RuleFor(f => f.Name).Must(name => !string.IsNullOrWhiteSpace(name)).WithMessage(_ => texts["Type your name."]);
        RuleFor(f => f.Name).Must(name => name is null || name.Trim().Length <= Visit.NameMaxLength).WithMessage(_ => texts["A name has at most {0} characters. Shorten it.", Visit.NameMaxLength]);
        RuleFor(f => f.Organisation).Must(text => text is null || text.Trim().Length <= Visit.OrganisationMaxLength).WithMessage(_ => texts["At most {0} characters.", Visit.OrganisationMaxLength]);
        RuleFor(f => f.Host).Must(text => text is null || text.Trim().Length <= Visit.NameMaxLength).WithMessage(_ => texts["At most {0} characters.", Visit.NameMaxLength]);
        RuleFor(f => f.Purpose).Must(text => text is null || text.Trim().Length <= Visit.PurposeMaxLength).WithMessage(_ => texts["At most {0} characters.", Visit.PurposeMaxLength]);
        RuleFor(f => f.HeadCount).InclusiveBetween(1, Visit.MostHeads).WithMessage(_ => texts["Enter how many you are: 1 to {0}.", Visit.MostHeads]);
    }
}

/// <summary>What a scanner types: the address in the code, or the token alone.</summary>
public static class Scanned
{
    private const string Path = "/guest/check-in/";

    // Longer than any name, and without a blank: no name looks so.
    public static bool IsCode(string typed) => typed.Contains(Path, StringComparison.Ordinal) || (typed.Trim().Length > Visit.NameMaxLength && typed.Trim().All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'));

    public static string TokenOf(string typed) => typed.Trim() is var text && text.LastIndexOf(Path, StringComparison.Ordinal) is >= 0 and var at ? text[(at + Path.Length)..] : text;
}
