namespace SecretaryService.Domain;

/// <summary>What the company says of itself.</summary>
/// <param name="Greeting">What is said on answering (3.1.1), with {company}, {department} and {name} in it. None: the house's ordinary one.</param>
/// <param name="PublicAddress">Where links in mails lead, such as https://desk.example.com. None: mails carry no links.</param>
public sealed record Profile(Wording Name, string Zone, Wording? Greeting, string? PublicAddress)
{
    /// <summary>Where guests go, as invitations say it.</summary>
    public Wording? Place { get; init; }
}

/// <summary>The company: one row.</summary>
public sealed partial class Company : IOfTheHouse
{
    public const int NameMaxLength = 80;
    public const int ZoneMaxLength = 60;
    public const int GreetingMaxLength = 200;
    public const int AddressMaxLength = 200;
    public const int PlaceMaxLength = 200;

    /// <summary>What is said on answering where the company has not chosen its own words.</summary>
    public static readonly Wording OrdinaryGreeting = new("Good morning, {company}, {name} speaking.", "您好，{company}，我是{name}。");

    private Company() { }

    /// <param name="zone">IANA name of the zone in which days and months are counted, such as Asia/Shanghai.</param>
    public Company(Wording name, string zone) => (Name, Zone) = (name, zone);

    public int Id { get; private set; } = 1;
    public Wording Name { get; private set; } = null!;
    public string Zone { get; private set; } = "";
    public Wording? Greeting { get; private set; }
    public string? PublicAddress { get; private set; }

    /// <summary>Where guests go, as invitations say it.</summary>
    public Wording? Place { get; private set; }

    /// <summary>Rises with every change: shows that somebody else saved meanwhile.</summary>
    public int Revision { get; private set; }

    public string HouseKey => Name.En;

    /// <summary>Clause 3.1.1: the words for answering, with everything filled in.</summary>
    public string Greet(string language, string department, string name) => (Greeting ?? OrdinaryGreeting).In(language)
        .Replace("{company}", Name.In(language), StringComparison.Ordinal)
        .Replace("{department}", department, StringComparison.Ordinal)
        .Replace("{name}", name, StringComparison.Ordinal);

    /// <param name="hasEntries">Whether anything is registered: its days were counted in the old zone and stay as they are.</param>
    /// <exception cref="RuleBrokenException">The zone is unknown or settled, or the address is none that a mail may lead to.</exception>
    public void Describe(Profile profile, bool hasEntries)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(profile.Zone, out _) || profile.Zone.Length > ZoneMaxLength)
        {
            throw new RuleBrokenException("This time zone is not known. Choose one of the list.");
        }

        if (hasEntries && profile.Zone != Zone)
        {
            throw new RuleBrokenException("The time zone cannot be changed any more: the days of all entries were counted in {0} and would no longer fit their hours.", Zone);
        }

        if (profile.PublicAddress is { } address && !IsPlainAddress(address))
        {
            throw new RuleBrokenException("Enter the address as http:// or https:// and the name of the server, without user, query or dots in the path, such as https://desk.example.com.");
        }

        (Name, Zone, Greeting, PublicAddress, Place) = (profile.Name, profile.Zone, profile.Greeting, profile.PublicAddress?.TrimEnd('/'), profile.Place);
        Revision++;
    }

    // Read twice: what the parser would mend (dots, backslashes, blanks) is not what was typed, and is refused.
    private static bool IsPlainAddress(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri is { UserInfo: "", Query: "", Fragment: "", Host.Length: > 0 }
        && address.IndexOfAny(['\\', ' ', '%', '?', '#', '@', '"', '<', '>']) < 0
        && !address[(uri.Scheme.Length + 3)..].Contains("//", StringComparison.Ordinal)
        && !address.Contains("..", StringComparison.Ordinal) && !address.Contains("/.", StringComparison.Ordinal);
}
