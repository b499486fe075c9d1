using System.Net;

namespace SecretaryService.Web.Tests.OverHttp;

/// <summary>One browser without script: keeps cookies, reads pages, sends their forms. Follows a redirect only when told to.</summary>
public sealed class Browser(HttpClient client, CookieContainer cookies) : IDisposable
{
    private const string SessionCookie = "session";

    public Uri Home => client.BaseAddress!;

    public string? Session
    {
        get => cookies.GetCookies(Home)[SessionCookie]?.Value;
        set => cookies.Add(Home, new Cookie(SessionCookie, value));
    }

    public Browser In(string language)
    {
        cookies.Add(Home, new Cookie("language", language));
        return this;
    }

    public Task<Page> Get(string address) => Send(HttpMethod.Get, address);

    public Task<Page> Post(string address, IEnumerable<KeyValuePair<string, string>> fields, params (string Name, string Value)[] headers) =>
        Send(HttpMethod.Post, address, new FormUrlEncodedContent(fields), headers);

    public async Task<Page> Send(HttpMethod method, string address, HttpContent? content = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, address) { Content = content };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return await Page.Of(this, address, response);
    }

    public async Task<Page> SignIn(string userName, string password, string? returnUrl = null)
    {
        var page = await Get(returnUrl is null ? "/sign-in" : $"/sign-in?returnUrl={Uri.EscapeDataString(returnUrl)}");
        return await page.Form("/sign-in").With("UserName", userName).With("Password", password).Post();
    }

    public void Dispose() => client.Dispose();
}
