using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SecretaryService.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Deputies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_MeetingParticipants_DeputyId_StartsAt",
                table: "MeetingParticipants",
                columns: new[] { "DeputyId", "StartsAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_MeetingParticipants_DeputyId_StartsAt",
                table: "MeetingParticipants");
        }
    }
}
