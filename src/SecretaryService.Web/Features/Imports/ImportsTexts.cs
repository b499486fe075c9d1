namespace SecretaryService.Web.Features.Imports;

/// <summary>Names this feature's file of words: ImportsTexts.zh-CN.resx.</summary>
public sealed class ImportsTexts;
