using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Data.Deeds;

namespace SecretaryService.Web.Infrastructure.Forms;

/// <summary>
/// Every form carries a key. Its deed, the numbers it draws and the note that this key was carried out are one transaction: sent twice, it
/// is done once and answered alike; sent with another content, it is refused (409). A deed ends in a redirect; anything else is undone.
/// </summary>
public sealed class OncePerSubmission(AppDbContext db, WriteGate gate, HouseBook book, TimeProvider clock, IUrlHelperFactory urls) : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (!HttpMethods.IsPost(context.HttpContext.Request.Method) || context.Filters.OfType<RepeatableAttribute>().Any())
        {
            await next();
            return;
        }

        if (await SubmittedForm.Read(context.HttpContext.Request) is not { } form)
        {
            context.Result = new StatusCodeResult(StatusCodes.Status400BadRequest);
            return;
        }

        await using var deed = await gate.Begin(db, context.HttpContext.RequestAborted);
        if (await Answered(form) is { } answer)
        {
            context.Result = answer;
            return;
        }

        await CarryOut(context, next, form, deed);
    }

    private async Task CarryOut(ActionExecutingContext context, ActionExecutionDelegate next, SubmittedForm form, Deed deed)
    {
        var turns = book.Turns;
        var executed = await next();
        if (executed.Exception is DbUpdateConcurrencyException)
        {
            executed.ExceptionHandled = true;
            executed.Result = new StatusCodeResult(StatusCodes.Status409Conflict);
        }

        if (executed.Exception is not null || Location(executed) is not { } location)
        {
            return;
        }

        db.Submissions.Add(new Submission
        {
            Key = form.Key, PersonId = db.Viewer.PersonId, Content = form.Content, Location = location, At = clock.GetUtcNow().UtcDateTime,
        });
        try
        {
            await db.SaveChangesAsync(CancellationToken.None);
            await Commit(deed, turns);
            executed.Result = new LocalRedirectResult(location);
        }
        catch (DbUpdateException e) when (e is not DbUpdateConcurrencyException)
        {
            executed.Result = await AfterLosingTheRace(form, deed) ?? throw new InvalidOperationException("The deed was not saved.", e);
        }
    }

    // Whoever read the house between the change and its commit read it as it was before.
    private async Task Commit(Deed deed, int turns)
    {
        await deed.Commit();
        if (book.Turns != turns)
        {
            book.TurnPage();
        }
    }

    // Two nodes carried out the same form at once: the key's uniqueness let one through. Ours is undone; the other's answer is ours.
    private async Task<IActionResult?> AfterLosingTheRace(SubmittedForm form, Deed deed)
    {
        await deed.DisposeAsync();
        db.ChangeTracker.Clear();
        return await Answered(form);
    }

    private async Task<IActionResult?> Answered(SubmittedForm form) =>
        await db.Submissions.AsNoTracking().FirstOrDefaultAsync(s => s.Key == form.Key) switch
        {
            null => null,
            { } done when done.PersonId == db.Viewer.PersonId && done.Content.AsSpan().SequenceEqual(form.Content) => new LocalRedirectResult(done.Location),
            { } done => new ViewResult
            {
                ViewName = "SentBefore", StatusCode = StatusCodes.Status409Conflict,
                ViewData = form.AsViewData(done.PersonId == db.Viewer.PersonId ? done.Location : null),
            },
        };

    private string? Location(ActionExecutedContext executed)
    {
        var url = urls.GetUrlHelper(executed);
        return executed.Result switch
        {
            RedirectToActionResult to => url.Action(to.ActionName, to.ControllerName, to.RouteValues),
            LocalRedirectResult to => to.Url,
            _ => null,
        };
    }
}
