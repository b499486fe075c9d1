using System.Net;

namespace SecretaryService.Web.Tests.Operations;

public sealed class CreatingAnAdministratorTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    [Fact]
    public async Task Works_while_the_server_runs_and_the_password_must_be_changed()
    {
        using var stranger = office.Stranger();
        await stranger.Get("/sign-in");
        var created = await Create("Ada Lindqvist", "ada.l");
        Assert.True(created.Code == 0, created.Errors);
        var answer = await stranger.SignIn("ada.l", created.Output.Trim().Split(' ')[^1]);
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Equal("/password", (await stranger.Get("/people")).Location);
    }

    [Fact]
    public async Task Is_refused_for_a_name_that_is_taken()
    {
        var refused = await Create("Somebody Else", "SHEN.RX");
        Assert.Equal((1, "", "The user name SHEN.RX is taken. Choose another."), (refused.Code, refused.Output, refused.Errors.Trim()));
    }

    [Theory]
    [InlineData("Somebody", "two words")]
    [InlineData(" ", "somebody")]
    public async Task Is_refused_for_a_name_that_cannot_be_one(string name, string userName) => Assert.Equal(1, (await Create(name, userName)).Code);

    [Theory]
    [InlineData("create-admin", "--name", "x")]
    [InlineData("bakup", "x.zip")]
    [InlineData("backup")]
    public async Task A_command_that_is_not_whole_is_not_carried_out(params string[] args) => Assert.Equal(1, (await Said.By(args)).Code);

    [Theory]
    [InlineData("help")]
    [InlineData("--help")]
    public async Task Help_names_every_command(string asked)
    {
        var help = await Said.By(asked);
        Assert.Equal(0, help.Code);
        Assert.All((string[])["backup", "restore", "verify-journal", "create-admin"], command => Assert.Contains(command, help.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true, "backup", "x.zip")]
    [InlineData(true, "--help")]
    [InlineData(false)]
    [InlineData(false, "--contentRoot", "x")]
    [InlineData(false, "Data:Folder=x")]
    public void What_is_not_a_command_is_for_the_server(bool isCommand, params string[] args) => Assert.Equal(isCommand, Web.Operations.OfficeCommands.Are(args));

    private Task<Said> Create(string name, string userName) => Said.By("create-admin", "--name", name, "--user-name", userName, "--data", office.Folder.Path);
}
