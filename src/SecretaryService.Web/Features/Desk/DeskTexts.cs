namespace SecretaryService.Web.Features.Desk;

/// <summary>Names this feature's file of words: DeskTexts.zh-CN.resx.</summary>
public sealed class DeskTexts;
