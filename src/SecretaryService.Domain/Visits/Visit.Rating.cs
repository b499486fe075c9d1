namespace SecretaryService.Domain.Visits;

/// <summary>What a guest answers afterwards: each from 1 to 5.</summary>
/// <param name="Welcome">How warmly he was received.</param>
/// <param name="Help">Whether help was offered before he had to ask.</param>
/// <param name="Waiting">How long he waited.</param>
public sealed record Rating(int Welcome, int Help, int Waiting, string? Words);

public sealed record GuestAnswered : Fact;

/// <summary>访后评价: clause 4.3.2.</summary>
public sealed partial class Visit
{
    public const int Best = 5;
    private const int Good = 4;
    private const int Questions = 3;

    /// <summary>How long after the visit the guest may answer.</summary>
    public static readonly TimeSpan AnswerWithin = TimeSpan.FromDays(30);

    /// <summary>UTC.</summary>
    public DateTime? RatedAt { get; private set; }
    public int? RatedWelcome { get; private set; }
    public int? RatedHelp { get; private set; }
    public int? RatedWaiting { get; private set; }
    public string? RatedWords { get; private set; }

    /// <summary>On the average the three answers are 4 or better.</summary>
    public bool? IsRatedGood { get; private set; }

    /// <summary>One answer for one visit, by whoever holds the guest's link.</summary>
    /// <exception cref="RuleBrokenException">It was answered already, the guest has not come, or an answer is none.</exception>
    public void Rate(Rating rating, DateTime at)
    {
        RefuseUnless(VisitState.Waiting, VisitState.InMeeting, VisitState.Left);
        if (RatedAt is not null)
        {
            throw new RuleBrokenException("This visit has been answered already. Thank you.");
        }

        if (new[] { rating.Welcome, rating.Help, rating.Waiting }.Any(answer => answer is < 1 or > Best))
        {
            throw new RuleBrokenException("Each answer is a number from 1 to {0}.", Best);
        }

        (RatedAt, RatedWelcome, RatedHelp, RatedWaiting, RatedWords) = (at, rating.Welcome, rating.Help, rating.Waiting, rating.Words);
        IsRatedGood = rating.Welcome + rating.Help + rating.Waiting >= Good * Questions;
        Tell(new GuestAnswered());
    }
}
