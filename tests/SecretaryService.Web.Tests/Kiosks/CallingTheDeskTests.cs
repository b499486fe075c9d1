using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SecretaryService.Domain.Kiosks;
using SecretaryService.Web.Infrastructure.Live;

namespace SecretaryService.Web.Tests.Kiosks;

public sealed class CallingTheDeskTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    [Fact]
    public async Task A_hundred_times_is_one_call_until_somebody_goes()
    {
        var (kiosk, name) = await office.Kiosk();
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal("/kiosk/called", (await Press(kiosk, "Help")).Location);
        }

        await Press(kiosk, "Delivery");
        await using var db = office.Books();
        Assert.Equal([DeskCallKind.Help, DeskCallKind.Delivery], await db.DeskCalls.Where(c => c.KioskName == name).OrderBy(c => c.Id).Select(c => c.Kind).ToListAsync());
        using var desk = await office.As("shen.rx");
        var board = await desk.Get("/visits");
        Assert.Contains($"A delivery waits at {name}", board.Text, StringComparison.Ordinal);
        var id = await db.DeskCalls.Where(c => c.KioskName == name && c.Kind == DeskCallKind.Help).Select(c => c.Id).SingleAsync();
        var form = board.Form($"/visits/bell/{id}/answer");
        Assert.Equal($"You go to {name}.", (await (await form.Post()).Follow()).Note);
        Assert.Equal(HttpStatusCode.Redirect, (await form.Anew().Post()).Status);
        Assert.DoesNotContain($"needs help at {name}", (await desk.Get("/visits")).Text, StringComparison.Ordinal);
        await Press(kiosk, "Help");
        Assert.Equal(2, await db.DeskCalls.CountAsync(c => c.KioskName == name && c.Kind == DeskCallKind.Help));
        using var administrator = await office.As("tao.ar");
        Assert.Contains(name, (await administrator.Get("/house-journal?of=DeskCall")).Text, StringComparison.Ordinal);
        kiosk.Dispose();
    }

    [Fact]
    public async Task Rings_on_the_open_board_of_a_secretary()
    {
        var (kiosk, _) = await office.Kiosk();
        using var desk = await office.As("shen.rx");
        var bell = office.Services.GetRequiredService<Bell>();
        await bell.Look(CancellationToken.None);
        var before = (await desk.Get("/live/now")).Html;
        await Press(kiosk, "Help");
        await bell.Look(CancellationToken.None);
        Assert.NotEqual(before, (await desk.Get("/live/now")).Html);
        kiosk.Dispose();
    }

    [Fact]
    public async Task For_nothing_known_is_refused()
    {
        var (kiosk, _) = await office.Kiosk();
        var form = Form(await kiosk.Get("/kiosk"), "Help");
        Assert.Equal(HttpStatusCode.BadRequest, (await form.With("kind", "99").Post()).Status);
        kiosk.Dispose();
    }

    [Fact]
    public async Task The_board_of_others_shows_no_bell()
    {
        var (kiosk, name) = await office.Kiosk();
        await Press(kiosk, "Help");
        using var employee = await office.As("ye.hj");
        Assert.DoesNotContain(name, (await employee.Get("/visits")).Html, StringComparison.Ordinal);
        kiosk.Dispose();
    }

    private static async Task<Page> Press(Browser kiosk, string kind) => await Form(await kiosk.Get("/kiosk"), kind).Post();

    private static PageForm Form(Page page, string kind) => PageForm.Of(page,
        (AngleSharp.Html.Dom.IHtmlFormElement)page.Document.QuerySelector($"input[name=kind][value={kind}]")!.ParentElement!);
}
