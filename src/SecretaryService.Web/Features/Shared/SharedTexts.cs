namespace SecretaryService.Web.Features.Shared;

/// <summary>Names the file of words that every page uses, of the domain's refusals and of the marks: SharedTexts.zh-CN.resx.</summary>
public sealed class SharedTexts;
