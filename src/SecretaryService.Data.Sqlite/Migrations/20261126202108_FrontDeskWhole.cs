using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SecretaryService.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class FrontDeskWhole : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "AskedAt",
                table: "Visits",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "InvitationSequence",
                table: "Visits",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "InvitedAt",
                table: "Visits",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "InvitedIn",
                table: "Visits",
                type: "TEXT",
                maxLength: 10,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "InvitedTo",
                table: "Visits",
                type: "TEXT",
                maxLength: 254,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ToldFrom",
                table: "Visits",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ToldUntil",
                table: "Visits",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "WithdrawnAt",
                table: "Visits",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "PhotoKey",
                table: "Rooms",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "VisitId",
                table: "Reservations",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Calendar",
                table: "Outbox",
                type: "TEXT",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Code",
                table: "Outbox",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Place_En",
                table: "Company",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Place_Zh",
                table: "Company",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "RoomPhotos",
                columns: table => new
                {
                    RoomId = table.Column<long>(type: "INTEGER", nullable: false),
                    Type = table.Column<int>(type: "INTEGER", nullable: false),
                    Bytes = table.Column<byte[]>(type: "BLOB", maxLength: 1048576, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoomPhotos", x => x.RoomId);
                    table.ForeignKey(
                        name: "FK_RoomPhotos_Rooms_RoomId",
                        column: x => x.RoomId,
                        principalTable: "Rooms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Reservations_VisitId",
                table: "Reservations",
                column: "VisitId",
                filter: "[VisitId] IS NOT NULL");

            migrationBuilder.AddForeignKey(
                name: "FK_Reservations_Visits_VisitId",
                table: "Reservations",
                column: "VisitId",
                principalTable: "Visits",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Reservations_Visits_VisitId",
                table: "Reservations");

            migrationBuilder.DropTable(
                name: "RoomPhotos");

            migrationBuilder.DropIndex(
                name: "IX_Reservations_VisitId",
                table: "Reservations");

            migrationBuilder.DropColumn(
                name: "AskedAt",
                table: "Visits");

            migrationBuilder.DropColumn(
                name: "InvitationSequence",
                table: "Visits");

            migrationBuilder.DropColumn(
                name: "InvitedAt",
                table: "Visits");

            migrationBuilder.DropColumn(
                name: "InvitedIn",
                table: "Visits");

            migrationBuilder.DropColumn(
                name: "InvitedTo",
                table: "Visits");

            migrationBuilder.DropColumn(
                name: "ToldFrom",
                table: "Visits");

            migrationBuilder.DropColumn(
                name: "ToldUntil",
                table: "Visits");

            migrationBuilder.DropColumn(
                name: "WithdrawnAt",
                table: "Visits");

            migrationBuilder.DropColumn(
                name: "PhotoKey",
                table: "Rooms");

            migrationBuilder.DropColumn(
                name: "VisitId",
                table: "Reservations");

            migrationBuilder.DropColumn(
                name: "Calendar",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "Code",
                table: "Outbox");

            migrationBuilder.DropColumn(
                name: "Place_En",
                table: "Company");

            migrationBuilder.DropColumn(
                name: "Place_Zh",
                table: "Company");
        }
    }
}
