namespace SecretaryService.Web.Features.Calls;

/// <summary>Names this feature's file of words: CallsTexts.zh-CN.resx.</summary>
public sealed class CallsTexts;
