using SecretaryService.Domain.Kiosks;

namespace SecretaryService.Domain;

/// <summary>What the company tells its visitors.</summary>
public sealed partial class Company
{
    public const int NoticeMaxLength = 2000;
    public const int PrivacyMaxLength = 4000;

    /// <summary>来访须知; none: the ordinary one.</summary>
    public Wording? VisitorNotice { get; private set; }

    /// <summary>隐私告知; none: the ordinary one.</summary>
    public Wording? PrivacyNotice { get; private set; }

    /// <summary>What a visitor accepts.</summary>
    public string NoticeIn(string language) => (VisitorNotice ?? HouseNotices.Ordinary).In(language);

    public string PrivacyIn(string language) => (PrivacyNotice ?? HouseNotices.OrdinaryPrivacy).In(language);

    /// <summary>What visitors accepted before keeps the words that it had.</summary>
    public void Post(Wording? notice, Wording? privacy)
    {
        (VisitorNotice, PrivacyNotice) = (notice, privacy);
        Revision++;
    }
}
