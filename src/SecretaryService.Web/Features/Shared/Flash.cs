using Microsoft.AspNetCore.Mvc;

namespace SecretaryService.Web.Features.Shared;

/// <summary>One sentence on the page that follows a deed.</summary>
public static class Flash
{
    public const string Key = "flash";
    public const string UndoKey = "undo";

    /// <param name="undo">The address to which a form takes the deed back; none where it cannot be.</param>
    public static void Say(this Controller controller, string sentence, string? undo = null) => (controller.TempData[Key], controller.TempData[UndoKey]) = (sentence, undo);
}
