using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SecretaryService.Web.Features.Errors;
using SecretaryService.Web.Infrastructure.Security;

namespace SecretaryService.Web.Tests.Access;

/// <summary>Every action says who may do it, at the action itself.</summary>
public sealed class StatingRulesTests(DemoOffice office) : IClassFixture<DemoOffice>
{
    private static readonly MethodInfo[] Actions = [.. typeof(Program).Assembly.GetTypes().Where(type => typeof(ControllerBase).IsAssignableFrom(type) && !type.IsAbstract)
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        .Where(method => !method.IsDefined(typeof(NonActionAttribute)))];

    public static TheoryData<string> Names => [.. Actions.Select(Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_done_by_every_action_for_itself(string action)
    {
        var method = Actions.Single(a => Name(a) == action);
        var policies = method.GetCustomAttributes<AuthorizeAttribute>().Select(rule => rule.Policy).ToList();
        Assert.True(
            policies is [nameof(May.BeInTheHouse) or nameof(May.Register) or nameof(May.ReadContacts) or nameof(May.ManageAccounts) or nameof(May.DraftRules) or nameof(May.ApproveRules) or nameof(May.KeepHouse)
                or nameof(May.Import) or nameof(May.ExportCalls) or nameof(May.ExportContacts) or nameof(May.EraseContacts) or nameof(May.ExportPeople) or nameof(May.ReadNumbers) or nameof(May.KeepRooms)
                or nameof(May.BeKiosk) or nameof(May.ExportParcels) or nameof(May.ExportDocuments) or nameof(May.Draft) or nameof(May.Convene) or nameof(May.Protect) or nameof(May.KeepArchive)]
                ^ method.IsDefined(typeof(AllowAnonymousAttribute)),
            $"{action} needs one [Authorize(May.…)] or [AllowAnonymous].");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_done_by_every_action_for_its_verb(string action) =>
        Assert.True(Actions.Single(a => Name(a) == action) is { DeclaringType: { } type } method && (type == typeof(ErrorsController) || method.IsDefined(typeof(HttpMethodAttribute))));

    [Theory]
    [MemberData(nameof(Names))]
    public void Needs_a_token_where_something_is_changed(string action)
    {
        var method = Actions.Single(a => Name(a) == action);
        Assert.Equal(method.DeclaringType == typeof(ErrorsController), Ignores(method) || Ignores(method.DeclaringType!));
    }

    [Fact]
    public void Demands_a_token_of_every_form()
    {
        var filters = office.Services.GetRequiredService<IOptions<MvcOptions>>().Value.Filters;
        Assert.Contains(filters, filter => filter is AutoValidateAntiforgeryTokenAttribute);
    }

    [Fact]
    public async Task Denies_what_says_nothing()
    {
        var policies = office.Services.GetRequiredService<IAuthorizationPolicyProvider>();
        Assert.Contains(await FallbackOf(policies), requirement => requirement is Microsoft.AspNetCore.Authorization.Infrastructure.DenyAnonymousAuthorizationRequirement);
    }

    [Fact]
    public void Counts_the_actions_that_the_application_serves()
    {
        var served = office.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<ControllerActionDescriptor>();
        Assert.Equal(Actions.Select(Name).Order(), served.Select(a => Name(a.MethodInfo)).Order());
    }

    private static async Task<IEnumerable<IAuthorizationRequirement>> FallbackOf(IAuthorizationPolicyProvider policies) =>
        (await policies.GetFallbackPolicyAsync())?.Requirements ?? [];

    private static bool Ignores(MemberInfo member) => member.GetCustomAttributes().Any(a => a is IgnoreAntiforgeryTokenAttribute or IAntiforgeryPolicy and not AutoValidateAntiforgeryTokenAttribute);

    private static string Name(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}";
}
