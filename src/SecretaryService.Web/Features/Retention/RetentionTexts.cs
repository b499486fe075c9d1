namespace SecretaryService.Web.Features.Retention;

/// <summary>Names this feature's file of words: RetentionTexts.zh-CN.resx.</summary>
public sealed class RetentionTexts;
