namespace SecretaryService.Web.Features.Archive;

/// <summary>Names this feature's file of words: ArchiveTexts.zh-CN.resx.</summary>
public sealed class ArchiveTexts;
