using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SecretaryService.Data;
using SecretaryService.Data.Deeds;
using SecretaryService.Data.Numbering;
using SecretaryService.Domain;
using SecretaryService.Domain.Meetings;
using SecretaryService.Domain.Rooms;

namespace SecretaryService.Web.Tests.Meetings;

/// <summary>Meetings that 沈若溪 planned five days ahead, for this moment; from there on they are held and written over HTTP. 陆知远 takes the chair, 何以宁 the minutes.</summary>
internal static class HeldMeetings
{
    extension(WebOffice office)
    {
        /// <summary>Convened, with two items and with everybody who came signed in.</summary>
        public async Task<long> Meets(string topic, Level level = Level.Internal, Guid? series = null, string chair = "lu.zy", params string[] people)
        {
            var by = await office.ViewerOf("shen.rx");
            await using var db = office.Services.GetRequiredService<IDbContextFactory<AppDbContext>>().For(by);
            await using var deed = await office.Services.GetRequiredService<WriteGate>().Begin(db);
            var house = office.Services.GetRequiredService<HouseBook>().House;
            var now = office.Clock.GetUtcNow().UtcDateTime;
            var (on, planned) = (house.DayOf(now), now.AddDays(-7));
            var number = await db.NextNumber(Series.Of(Register.Meetings, level, on.Year));
            var (chairman, taker) = (await office.ViewerOf(chair), await office.ViewerOf("he.yn"));
            var registration = new Registration(number.ToString(), now, on, planned, new Person(by.PersonId, by.Name), house.StandardOn(on).Number);
            var note = new MeetingNote(topic, MeetingKind.Regular, new Stay(now, now.AddHours(1)), Person(chairman), by.DepartmentId) { Zone = "Asia/Shanghai", Place = "Room 3", MinuteTaker = Person(taker), SeriesKey = series };
            var meeting = Meeting.Plan(registration, note, level);
            meeting.AddItem(new ItemNote("First matter", 30) { ReporterName = "叶怀瑾" }, by);
            meeting.AddItem(new ItemNote("Second matter", 20), by);
            foreach (var person in people.Length > 0 ? people : ["lu.zy", "ye.hj", "xu.yq"])
            {
                var invited = await office.ViewerOf(person);
                meeting.Invite([new(invited.Name, Attendance.Attends) { PersonId = invited.PersonId }], by);
            }

            meeting.Convene(house, by, planned);
            meeting.SignIn(meeting.Invited.First().Key, SignInMeans.Desk, null, by, now);
            db.Add(meeting);
            await db.SaveChangesAsync();
            await deed.Commit();
            return meeting.Id;
        }

        public async Task<Viewer> ViewerOf(string userName)
        {
            var employee = (await office.Account(userName)).Employee;
            return new Viewer(employee.Id, employee.Name, employee.Role, employee.DepartmentId);
        }

        public async Task<Meeting> MeetingOf(long id)
        {
            await using var db = office.Books();
            return await db.Meetings.IgnoreQueryFilters(CallForms.PastFilter).AsNoTrackingWithIdentityResolution().Include(m => m.Agenda).Include(m => m.Actions).Include(m => m.Reviews).ThenInclude(r => r.Remarks)
                .Include(m => m.Issued).Include(m => m.Participants).Include(m => m.Commitments).AsSplitQuery().SingleAsync(m => m.Id == id);
        }

        /// <summary>Written and closed: one item with a record, one action of 叶怀瑾 by 4 December.</summary>
        public async Task<long> Written(string topic, Level level = Level.Internal, Guid? series = null)
        {
            var id = await office.Meets(topic, level, series);
            using var desk = await office.As("shen.rx");
            await desk.Does(id, "running-order/begin");
            await desk.Records(office, id, 1, ("Discussion", "three ways were weighed"), ("Resolution", "the second way"));
            await desk.Settles(id, "Order the machines");
            await desk.Does(id, "running-order/end");
            return id;
        }

        /// <summary>Read by the chair, issued, and brought to those who took part.</summary>
        public async Task<long> Issued(string topic, Level level = Level.Internal, Guid? series = null)
        {
            var id = await office.Written(topic, level, series);
            using var desk = await office.As("shen.rx");
            using var chair = await office.As("lu.zy");
            await desk.Does(id, "submission");
            await chair.Does(id, "approval");
            await desk.Does(id, "issue");
            await office.Delivers();
            return id;
        }

        /// <summary>The rounds that bring minutes to their participants; the round of notices, which looks for the same mark, takes none of them.</summary>
        public async Task Delivers()
        {
            await office.Round();
            await using var db = office.Books();
            await using var scope = office.Services.CreateAsyncScope();
            var deliver = new Data.Meetings.DeliverMinutes(db, office.Services.GetRequiredService<WriteGate>(), office.Services.GetRequiredService<HouseBook>(), scope.ServiceProvider.GetRequiredService<Data.Meetings.IMailMinutes>(), office.Clock);
            while (await deliver.Run(default) > 0)
            {
                // The next fifty.
            }
        }
    }

    extension(Browser browser)
    {
        /// <summary>A form of the page of the minutes, by the end of its address, sent; it succeeds.</summary>
        public async Task Does(long id, string deed, params (string Field, string Value)[] fields)
        {
            var page = await browser.Tries(id, deed, fields);
            Assert.True(page.Status == System.Net.HttpStatusCode.Redirect, $"{deed}: {page.Status} {string.Join(' ', page.Errors)}");
        }

        public async Task<Page> Tries(long id, string deed, params (string Field, string Value)[] fields) =>
            await fields.Aggregate((await browser.Get($"/meetings/{id}/minutes")).Form($"/meetings/{id}/minutes/{deed}"), (form, field) => form.With(field.Field, field.Value)).Post();

        /// <summary>The same deed by somebody whom the page does not offer it.</summary>
        public async Task<Page> Forces(long id, string deed, params (string Field, string Value)[] fields) =>
            await fields.Aggregate((await browser.Get("/password")).Form("/password") with { Action = $"/meetings/{id}/minutes/{deed}" }, (form, field) => form.With(field.Field, field.Value)).Anew().Post();

        public async Task Records(WebOffice office, long id, int no, params (string Field, string Value)[] fields) => await browser.Does(id, $"items/{(await office.MeetingOf(id)).Items.Single(i => i.No == no).Key}", fields);

        public Task Settles(long id, string what, string owner = "叶怀瑾", string due = "2026-12-04") => browser.Does(id, "actions", ("What", what), ("Owner", owner), ("Due", due));
    }

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Person Person(Viewer viewer) => new(viewer.PersonId, viewer.Name);
}
