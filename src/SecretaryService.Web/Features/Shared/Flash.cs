using Microsoft.AspNetCore.Mvc;

namespace SecretaryService.Web.Features.Shared;

/// <summary>One sentence on the page that follows a deed.</summary>
public static class Flash
{
    public const string Key = "flash";

    public static void Say(this Controller controller, string sentence) => controller.TempData[Key] = sentence;
}
