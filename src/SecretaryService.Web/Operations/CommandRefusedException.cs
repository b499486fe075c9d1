namespace SecretaryService.Web.Operations;

/// <summary>A command that could not be carried out: one sentence for whoever gave it, saying what is wrong and what to do.</summary>
public sealed class CommandRefusedException(string message, Exception? inner = null) : Exception(message, inner);
