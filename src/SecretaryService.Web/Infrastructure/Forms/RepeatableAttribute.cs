using Microsoft.AspNetCore.Mvc.Filters;

namespace SecretaryService.Web.Infrastructure.Forms;

/// <summary>Doing this twice is the same as doing it once (signing in or out, choosing a language): the form needs no key.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class RepeatableAttribute : Attribute, IFilterMetadata;
