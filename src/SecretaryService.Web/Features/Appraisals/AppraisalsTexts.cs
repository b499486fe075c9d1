namespace SecretaryService.Web.Features.Appraisals;

/// <summary>Names this feature's file of words: AppraisalsTexts.zh-CN.resx.</summary>
public sealed class AppraisalsTexts;
