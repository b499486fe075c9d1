namespace SecretaryService.Web.Features.Minutes;

/// <summary>Names this feature's file of words: MinutesTexts.zh-CN.resx.</summary>
public sealed class MinutesTexts;
