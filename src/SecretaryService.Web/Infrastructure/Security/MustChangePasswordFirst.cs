using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Filters;
using SecretaryService.Web.Features.Accounts;

namespace SecretaryService.Web.Infrastructure.Security;

/// <summary>Who came in by a password that somebody else gave can do nothing until it is his own.</summary>
public sealed class MustChangePasswordFirst : IActionFilter
{
    public void OnActionExecuting(ActionExecutingContext context)
    {
        var feature = (context.ActionDescriptor as ControllerActionDescriptor)?.ControllerTypeInfo.Namespace;
        if (context.HttpContext.User.MustChangePassword() && feature != typeof(PasswordsController).Namespace)
        {
            context.Result = new LocalRedirectResult("/password");
        }
    }

    public void OnActionExecuted(ActionExecutedContext context)
    {
        // Nothing is left to do.
    }
}
