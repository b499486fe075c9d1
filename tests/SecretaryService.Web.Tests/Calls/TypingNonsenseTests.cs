using System.Net;

namespace SecretaryService.Web.Tests.Calls;

/// <summary>Bad input: a sentence in the reader's language, everything typed still there, nothing saved.</summary>
public sealed class TypingNonsenseTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    public static TheoryData<string, string, string> Fields => new()
    {
        { "Name", new string('长', 81), "共 81 字，超长：至多 80 字。请缩短。" },
        { "Organisation", new string('长', 121), "共 121 字，超长：至多 120 字。请缩短。" },
        { "Matter", new string('长', 1001), "共 1001 字，超长：至多 1000 字。请缩短。" },
        { "Matter", new string('长', 100_000), "共 100000 字，超长：至多 1000 字。请缩短。" },
        { "For", new string('长', 81), "共 81 字，超长：至多 80 字。请缩短。" },
        { "Phone", "abc", "请填完整号码，如 021 6600 4417。" },
        { "Phone", "12", "请填完整号码，如 021 6600 4417。" },
        { "Phone", "1234567890123456789012345", "请填完整号码，如 021 6600 4417。" },
        { "Rings", "abc", "无法识别“abc”。" },
        { "Rings", "99999999999", "无法识别“99999999999”。" },
        { "Rings", "0", "铃声填 1 至 99，或留空。" },
        { "Rings", "-1", "铃声填 1 至 99，或留空。" },
        { "Rings", "100", "铃声填 1 至 99，或留空。" },
        { "At", "next Tuesday", "无法识别“next Tuesday”。" },
        { "At", "2026-02-30T10:00", "无法识别“2026-02-30T10:00”。" },
        { "DueAt", "25:00", "无法识别“25:00”。" },
    };

    public static TheoryData<string, string, string> Choices => new()
    {
        { "Outcome", "99", "无法识别“99”。" },
        { "Outcome", "", "请选择来电结果。" },
        { "Outcome", "Sold", "无法识别“Sold”。" },
        { "Urgency", "0", "无法识别“0”。" },
        { "Level", "7", "无法识别“7”。" },
    };

    [Theory]
    [MemberData(nameof(Fields))]
    public async Task Is_said_at_the_field_which_keeps_the_text(string field, string typed, string sentence)
    {
        var page = await Refused(form => form.With(field, typed));
        Assert.Equal((sentence, typed), (page.ErrorAt(field), page.ValueOf(field)));
    }

    [Theory]
    [MemberData(nameof(Choices))]
    public async Task Is_said_at_the_choice(string field, string chosen, string sentence) =>
        Assert.Equal(sentence, (await Refused(form => form.With(field, chosen))).ErrorAt(field));

    [Theory]
    [InlineData("2026-11-24T10:02:00", "该时间尚未到来。请填写来电响铃的时间。")]
    [InlineData("9999-12-31T23:59:59", "该时间尚未到来。请填写来电响铃的时间。")]
    [InlineData("1999-12-31T23:59:59", "该时间早于 2000 年，请核对年份。")]
    [InlineData("0001-01-01T00:00:00", "该时间早于 2000 年，请核对年份。")]
    public async Task Of_an_impossible_time_is_said_above_the_form_which_keeps_it(string at, string sentence)
    {
        var page = await Refused(form => form.With("At", at));
        Assert.Equal([sentence], page.Errors);
        Assert.Equal(at, page.ValueOf("At"));
    }

    [Fact]
    public async Task Of_an_empty_form_asks_for_the_outcome() =>
        Assert.Equal(["结果：请选择来电结果。"], (await Refused(form => Emptied(form))).Errors);

    [Fact]
    public async Task Of_a_form_with_nothing_but_an_outcome_asks_for_something_noted() =>
        Assert.Equal(["尚无内容。请至少填写来电人、号码或事由。"], (await Refused(form => Emptied(form).With("Outcome", "Advised"))).Errors);

    [Fact]
    public async Task Of_nothing_but_spaces_asks_for_something_noted() =>
        Assert.Equal(["尚无内容。请至少填写来电人、号码或事由。"], (await Refused(form => Emptied(form).With("Name", " \t ").With("Outcome", "Advised"))).Errors);

    [Theory]
    [InlineData("")]
    [InlineData("somebody")]
    public async Task Of_a_message_for_nobody_asks_for_a_colleague(string whom) =>
        Assert.Equal(["留言须有收件同事。请在“找谁”中选定。"], (await Refused(form => form.With("Outcome", "Message").With("For", whom))).Errors);

    [Theory]
    [InlineData("somebody", "")]
    [InlineData("", "999999")]
    [InlineData("8400", "999999")]
    [InlineData("8400", "-1")]
    public async Task Of_a_promise_without_an_owner_asks_for_one(string whom, string owner)
    {
        var page = await Refused(form => form.With("Promise", "true").With("For", whom).With("OwnerId", owner));
        Assert.Equal("请选定回电人：承诺须有人负责。", page.ErrorAt("OwnerId"));
        Assert.True(page.Document.QuerySelector("input[name=Promise]")!.HasAttribute("checked"));
    }

    [Theory]
    [InlineData("2026-11-24T09:59")]
    [InlineData("2026-11-24T10:00")]
    [InlineData("0001-01-01T00:00")]
    public async Task Of_a_promised_time_that_is_over_asks_for_a_later_one(string due)
    {
        var page = await Refused(form => form.Promised("Too late").With("DueAt", due));
        Assert.Equal(["承诺时间不晚于来电时间。请改填较晚时间，或留空按制度计算。"], page.Errors);
    }

    [Theory]
    [InlineData("2027-11-26T10:00")]
    [InlineData("9999-12-31T23:59")]
    public async Task Of_a_promise_for_the_next_age_asks_to_check_the_year(string due) =>
        Assert.Equal(["承诺时间在一年以后，请核对年份。"], (await Refused(form => form.Promised("Too far").With("DueAt", due))).Errors);

    [Theory]
    [InlineData("Name")]
    [InlineData("Organisation")]
    [InlineData("Matter")]
    [InlineData("For")]
    public async Task Of_invisible_signs_is_cleaned_and_said(string field)
    {
        var page = await Refused(form => form.With(field, "safe\u202Egnp.exe\u0007\u200B"));
        Assert.Equal("文中有不可见字符，已去除：请核对后再次保存。", page.ErrorAt(field));
        Assert.Equal("safegnp.exe", page.ValueOf(field));
    }

    [Fact]
    public async Task Of_invisible_signs_is_saved_clean_the_next_time()
    {
        using var desk = await office.As("shen.rx");
        var refused = await (await desk.NewCall()).Filled("cleaned\u202E").Post();
        Assert.Equal("cleaned", (await (await refused.Form("/calls").Post()).Follow()).Title);
    }

    [Fact]
    public async Task Of_a_zero_byte_is_refused_before_it_is_read()
    {
        using var desk = await office.As("shen.rx");
        Assert.Equal(HttpStatusCode.BadRequest, (await (await desk.NewCall()).Filled("nothing\0").Post()).Status);
    }

    [Fact]
    public async Task In_several_fields_is_said_of_each_by_name()
    {
        var page = await Refused(form => form.With("Rings", "abc").With("Phone", "abc").With("Outcome", ""));
        Assert.Equal(["电话：请填完整号码，如 021 6600 4417。", "结果：请选择来电结果。", "铃声：无法识别“abc”。"], page.Errors.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task In_one_field_keeps_every_other()
    {
        var page = await Refused(form => form.Promised("Stays").With("Rings", "abc").With("DueAt", "2026-11-25T10:00").With("Level", "Public").With("Urgency", "Urgent"));
        var kept = page.Form("/calls");
        Assert.Equal(
            ["Marta Lindqvist", "Nordlicht AB", "+46 8 5550 0123", "Stays", "8400", "Message", "true", "2026-11-25T10:00", "Public", "Urgent"],
            ((string[])["Name", "Organisation", "Phone", "Matter", "For", "Outcome", "Promise", "DueAt", "Level", "Urgency"]).Select(field => kept[field]));
    }

    private async Task<Page> Refused(Func<PageForm, PageForm> spoil)
    {
        using var desk = (await office.As("shen.rx")).In("zh-CN");
        var before = await office.CountCalls();
        var page = await spoil((await desk.NewCall()).Filled("事由")).Post();
        Assert.True(page.Status == HttpStatusCode.UnprocessableEntity, page.Html);
        Assert.Equal(before, await office.CountCalls());
        return page;
    }

    private static PageForm Emptied(PageForm form) => ((string[])["Name", "Organisation", "Phone", "Matter", "Outcome"]).Aggregate(form, (f, field) => f.With(field, ""));
}
