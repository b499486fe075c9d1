namespace SecretaryService.Web.Features.Parcels;

/// <summary>Names this feature's file of words: ParcelsTexts.zh-CN.resx.</summary>
public sealed class ParcelsTexts;
