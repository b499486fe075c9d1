namespace SecretaryService.Web.Features.MyAccount;

/// <summary>Names this feature's file of words: MyAccountTexts.zh-CN.resx.</summary>
public sealed class MyAccountTexts;
