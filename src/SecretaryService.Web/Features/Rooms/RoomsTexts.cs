namespace SecretaryService.Web.Features.Rooms;

/// <summary>Names this feature's file of words: RoomsTexts.zh-CN.resx.</summary>
public sealed class RoomsTexts;
