using System.Collections.Concurrent;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using SecretaryService.Data;
using SecretaryService.Data.Accounts;
using SecretaryService.Domain.Meetings;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Web.Tests.Meetings;

/// <summary>A hall full of people presses the button in the same moment: all of them change one meeting, and none is refused.</summary>
public sealed class SigningInAllAtOnceTests : IDisposable
{
    private const int People = 20;
    private readonly Overtaking _others = new();
    private readonly DemoOffice _office;

    public SigningInAllAtOnceTests() => _office = new DemoOffice { Adding = services => services.AddSingleton<ISaveChangesInterceptor>(_others) };

    public void Dispose() => _office.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [Clause("3.4.2b")]
    public async Task Everybody_is_written_down_once_however_often_another_process_was_quicker(int overtaken)
    {
        _others.Times = overtaken;
        var names = await Hall();
        var id = await _office.Meets("A full hall", people: ["lu.zy", .. names]);
        using var desk = await _office.As("shen.rx");
        var code = new Uri((await desk.Get($"/meetings/{id}/sign-in/screen")).Document.QuerySelector("[data-code]")!.GetAttribute("data-code")!).PathAndQuery;
        var forms = new List<PageForm>();
        foreach (var name in names)
        {
            forms.Add((await (await _office.As(name)).Get(code)).Form($"/meetings/{id}/sign-in/here"));
        }

        // Twice each: a button is pressed again by whoever waits.
        var answers = await Task.WhenAll(forms.Concat(forms).Select(form => form.Post()));
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.Status));
        Assert.Contains("You are signed in since", (await answers[0].Follow()).Text, StringComparison.Ordinal);
        var meeting = await _office.MeetingOf(id);
        Assert.All(meeting.Participants, p => Assert.NotNull(p.SignedInAt));
        await using var db = _office.Books();
        var lines = await db.Journal.IgnoreQueryFilters(CallForms.PastFilter).Where(l => l.EntryId == id).Select(l => l.Facts).ToListAsync();
        Assert.Equal(People, lines.Count(facts => facts.Contains(nameof(ParticipantSignedIn), StringComparison.Ordinal) && facts.Contains("Hall ", StringComparison.Ordinal) && !facts.Contains(nameof(MeetingPlanned), StringComparison.Ordinal)));
    }

    // Twenty more colleagues, with the password of the demo company.
    private async Task<List<string>> Hall()
    {
        List<string> names = [.. Enumerable.Range(1, People).Select(i => $"hall{i}")];
        await using var db = _office.Books();
        var (known, department) = (await db.Accounts.SingleAsync(a => a.UserName == "ye.hj"), await db.Departments.OrderBy(d => d.Id).FirstAsync());
        db.AddRange(names.Select((name, i) => new Account(name, new Employee($"Hall {i + 1}", null, department, Role.Employee))
        {
            NormalizedUserName = name.ToUpperInvariant(), PasswordHash = known.PasswordHash, SecurityStamp = $"stamp {i}",
        }));
        await db.SaveChangesAsync();
        _office.Services.GetRequiredService<HouseBook>().TurnPage();
        return names;
    }

    /// <summary>Another process that writes to the meeting just before somebody who signs in saves it.</summary>
    private sealed class Overtaking : SaveChangesInterceptor
    {
        private readonly ConcurrentDictionary<long, int> _done = new();

        public int Times { get; set; }

        public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            var db = (AppDbContext)eventData.Context!;
            if (Times > 0 && db.ChangeTracker.Entries<MeetingParticipant>().FirstOrDefault(p => p.State == EntityState.Modified && p.Entity.SignedInAt is not null)?.Entity is { } mine
                && _done.AddOrUpdate(db.Viewer.PersonId, 1, (_, done) => done + 1) <= Times)
            {
                await db.Database.ExecuteSqlAsync($"UPDATE Entries SET Version = Version + 1 WHERE Id = {mine.EntryId}", cancellationToken);
            }

            return result;
        }
    }
}
