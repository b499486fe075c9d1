namespace SecretaryService.Web.Features.Exports;

/// <summary>Names this feature's file of words: ExportsTexts.zh-CN.resx.</summary>
public sealed class ExportsTexts;
