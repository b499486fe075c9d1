namespace SecretaryService.Web.Features.Standard;

/// <summary>Names this feature's file of words: StandardTexts.zh-CN.resx.</summary>
public sealed class StandardTexts;
