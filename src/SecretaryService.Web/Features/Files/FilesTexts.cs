namespace SecretaryService.Web.Features.Files;

/// <summary>Names this feature's file of words: FilesTexts.zh-CN.resx.</summary>
public sealed class FilesTexts;
