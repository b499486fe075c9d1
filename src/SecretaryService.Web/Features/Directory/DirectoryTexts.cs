namespace SecretaryService.Web.Features.Directory;

/// <summary>Names this feature's file of words: DirectoryTexts.zh-CN.resx.</summary>
public sealed class DirectoryTexts;
