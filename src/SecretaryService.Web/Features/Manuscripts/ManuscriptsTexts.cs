namespace SecretaryService.Web.Features.Manuscripts;

/// <summary>Names this feature's file of words: ManuscriptsTexts.zh-CN.resx.</summary>
public sealed class ManuscriptsTexts;
