namespace SecretaryService.Web.Features.Outgoing;

/// <summary>Names this feature's file of words: OutgoingTexts.zh-CN.resx.</summary>
public sealed class OutgoingTexts;
