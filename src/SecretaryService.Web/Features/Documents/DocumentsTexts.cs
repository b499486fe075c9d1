namespace SecretaryService.Web.Features.Documents;

/// <summary>Names this feature's file of words: DocumentsTexts.zh-CN.resx.</summary>
public sealed class DocumentsTexts;
