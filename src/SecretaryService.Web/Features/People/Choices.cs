using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using SecretaryService.Data;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Web.Features.People;

/// <summary>What the forms about people offer to choose from.</summary>
internal static class Choices
{
    /// <param name="and">The present one, which may be closed.</param>
    public static IEnumerable<SelectListItem> Departments(HouseBook book, Department? and = null) => book.Departments
        .Concat(and is null || book.Departments.Any(d => d.Id == and.Id) ? [] : [and])
        .Select(d => new SelectListItem(d.Name.In(CultureInfo.CurrentUICulture.Name), Text(d.Id)));

    /// <param name="nobody">The words for no choice.</param>
    /// <param name="and">The present one, who may have left.</param>
    public static IEnumerable<SelectListItem> Colleagues(HouseBook book, string nobody, long but, Employee? and = null)
    {
        yield return new SelectListItem(nobody, "");
        foreach (var colleague in book.Directory.Colleagues.Where(c => c.Id != but))
        {
            yield return new SelectListItem(string.Join(" · ", new[] { colleague.Label, colleague.Extension }.OfType<string>()), Text(colleague.Id));
        }

        if (and is not null && book.Directory.Find(and.Id) is null)
        {
            yield return new SelectListItem(and.Name, Text(and.Id));
        }
    }

    private static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}
