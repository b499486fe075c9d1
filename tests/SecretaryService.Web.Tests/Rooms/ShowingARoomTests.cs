using System.Net;
using System.Text;

namespace SecretaryService.Web.Tests.Rooms;

public sealed class ShowingARoomTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    [Fact]
    public async Task A_photo_is_put_up_seen_by_everybody_and_taken_down()
    {
        using var desk = await office.As("shen.rx");
        Assert.Equal("7F-1 石厅 Stone has a photo now.", (await (await Upload(desk, 4, Png)).Follow()).Note);
        using var employee = await office.As("ye.hj");
        var address = (await employee.Get("/rooms/week?room=4")).Document.QuerySelector("img.photo")!.GetAttribute("src")!;
        var photo = await employee.Get(address);
        Assert.Equal((HttpStatusCode.OK, "nosniff"), (photo.Status, photo.Headers.GetValues("X-Content-Type-Options").Single()));
        await (await desk.Get("/rooms/settings/4")).Form("/rooms/4/photo/removal").Post();
        Assert.Equal(HttpStatusCode.NotFound, (await employee.Get(address)).Status);
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")]
    [InlineData("<!doctype html><script>alert(1)</script>")]
    [InlineData("GIF89a............")]
    [InlineData("")]
    public async Task What_is_no_picture_is_refused_whatever_it_is_called(string text)
    {
        using var desk = await office.As("shen.rx");
        var page = await Upload(desk, 5, Encoding.UTF8.GetBytes(text));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, 1), (page.Status, page.Errors.Count));
        Assert.Null((await desk.Get("/rooms/week?room=5")).Document.QuerySelector("img.photo"));
    }

    [Fact]
    public async Task A_picture_that_is_too_large_is_refused()
    {
        using var desk = await office.As("shen.rx");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Upload(desk, 5, [.. Png, .. new byte[1024 * 1024]])).Status);
    }

    private static async Task<Page> Upload(Browser desk, long room, byte[] bytes)
    {
        var form = (await desk.Get($"/rooms/settings/{room}")).Form($"/rooms/{room}/photo");
        using var content = new MultipartFormDataContent();
        foreach (var (field, value) in form.Without("File").Fields)
        {
            content.Add(new StringContent(value), field);
        }

        content.Add(new ByteArrayContent(bytes), "File", "room.png");
        return await desk.Send(HttpMethod.Post, $"/rooms/{room}/photo", content);
    }
}
