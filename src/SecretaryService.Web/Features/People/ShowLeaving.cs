using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Staff;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Times;

namespace SecretaryService.Web.Features.People;

/// <summary>The page on which somebody goes: from leaving, disabling and handing over.</summary>
public sealed class ShowLeaving(HandOverCommitments commitments, HouseBook book, OfficeTime time, Texts<PeopleTexts> texts)
{
    public async Task<LeavingPage> Of(Employee employee, CancellationToken ct) => new(
        employee.Id, employee.Name, await commitments.OwedBy(employee, ct), time.Today, null, null, Choices.Colleagues(book, texts["choose"], employee.Id));
}
