namespace SecretaryService.Web.Features.Contacts;

/// <summary>Names this feature's file of words: ContactsTexts.zh-CN.resx.</summary>
public sealed class ContactsTexts;
