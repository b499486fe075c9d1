namespace SecretaryService.Web.Features.Invitations;

/// <summary>Names this feature's file of words: InvitationsTexts.zh-CN.resx.</summary>
public sealed class InvitationsTexts;
