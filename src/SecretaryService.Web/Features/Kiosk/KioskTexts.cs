namespace SecretaryService.Web.Features.Kiosk;

/// <summary>Names this feature's file of words: KioskTexts.zh-CN.resx.</summary>
public sealed class KioskTexts;
