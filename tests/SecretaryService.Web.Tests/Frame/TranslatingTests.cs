using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using SecretaryService.Data.Accounts;
using SecretaryService.Data.Journal;
using SecretaryService.Domain.Archives;
using SecretaryService.Domain;
using SecretaryService.Domain.Calls;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Contacts;
using SecretaryService.Domain.Documents;
using SecretaryService.Domain.Meetings;
using SecretaryService.Domain.Rooms;
using SecretaryService.Domain.Staff;
using SecretaryService.Domain.Standard;
using SecretaryService.Testing.SqlServer;
using SecretaryService.Web.Features.Archive;
using SecretaryService.Web.Features.Documents;
using SecretaryService.Web.Features.Meetings;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Forms;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Tests.Frame;

/// <summary>English is the key: every one that the sources look up has its Chinese, and every Chinese is looked up.</summary>
public sealed partial class TranslatingTests
{
    private const string Shared = "Shared";

    public static TheoryData<string> Features => [.. System.IO.Directory.EnumerateDirectories(Path.Combine(SourceFiles.Web, "Features")).Select(folder => Path.GetFileName(folder)!)];

    [Theory]
    [MemberData(nameof(Features))]
    public void Misses_no_text_of_a_feature(string feature) =>
        None(LookedUp(feature).Concat(Words(feature)).Distinct(StringComparer.Ordinal).Except(Translated(feature).Concat(Translated(Shared)), StringComparer.Ordinal));

    [Fact]
    public void Misses_no_text_of_the_frame() =>
        Assert.Empty(Sources("TagHelpers").Concat(Sources("Infrastructure")).SelectMany(Keys).Except(Translated(Shared), StringComparer.Ordinal));

