using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SecretaryService.Data.SqlServer.Migrations
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
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "InvitationSequence",
                table: "Visits",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "InvitedAt",
                table: "Visits",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "InvitedIn",
                table: "Visits",
                type: "nvarchar(10)",
                maxLength: 10,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "InvitedTo",
                table: "Visits",
                type: "nvarchar(254)",
                maxLength: 254,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "NoticeAt",
                table: "Visits",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NoticeKiosk",
                table: "Visits",
                type: "nvarchar(60)",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NoticeLanguage",
                table: "Visits",
                type: "nvarchar(10)",
                maxLength: 10,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NoticeText",
                table: "Visits",
                type: "nvarchar(2000)",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ToldFrom",
                table: "Visits",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ToldUntil",
                table: "Visits",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "WithdrawnAt",
                table: "Visits",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "PhotoKey",
                table: "Rooms",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "VisitId",
                table: "Reservations",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Calendar",
                table: "Outbox",
                type: "nvarchar(4000)",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Code",
                table: "Outbox",
                type: "nvarchar(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ForgottenAt",
                table: "Entries",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ProtectReason",
                table: "Entries",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ProtectedAt",
                table: "Entries",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ProtectedById",
                table: "Entries",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ProtectedByName",
                table: "Entries",
                type: "nvarchar(60)",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ProtectedUntil",
                table: "Entries",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Place_En",
                table: "Company",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Place_Zh",
                table: "Company",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PrivacyNotice_En",
                table: "Company",
                type: "nvarchar(4000)",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PrivacyNotice_Zh",
                table: "Company",
                type: "nvarchar(4000)",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "VisitorNotice_En",
                table: "Company",
                type: "nvarchar(2000)",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "VisitorNotice_Zh",
                table: "Company",
                type: "nvarchar(2000)",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Erased",
                table: "Calls",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "Kiosks",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    KeyDigest = table.Column<byte[]>(type: "binary(32)", fixedLength: true, maxLength: 32, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    CreatedById = table.Column<long>(type: "bigint", nullable: false),
                    RevokedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    RevokedById = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kiosks", x => x.Id);
                    table.UniqueConstraint("AK_Kiosks_KeyDigest", x => x.KeyDigest);
                    table.ForeignKey(
                        name: "FK_Kiosks_Employees_CreatedById",
                        column: x => x.CreatedById,
                        principalTable: "Employees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Kiosks_Employees_RevokedById",
                        column: x => x.RevokedById,
                        principalTable: "Employees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Parcels",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Carrier = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Sender = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Pieces = table.Column<int>(type: "int", nullable: false),
                    Tracking = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    TrackingKey = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    RecipientId = table.Column<long>(type: "bigint", nullable: true),
                    RecipientName = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Shelf = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    ReceivedById = table.Column<long>(type: "bigint", nullable: false),
                    ReceivedByName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    HandedOutAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    HandedOutById = table.Column<long>(type: "bigint", nullable: true),
                    HandedOutByName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    TakenById = table.Column<long>(type: "bigint", nullable: true),
                    TakenByName = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    SignedName = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    SignedStrokes = table.Column<string>(type: "nvarchar(max)", maxLength: 16000, nullable: true),
                    ReturnedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ReturnedById = table.Column<long>(type: "bigint", nullable: true),
                    ReturnedByName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    ReturnReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
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
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Register = table.Column<int>(type: "int", nullable: false),
                    Months = table.Column<int>(type: "int", nullable: true),
                    EffectiveFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    MadeById = table.Column<long>(type: "bigint", nullable: false),
                    MadeByName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false)
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

            migrationBuilder.CreateTable(
                name: "RoomPhotos",
                columns: table => new
                {
                    RoomId = table.Column<long>(type: "bigint", nullable: false),
                    Type = table.Column<int>(type: "int", nullable: false),
                    Bytes = table.Column<byte[]>(type: "varbinary(max)", maxLength: 1048576, nullable: false)
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

            migrationBuilder.CreateTable(
                name: "DeskCalls",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    KioskId = table.Column<long>(type: "bigint", nullable: false),
                    KioskName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    AnsweredById = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeskCalls", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DeskCalls_Employees_AnsweredById",
                        column: x => x.AnsweredById,
                        principalTable: "Employees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DeskCalls_Kiosks_KioskId",
                        column: x => x.KioskId,
                        principalTable: "Kiosks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "KioskSightings",
                columns: table => new
                {
                    KioskId = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KioskSightings", x => x.KioskId);
                    table.ForeignKey(
                        name: "FK_KioskSightings_Kiosks_KioskId",
                        column: x => x.KioskId,
                        principalTable: "Kiosks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Reservations_VisitId",
                table: "Reservations",
                column: "VisitId",
                filter: "[VisitId] IS NOT NULL");

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
                name: "IX_DeskCalls_KioskId_Kind",
                table: "DeskCalls",
                columns: new[] { "KioskId", "Kind" },
                unique: true,
                filter: "[AnsweredAt] IS NULL");

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
                name: "DeskCalls");

            migrationBuilder.DropTable(
                name: "KioskSightings");

            migrationBuilder.DropTable(
                name: "Parcels");

            migrationBuilder.DropTable(
                name: "RetentionRules");

            migrationBuilder.DropTable(
                name: "RoomPhotos");

            migrationBuilder.DropTable(
                name: "Kiosks");

            migrationBuilder.DropIndex(
                name: "IX_Reservations_VisitId",
                table: "Reservations");

            migrationBuilder.DropIndex(
                name: "IX_Notices_EntryId",
                table: "Notices");

            migrationBuilder.DropIndex(
                name: "IX_Entries_ToForget",
                table: "Entries");

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
                name: "NoticeAt",
                table: "Visits");

            migrationBuilder.DropColumn(
                name: "NoticeKiosk",
                table: "Visits");

            migrationBuilder.DropColumn(
                name: "NoticeLanguage",
                table: "Visits");

            migrationBuilder.DropColumn(
                name: "NoticeText",
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
                name: "Place_En",
                table: "Company");

            migrationBuilder.DropColumn(
                name: "Place_Zh",
                table: "Company");

            migrationBuilder.DropColumn(
                name: "PrivacyNotice_En",
                table: "Company");

            migrationBuilder.DropColumn(
                name: "PrivacyNotice_Zh",
                table: "Company");

            migrationBuilder.DropColumn(
                name: "VisitorNotice_En",
                table: "Company");

            migrationBuilder.DropColumn(
                name: "VisitorNotice_Zh",
                table: "Company");

            migrationBuilder.DropColumn(
                name: "Erased",
                table: "Calls");
        }
    }
}
