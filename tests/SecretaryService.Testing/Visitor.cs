using System.Net;
using System.Text.RegularExpressions;

namespace SecretaryService.Testing;

/// <summary>A browser without a screen: keeps cookies, follows nothing, fills in a page's own hidden fields.</summary>
public sealed partial class Visitor(Uri address) : IDisposable
{
    private readonly HttpClient _client = new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = address, Timeout = TimeSpan.FromMinutes(10) };

    public async Task<string> Get(string path)
    {
        using var answer = await _client.GetAsync(path);
        var page = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode ? page : throw new InvalidOperationException($"{path} answered {(int)answer.StatusCode}.");
    }

    /// <param name="key">The form's own key, to send the same form again; otherwise a new one.</param>
    public async Task<HttpResponseMessage> Post(string path, string token, IEnumerable<KeyValuePair<string, string>> fields, Guid? key = null)
    {
        using var content = new FormUrlEncodedContent([.. fields, new("__RequestVerificationToken", token), new("submission", (key ?? Guid.NewGuid()).ToString())]);
        return await _client.PostAsync(path, content);
    }

    /// <exception cref="InvalidOperationException">The form was not accepted.</exception>
    public async Task<string> Submit(string page, string path, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var answer = await Post(path, TokenOn(await Get(page)), fields);
        return answer.StatusCode == HttpStatusCode.Redirect
            ? answer.Headers.Location!.ToString()
            : throw new InvalidOperationException($"{path} answered {(int)answer.StatusCode}: {Errors(await answer.Content.ReadAsStringAsync())}");
    }

    /// <summary>A form with a file in it.</summary>
    /// <exception cref="InvalidOperationException">The form was not accepted.</exception>
    public async Task<string> Upload(string page, string path, IEnumerable<KeyValuePair<string, string>> fields, string field, string name, byte[] file)
    {
        using var content = new MultipartFormDataContent();
        foreach (var (key, value) in fields.Append(new("__RequestVerificationToken", TokenOn(await Get(page)))).Append(new("submission", Guid.NewGuid().ToString())))
        {
            content.Add(new StringContent(value), key);
        }

        content.Add(new ByteArrayContent(file), field, name);
        using var answer = await _client.PostAsync(path, content);
        return answer.StatusCode == HttpStatusCode.Redirect
            ? answer.Headers.Location!.ToString()
            : throw new InvalidOperationException($"{path} answered {(int)answer.StatusCode}: {Errors(await answer.Content.ReadAsStringAsync())}");
    }

    /// <summary>Reads an answer to its end without keeping it.</summary>
    /// <returns>How many bytes.</returns>
    public async Task<long> Download(string path)
    {
        using var answer = await _client.GetAsync(path, HttpCompletionOption.ResponseHeadersRead);
        answer.EnsureSuccessStatusCode();
        await using var body = await answer.Content.ReadAsStreamAsync();
        var (buffer, all) = (new byte[1 << 16], 0L);
        for (int read; (read = await body.ReadAsync(buffer)) > 0;)
        {
            all += read;
        }

        return all;
    }

    public Task<string> SignIn(string userName, string password) => Submit("/sign-in", "/sign-in", [new("UserName", userName), new("Password", password)]);

    public static string TokenOn(string page) => Token().Match(page) is { Success: true } found ? found.Groups[1].Value : throw new InvalidOperationException("No form on this page.");

    private static string Errors(string page) => string.Join(' ', Error().Matches(page).Select(m => m.Groups[1].Value));

    public void Dispose() => _client.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("class=\"error\"[^>]*>([^<]+)<")]
    private static partial Regex Error();
}
