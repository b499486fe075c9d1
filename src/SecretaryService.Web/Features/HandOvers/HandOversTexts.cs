namespace SecretaryService.Web.Features.HandOvers;

/// <summary>Names this feature's file of words: HandOversTexts.zh-CN.resx.</summary>
public sealed class HandOversTexts;
