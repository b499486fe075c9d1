using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Rooms;
using SecretaryService.Web.Infrastructure.Jobs;

namespace SecretaryService.Web.Tests.Rooms;

/// <summary>The rooms of the demo company, and their forms.</summary>
internal static class RoomForms
{
    private static readonly string[] PastFilter = [AppDbContext.Visibility];

    extension(WebOffice office)
    {
        public async Task<Room> Room(string name)
        {
            await using var db = office.Books();
            return await db.Rooms.AsNoTracking().SingleAsync(r => r.Name.StartsWith(name));
        }

        /// <summary>A Thursday far from what the demo has reserved.</summary>
        public async Task<PageForm> Reserving(Browser browser, string room, string at, string purpose) =>
            (await browser.Get($"/rooms/new?room={(await office.Room(room)).Id}&at={at}")).Form("/rooms").With("HeadCount", "4").With("Purpose", purpose);

        public async Task<Reservation> Reservation(string purpose)
        {
            await using var db = office.Books();
            return await db.Reservations.IgnoreQueryFilters(PastFilter).AsNoTracking().OrderByDescending(r => r.Id).FirstAsync(r => r.Title == purpose);
        }

        public async Task<int> CountReservations(string purpose)
        {
            await using var db = office.Books();
            return await db.Reservations.IgnoreQueryFilters(PastFilter).CountAsync(r => r.Title == purpose);
        }

        /// <summary>One round of the clockwork, which otherwise does not run here.</summary>
        public Task LetTheClockSpeak() => Microsoft.Extensions.DependencyInjection.ActivatorUtilities.CreateInstance<Clockwork>(office.Services).GoOnce(CancellationToken.None);
    }
}