    [Fact]
    public void Misses_no_refusal_of_the_domain() =>
        Assert.Empty(All().SelectMany(source => Refusal().Matches(source).SelectMany(refusal => Literal().Matches(FirstArgument(source, refusal.Index + refusal.Length)).Select(m => m.Groups["key"].Value))).Except(Translated(Shared), StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Features))]
    public void Keeps_no_text_that_nobody_looks_up(string feature)
    {
        var sources = (feature == Shared ? All() : Sources(Path.Combine("Features", feature))).ToList();
        List<string> unused = [.. Translated(feature).Except(Words(feature), StringComparer.Ordinal).Where(key => !sources.Exists(source => source.Contains($"\"{key}\"", StringComparison.Ordinal)))];
        None(unused);
    }

    [Theory]
    [MemberData(nameof(Features))]
    public void Keeps_the_places_of_what_is_put_in(string feature) => Assert.All(Texts(feature), text =>
        Assert.Equal(Places(text.Key), Places(text.Value)));

    [Theory]
    [MemberData(nameof(Features))]
    public void Is_written_in_Chinese(string feature) => Assert.All(Texts(feature), text =>
        Assert.True(Chinese().IsMatch(text.Value) || text.Value == "%", $"{text.Key}: {text.Value}"));

    // All of them are named at once: whoever mends them wants the whole list.
    private static void None(IEnumerable<string> keys)
    {
        var all = string.Join('\n', keys);
        Assert.True(all.Length == 0, all);
    }

    private static IEnumerable<string> LookedUp(string feature) => Sources(Path.Combine("Features", feature)).SelectMany(Keys);

    // Words made of names: of choices, of limits, of fields that a form is shown again with.
    private static IEnumerable<string> Words(string feature) => feature switch
    {
        "Calls" => [.. Of<CallOutcome>(), .. Of<CallDirection>(), .. Of<Turn>()],
        "Contacts" => [.. Of<Lack>(), .. Of<ContactField>(), .. Of<CallOutcome>(), .. Of<Domain.Visits.VisitState>(), .. Of<Register>()],
        "Documents" => [.. Of<Urgency>(), .. Of<Level>(), .. DocumentWords()],
        "Archive" => [.. Of<Level>(), .. ArchiveWords()],
        "Commitments" => Of<Turn>(),
        "Invitations" => Of<Domain.Meetings.MeetingAnswer>(),
        "Rooms" => Of<ReservationEnd>(),
        "Manuscripts" or "Outgoing" => Of<Domain.Documents.DocumentKind>(),
        "Meetings" => MeetingWords(),
        "Minutes" => [.. Enum.GetValues<Domain.Meetings.MinutesState>().Select(Web.Features.Minutes.MinutesChoices.Words), .. new[] { MeetingKind.Regular, MeetingKind.Ceremony }.SelectMany(Web.Features.Minutes.MinutesChoices.Parts)],
        "HandOvers" or "Appraisals" => Of<Domain.Archives.Medium>(),
        "People" => Of<AccountDeed>(),
        "Exports" => [.. Of<CallOutcome>(), .. Of<CallDirection>()],
        Shared => [.. Of<Urgency>(), .. Of<Level>(), .. Of<Role>(), .. Of<DutyKind>(), .. Of<CommitmentKind>(), .. Of<PresenceKind>(), .. Of<Equipment>(), .. Of<Unit>(), .. Fields(), .. OfTheHouse()],
        "Standard" => Limits(),
        _ => [],
    };

    private static IEnumerable<string> DocumentWords() =>
    [
        .. Enum.GetValues<DocumentKind>().Select(DocumentChoices.Words), .. Enum.GetValues<Channel>().Select(DocumentChoices.Words), .. Enum.GetValues<Nature>().Select(DocumentChoices.Words),
        .. Enum.GetValues<DocumentState>().Select(DocumentChoices.Words), .. Enum.GetValues<StateSecrecy>().Select(DocumentChoices.Words), .. Enum.GetValues<StageOrder>().Select(DocumentChoices.Words),
        .. Enum.GetValues<QueryKind>().Select(DocumentChoices.Words), .. DocumentChoices.EveryCheck.Select(DocumentChoices.Words), .. DocumentChoices.Points(ReviewPoints.All).Select(DocumentChoices.Words),
        .. DocumentChoices.EveryLabel, .. DocumentTable.Titles,
    ];

    private static IEnumerable<string> MeetingWords() =>
    [
        .. Of<Urgency>(), .. Of<Level>(), .. Enum.GetValues<MeetingKind>().Select(MeetingChoices.Words), .. Enum.GetValues<MeetingState>().Select(MeetingChoices.Words), .. Enum.GetValues<MeetingAnswer>().Select(MeetingChoices.Words),
        .. Enum.GetValues<Attendance>().Select(MeetingChoices.Words), .. Enum.GetValues<SignInMeans>().Select(MeetingChoices.Words), .. Enum.GetValues<AnswerMeans>().Select(MeetingChoices.Words),
        .. Enum.GetValues<MeetingStepKind>().Select(MeetingChoices.Words), .. Enum.GetValues<MeetingKind>().SelectMany(MeetingChoices.ChecklistOf), .. new[] { "zh-CN", "en" }.Select(MeetingChoices.WordsOfLanguage), "colleague", "department", "contact", .. Enum.GetValues<Equipment>().Select(thing => MeetingChoices.WordsOfCheck(thing, null)),
    ];

    private static IEnumerable<string> ArchiveWords() =>
    [
        .. Enum.GetValues<Medium>().Select(ArchiveChoices.Words), .. Enum.GetValues<ArchiveState>().Select(ArchiveChoices.Words), .. Enum.GetValues<ArchiveClassKind>().Select(ArchiveChoices.Words),
        .. ArchiveChoices.EveryCheck.Select(ArchiveChoices.Words), .. ArchiveChoices.EveryLabel,
    ];

    // Whatever the journal of the house may tell of: kinds of things, and their values.
    private static IEnumerable<string> OfTheHouse()
    {
        using var db = FakeSqlServer.Context();
        return [.. db.Model.GetEntityTypes().Where(type => typeof(IOfTheHouse).IsAssignableFrom(type.ClrType)).SelectMany(type => ValuesOf(type).Prepend(EnumWords.Words(type.ShortName()))),
            .. HouseDeeds.Kinds.Concat(HouseDeeds.Names).Select(EnumWords.Words)];
    }

    private static IEnumerable<string> ValuesOf(IEntityType type) => type.GetProperties().Where(p => !p.IsKey() && p.Name != "Version").Select(p => p.Name)
        .Concat(type.GetComplexProperties().SelectMany(complex => complex.ComplexType.GetProperties().Select(p => $"{complex.Name}.{p.Name}"))).SelectMany(HouseWords.Of);

    private static IEnumerable<string> Of<T>() where T : struct, Enum => Enum.GetValues<T>().Select(value => value.Words());

    private static IEnumerable<string> Fields() => typeof(Program).Assembly.GetTypes().Where(type => type.Name.EndsWith("Form", StringComparison.Ordinal) && type.Namespace!.Contains(".Features.", StringComparison.Ordinal))
        .Where(type => type.Name is not ("ExpiredForm" or "SignInForm" or "PasswordForm"))
        .SelectMany(type => type.GetProperties()).Where(property => property.CanWrite && !IsUnshown(property)).Select(property => EnumWords.Words(property.Name));

    private static bool IsUnshown(PropertyInfo property) =>
        SubmittedForm.Carried.Contains(property.Name) || property.IsDefined(typeof(Microsoft.AspNetCore.Mvc.ModelBinding.BindNeverAttribute), inherit: true) || property.Name is "Page" or "Deed" or "Kind" or "Call" or "Contact" || property.Name.Contains("assword", StringComparison.Ordinal);

    private static IEnumerable<string> Limits()
    {
        using var standard = JsonDocument.Parse(File.ReadAllText(Path.Combine(SourceFiles.Root, "src", "SecretaryService.Data", "Founding", "standard-1.json")));
        return [.. standard.RootElement.GetProperty("clauses").EnumerateArray().SelectMany(clause => clause.GetProperty("parameters").EnumerateArray())
            .SelectMany(limit => new[] { limit.GetProperty("name").GetString()!, limit.GetProperty("unit").GetString()! }).Select(EnumWords.Words).Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Translated(string feature) => Texts(feature).Select(text => text.Key);

    private static IEnumerable<KeyValuePair<string, string>> Texts(string feature) =>
        XDocument.Load(Path.Combine(SourceFiles.Web, "Features", feature, $"{feature}Texts.zh-CN.resx")).Root!.Elements("data")
            .Select(data => KeyValuePair.Create((string)data.Attribute("name")!, (string)data.Element("value")!));

    private static IEnumerable<string> All() => SourceFiles.Under("SecretaryService.Web", ".cs", ".cshtml").Concat(SourceFiles.Under("SecretaryService.Domain", ".cs")).Concat(SourceFiles.Under("SecretaryService.Data", ".cs")).Select(File.ReadAllText);

    private static IEnumerable<string> Sources(string folder) => SourceFiles.Under(Path.Combine("SecretaryService.Web", folder), ".cs", ".cshtml").Select(File.ReadAllText);

    // L["…"], texts["…", …], texts[… ? "…" : "…"]: what stands before the first comma.
    private static IEnumerable<string> Keys(string source) =>
        Lookup().Matches(source).SelectMany(lookup => Literal().Matches(FirstArgument(source, lookup.Index + lookup.Length)).Select(m => m.Groups["key"].Value));

    private static string FirstArgument(string source, int from)
    {
        var (depth, quoted, end) = (0, false, from);
        for (; depth >= 0 && (quoted || depth > 0 || source[end] != ','); end++)
        {
            quoted ^= source[end] == '"';
            depth += quoted ? 0 : source[end] switch { '[' or '(' => 1, ']' or ')' => -1, _ => 0 };
        }

        return source[from..end];
    }

    private static IEnumerable<string> Places(string text) => Place().Matches(text).Select(m => m.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\b(L|texts)\[", RegexOptions.ExplicitCapture)]
    private static partial Regex Lookup();

    [GeneratedRegex("""(?<!\$)"(?<key>[^"\r\n]*)""" + "\"")]
    private static partial Regex Literal();

    [GeneratedRegex(@"new RuleBrokenException\(")]
    private static partial Regex Refusal();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Chinese();
}
