namespace SecretaryService.Web.Features.Errors;

/// <summary>Names this feature's file of words: ErrorsTexts.zh-CN.resx.</summary>
public sealed class ErrorsTexts;
