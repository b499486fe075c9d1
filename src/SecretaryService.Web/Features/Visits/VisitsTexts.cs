namespace SecretaryService.Web.Features.Visits;

/// <summary>Names this feature's file of words: VisitsTexts.zh-CN.resx.</summary>
public sealed class VisitsTexts;
