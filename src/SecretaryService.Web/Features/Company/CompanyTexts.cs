namespace SecretaryService.Web.Features.Company;

/// <summary>Names this feature's file of words: CompanyTexts.zh-CN.resx.</summary>
public sealed class CompanyTexts;
