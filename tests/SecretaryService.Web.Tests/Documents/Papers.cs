using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SecretaryService.Data;
using SecretaryService.Data.Standard;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Standard;

namespace SecretaryService.Web.Tests.Documents;

/// <summary>Documents over HTTP: registered, told, signed; and what the standard counts of them.</summary>
internal static class Papers
{
    /// <summary>Registered with three ticks; further fields as given.</summary>
    public static async Task<long> Registers(this Browser desk, string title, params (string Field, string Value)[] fields)
    {
        var page = await (await desk.PaperForm(title, fields)).Post();
        Assert.True(page.Status == System.Net.HttpStatusCode.Redirect, string.Join('\n', page.Errors));
        return long.Parse(page.Location!.Split('/')[^1], CultureInfo.InvariantCulture);
    }

    public static async Task<PageForm> PaperForm(this Browser desk, string title, params (string Field, string Value)[] fields)
    {
        var form = (await desk.Get("/documents/new")).Form("/documents").With("DocumentTitle", title).With("Sender", "Quill Society").And("Checks", "Title").And("Checks", "Copies").And("Checks", "Date");
        return fields.Aggregate(form, (f, field) => f.With(field.Field, field.Value));
    }

    /// <summary>An outgoing document that was signed on paper; further fields as given.</summary>
    public static async Task<long> Issues(this Browser desk, string title, params (string Field, string Value)[] fields)
    {
        var form = (await desk.Get("/outgoing/new")).Form("/outgoing").With("Title", title).With("Copies", "2").With("Filed", "0").With("Drafter", "8000").With("Signer", "陆知远").With("SignedOffOn", "2026-11-24");
        var page = await fields.Aggregate(form, (f, field) => f.With(field.Field, field.Value)).Post();
        Assert.True(page.Status == System.Net.HttpStatusCode.Redirect, string.Join('\n', page.Errors));
        return long.Parse(page.Location!.Split('/')[^1], CultureInfo.InvariantCulture);
    }

    /// <summary>The form of one of the small pages of a document, sent.</summary>
    public static async Task<Page> Does(this Browser desk, long id, string deed, params (string Field, string Value)[] fields)
    {
        var address = $"/documents/{id}/{deed}";
        var form = (await desk.Get(address)).Form(address.Split('?')[0]);
        return await fields.Aggregate(form, (f, field) => f.With(field.Field, field.Value)).Post();
    }

    /// <summary>Signs what he is asked for on the page of the document.</summary>
    public static async Task<Page> Signs(this Browser reader, WebOffice office, long id, CommitmentKind kind, long owner, string words = "")
    {
        await using var db = office.Books();
        var asked = await db.Commitments.IgnoreQueryFilters(CallForms.PastFilter).Where(c => c.EntryId == id && c.Kind == kind && c.OwnerId == owner && c.Done == null && c.Withdrawn == null).Select(c => c.Id).SingleAsync();
        var form = (await reader.Get($"/documents/{id}")).Form($"/documents/{id}/signatures/{asked}");
        return await (words.Length == 0 ? form : form.With("Words", words)).Post();
    }

    public static async Task<Dictionary<string, (int Counted, int Met)>> Figures(this WebOffice office, params string[] keys)
    {
        await using var db = office.Books();
        var measuring = new Measuring(db, office.Services.GetRequiredService<HouseBook>(), office.Services.GetRequiredService<TimeProvider>());
        Dictionary<string, (int, int)> figures = [];
        foreach (var key in keys)
        {
            List<bool> outcomes = [];
            foreach (var counted in measuring.Counted(key))
            {
                outcomes.AddRange(await counted.Select(o => o.Met).ToListAsync());
            }

            figures[key] = (outcomes.Count, outcomes.Count(met => met));
        }

        return figures;
    }
}
