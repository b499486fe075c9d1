namespace SecretaryService.Web.Features.People;

/// <summary>Names this feature's file of words: PeopleTexts.zh-CN.resx.</summary>
public sealed class PeopleTexts;
