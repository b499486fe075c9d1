using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SecretaryService.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ParcelsAndRetention : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "ForgottenAt",
                table: "Entries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ProtectReason",
                table: "Entries",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ProtectedAt",
                table: "Entries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ProtectedById",
                table: "Entries",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ProtectedByName",
                table: "Entries",
                type: "TEXT",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ProtectedUntil",
                table: "Entries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Erased",
                table: "Calls",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "Parcels",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Carrier = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Sender = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Pieces = table.Column<int>(type: "INTEGER", nullable: false),
                    Tracking = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    TrackingKey = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    RecipientId = table.Column<long>(type: "INTEGER", nullable: true),
                    RecipientName = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Shelf = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    ReceivedById = table.Column<long>(type: "INTEGER", nullable: false),
                    ReceivedByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    HandedOutAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    HandedOutById = table.Column<long>(type: "INTEGER", nullable: true),
                    HandedOutByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    TakenById = table.Column<long>(type: "INTEGER", nullable: true),
                    TakenByName = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    SignedName = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    SignedStrokes = table.Column<string>(type: "TEXT", maxLength: 16000, nullable: true),
                    ReturnedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ReturnedById = table.Column<long>(type: "INTEGER", nullable: true),
                    ReturnedByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    ReturnReason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Parcels", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Parcels_Employees_ReceivedById",
                        column: x => x.ReceivedById,
                        principalTable: "Employees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Parcels_Employees_RecipientId",
                        column: x => x.RecipientId,
                        principalTable: "Employees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Parcels_Entries_Id",
                        column: x => x.Id,
                        principalTable: "Entries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RetentionRules",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Register = table.Column<int>(type: "INTEGER", nullable: false),
                    Months = table.Column<int>(type: "INTEGER", nullable: true),
                    EffectiveFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    MadeById = table.Column<long>(type: "INTEGER", nullable: false),
                    MadeByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RetentionRules", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RetentionRules_Employees_MadeById",
                        column: x => x.MadeById,
                        principalTable: "Employees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Notices_EntryId",
                table: "Notices",
                column: "EntryId");

            migrationBuilder.CreateIndex(
                name: "IX_Entries_ToForget",
                table: "Entries",
                columns: new[] { "Register", "OccurredAt", "Id" },
                filter: "[ForgottenAt] IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Parcels_RecipientId_Id",
                table: "Parcels",
                columns: new[] { "RecipientId", "Id" },
                filter: "[State] = 1");

            migrationBuilder.CreateIndex(
                name: "IX_Parcels_TrackingKey",
                table: "Parcels",
                column: "TrackingKey",
                filter: "[TrackingKey] IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Parcels");

            migrationBuilder.DropTable(
                name: "RetentionRules");

            migrationBuilder.DropIndex(
                name: "IX_Notices_EntryId",
                table: "Notices");

            migrationBuilder.DropIndex(
                name: "IX_Entries_ToForget",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "ForgottenAt",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "ProtectReason",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "ProtectedAt",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "ProtectedById",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "ProtectedByName",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "ProtectedUntil",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "Erased",
                table: "Calls");
        }
    }
}
