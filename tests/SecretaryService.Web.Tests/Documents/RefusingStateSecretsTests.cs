using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using SecretaryService.Web.Features.Documents;
using SecretaryService.Web.Infrastructure.Start;

namespace SecretaryService.Web.Tests.Documents;

public sealed class RefusingStateSecretsTests
{
    [Fact]
    public async Task A_house_that_refuses_them_keeps_not_even_the_number()
    {
        await using var office = new DemoOffice { Settings = { ["Documents:StateSecrets"] = "Refused" } };
        using var desk = await office.As("shen.rx");
        var page = await (await desk.PaperForm("", ("StateSecrecy", "Secret"), ("SendersNumber", "ZT-77"))).Post();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal("This house takes no state secret into this register, not even its number. Keep it in the system that was inspected for state secrets.", page.ErrorAt("StateSecrecy"));
        await using var db = office.Books();
        Assert.False(await db.IncomingDocuments.IgnoreQueryFilters(CallForms.PastFilter).AnyAsync(d => d.SendersNumber == "ZT-77"));
        await desk.Registers("No secret", ("SendersNumber", "ZT-78"));
    }

    [Fact]
    public void A_setting_that_is_neither_lets_nobody_start() =>
        Assert.Throws<StartRefusedException>(() => StateSecrets.Of(new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("Documents:StateSecrets", (string?)"refuse")]).Build()));
}
