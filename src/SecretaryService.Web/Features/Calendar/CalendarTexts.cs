namespace SecretaryService.Web.Features.Calendar;

/// <summary>Names this feature's file of words: CalendarTexts.zh-CN.resx.</summary>
public sealed class CalendarTexts;
