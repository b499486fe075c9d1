using SecretaryService.Domain.Kiosks;
using static SecretaryService.Domain.Tests.Visits.VisitsOfTheTests;

namespace SecretaryService.Domain.Tests.Kiosks;

public sealed class KeepingKiosksTests
{
    [Fact]
    public void Is_revoked_once()
    {
        var kiosk = new KioskDevice("North door", new byte[KioskDevice.DigestLength], Secretary, Now);
        kiosk.Revoke(Secretary, Now);
        Assert.Equal((Now, 1L), (kiosk.RevokedAt, kiosk.RevokedById));
        Assert.Throws<RuleBrokenException>(() => kiosk.Revoke(Secretary, Now));
    }

    [Fact]
    public void Is_cleared_for_nothing() => Assert.Empty(KioskDevice.AsViewer("North door").Clearances);

    [Fact]
    public void A_call_is_answered_by_who_was_first()
    {
        var call = new DeskCall(1, "North door", DeskCallKind.Delivery, Now);
        call.Answer(Secretary, Now.AddMinutes(1));
        call.Answer(Secretary with { PersonId = 9 }, Now.AddMinutes(2));
        Assert.Equal((Now.AddMinutes(1), 1L), (call.AnsweredAt, call.AnsweredById));
    }

    [Fact]
    public void The_house_speaks_its_ordinary_words_until_it_has_its_own()
    {
        var company = new Company(new Wording("A", "甲"), "Asia/Shanghai");
        Assert.Equal(HouseNotices.Ordinary.Zh, company.NoticeIn("zh-CN"));
        company.Post(new Wording("Be quiet.", "请安静。"), null);
        Assert.Equal(("Be quiet.", HouseNotices.OrdinaryPrivacy.En, 1), (company.NoticeIn("en"), company.PrivacyIn("en"), company.Revision));
    }

    [Fact]
    public void The_ordinary_words_fit_where_others_would_stand()
    {
        Assert.All([HouseNotices.Ordinary.En, HouseNotices.Ordinary.Zh], text => Assert.InRange(text.Length, 1, Company.NoticeMaxLength));
        Assert.All([HouseNotices.OrdinaryPrivacy.En, HouseNotices.OrdinaryPrivacy.Zh], text => Assert.InRange(text.Length, 1, Company.PrivacyMaxLength));
    }
}
