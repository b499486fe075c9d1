namespace SecretaryService.Web.Features.Numbers;

/// <summary>Names this feature's file of words: NumbersTexts.zh-CN.resx.</summary>
public sealed class NumbersTexts;
