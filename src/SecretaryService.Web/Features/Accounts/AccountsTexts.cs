namespace SecretaryService.Web.Features.Accounts;

/// <summary>Names this feature's file of words: AccountsTexts.zh-CN.resx.</summary>
public sealed class AccountsTexts;
