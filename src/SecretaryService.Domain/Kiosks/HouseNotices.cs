namespace SecretaryService.Domain.Kiosks;

/// <summary>What a house tells its visitors where it has not chosen its own words.</summary>
public static class HouseNotices
{
    /// <summary>来访须知.</summary>
    public static readonly Wording Ordinary = new(
        """
        Please wear your badge where it can be seen, and stay with your host.
        Take photographs or recordings only with your host's consent.
        What you see and hear here is confidential.
        In an emergency, follow your host to the assembly point.
        Please sign out here when you leave.
        """,
        """
        请将来宾证佩戴在明显位置，并由接待人陪同。
        未经接待人同意，请勿拍照、录音或录像。
        在本单位所见所闻，请予保密。
        如遇紧急情况，请随接待人前往集合点。
        离开时请在此登记。
        """);

    /// <summary>隐私告知: no more than the register really holds.</summary>
    public static readonly Wording OrdinaryPrivacy = new(
        """
        What we keep: your name, your organisation, your telephone number where you gave it, whom you came to see and why, how many you were, when you came and left, and the notice that you accepted. No photograph, no identity card, no number plate.
        Why: so that your host knows that you are here, so that we know in an emergency who is in the house, and because we keep a register of visits.
        Who sees it: the front office, your host, and those in charge of the register. Nobody else gets it, and the screen at the door offers nobody's name to anybody.
        How long: as long as our register of visits has to be kept. What is personal can be erased before that.
        Whom to ask: the front desk. Ask there what we hold about you, and to have it corrected or erased.
        """,
        """
        登记内容：您的姓名、单位、您提供的电话、被访人与来访事由、人数、到达与离开时间，以及您确认的来访须知。不拍照，不查验身份证件，不登记车牌。
        登记目的：通知接待人您已到访；紧急情况下掌握在场人员；本单位保存来访登记。
        知悉范围：前台、接待人及登记簿的管理人员。不向其他人提供；门口的屏幕也不会向任何人显示他人姓名。
        保存期限：以来访登记的保存要求为限；其中的个人信息可以提前删除。
        联系方式：请向前台询问。您可以查询、更正或要求删除有关您的信息。
        """);
}

/// <summary>What the guest accepted at the kiosk, in the very words that stood there.</summary>
/// <param name="Language">In which language he read it: en or zh-CN.</param>
public sealed record NoticeAccepted(DateTime At, string Text, string Language, string Kiosk)
{
    public const int LanguageMaxLength = 10;
}
