namespace SecretaryService.Browser.Tests;

[Collection(AnotherHouse.Name)]
public sealed class PagesInEnglishTests(House house) : PagesForEveryone(house)
{
    [SkippableFact]
    public Task Have_no_fault_that_axe_can_find_and_need_no_scrolling_to_the_side() => HaveNoFault("en-GB");
}

[Collection(AFourthHouse.Name)]
public sealed class PagesInChineseTests(House house) : PagesForEveryone(house)
{
    [SkippableFact]
    public Task Have_no_fault_that_axe_can_find_and_need_no_scrolling_to_the_side() => HaveNoFault("zh-CN");
}
