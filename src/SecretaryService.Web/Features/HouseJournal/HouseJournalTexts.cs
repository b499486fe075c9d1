namespace SecretaryService.Web.Features.HouseJournal;

/// <summary>Names this feature's file of words: HouseJournalTexts.zh-CN.resx.</summary>
public sealed class HouseJournalTexts;
