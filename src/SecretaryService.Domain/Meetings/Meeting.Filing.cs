using SecretaryService.Domain.Archives;

namespace SecretaryService.Domain.Meetings;

/// <summary>归档: the minutes, once they are issued, are filed as a document is (clause 3.3.3a).</summary>
public sealed partial class Meeting
{
    public override CatalogueLine CatalogueLine => new(MinutesTitle, Number, Convenor ?? ChairName, OccurredOn, null);

    public override RetentionClass ProposedRetention => RetentionClass.Standard[1];

    public override string Unfinished => "The minutes are not issued yet. File them when they are.";

    protected override bool IsDone => MinutesState == MinutesState.Issued;

    protected override Person Registrar => ConvenedById is { } convener ? new Person(convener, ConvenedByName!)
        : MinuteTakerId is { } taker ? new Person(taker, MinuteTakerName!) : new Person(ChairId, ChairName);

    // As a catalogue names minutes; a topic that calls itself a meeting says it once.
    private string MinutesTitle => Cut((MinutesWords.IsChinese(Title), Kind.IsActivity()) switch
    {
        (false, false) => $"Minutes: {Title}",
        (false, true) => $"Report: {Title}",
        (true, false) => Title.EndsWith('会') || Title.EndsWith("会议", StringComparison.Ordinal) ? $"{Title}纪要" : $"{Title}会议纪要",
        (true, true) => Title.EndsWith("活动", StringComparison.Ordinal) ? $"{Title}总结" : $"{Title}活动总结",
    });

    private static string Cut(string title) => title.Length <= TitleMaxLength ? title : title[..TitleMaxLength];
}
