namespace SecretaryService.Web.Features.Search;

/// <summary>Names this feature's file of words: SearchTexts.zh-CN.resx.</summary>
public sealed class SearchTexts;
