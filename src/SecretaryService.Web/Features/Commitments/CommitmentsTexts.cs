namespace SecretaryService.Web.Features.Commitments;

/// <summary>Names this feature's file of words: CommitmentsTexts.zh-CN.resx.</summary>
public sealed class CommitmentsTexts;
