using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using SecretaryService.Domain;
using SecretaryService.Web.Features.Shared;
using SecretaryService.Web.Infrastructure.Localization;

namespace SecretaryService.Web.Infrastructure.Forms;

/// <summary>
/// Find, accept, tell, save: the two questions a controller asks before it saves. A refusal lands on the form, with the status 422, and
/// nothing that was typed is lost.
/// </summary>
public static class Accepting
{
    /// <summary>The form binds, holds no invisible characters and keeps its own rules.</summary>
    public static async Task<bool> Accepts<T>(this Controller controller, T form, IValidator<T> rules) where T : class
    {
        var (state, texts) = (controller.ModelState, controller.Shared());
        InvisibleCharacters.TakeOut(form, state, texts);
        foreach (var error in (await rules.ValidateAsync(form, controller.HttpContext.RequestAborted)).Errors)
        {
            // What did not bind has said so already; that it is therefore missing helps nobody.
            if (state.GetFieldValidationState(error.PropertyName) != ModelValidationState.Invalid)
            {
                state.AddModelError(error.PropertyName, error.ErrorMessage);
            }
        }

        return controller.IsAccepted();
    }

    /// <summary>The entity does as it is told, or says in the reader's words why not.</summary>
    public static async Task<bool> Tells(this Controller controller, Func<Task> deed)
    {
        try
        {
            await deed();
        }
        catch (RuleBrokenException broken)
        {
            controller.ModelState.AddModelError("", controller.Shared().Of(broken));
        }

        return controller.IsAccepted();
    }

    private static bool IsAccepted(this Controller controller)
    {
        if (!controller.ModelState.IsValid)
        {
            controller.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        return controller.ModelState.IsValid;
    }

    private static Texts<SharedTexts> Shared(this Controller controller) =>
        controller.HttpContext.RequestServices.GetRequiredService<Texts<SharedTexts>>();
}
