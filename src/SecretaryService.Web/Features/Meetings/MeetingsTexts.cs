namespace SecretaryService.Web.Features.Meetings;

/// <summary>Names this feature's file of words: MeetingsTexts.zh-CN.resx.</summary>
public sealed class MeetingsTexts;
