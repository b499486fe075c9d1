namespace SecretaryService.Web.Infrastructure.Start;

/// <summary>The application cannot start. The message is one sentence for whoever runs it: what is wrong and what to set.</summary>
public sealed class StartRefusedException(string message, Exception? cause = null) : Exception(message, cause);
