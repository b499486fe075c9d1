using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SecretaryService.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class FrontDeskComplete : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Contacts_Words",
                table: "Contacts");

            migrationBuilder.DropIndex(
                name: "IX_ContactPhones_Digits",
                table: "ContactPhones");

            migrationBuilder.AddColumn<long>(
                name: "ContactId",
                table: "HouseJournal",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Address",
                table: "Contacts",
                type: "nvarchar(300)",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ConfirmedById",
                table: "Contacts",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ConfirmedByName",
                table: "Contacts",
                type: "nvarchar(60)",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ConfirmedOn",
                table: "Contacts",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Drink",
                table: "Contacts",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ForgottenAt",
                table: "Contacts",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ForgottenByName",
                table: "Contacts",
                type: "nvarchar(60)",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ForgottenReason",
                table: "Contacts",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsComplete",
                table: "Contacts",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Language",
                table: "Contacts",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Likes",
                table: "Contacts",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Mails",
                table: "Contacts",
                type: "nvarchar(765)",
                maxLength: 765,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "MergedIntoId",
                table: "Contacts",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "OrganisationId",
                table: "Contacts",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OrganisationKey",
                table: "Contacts",
                type: "nvarchar(120)",
                maxLength: 120,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Salutation",
                table: "Contacts",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Uid",
                table: "Contacts",
                type: "nvarchar(160)",
                maxLength: 160,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "About",
                table: "Commitments",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ContactDates",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ContactId = table.Column<long>(type: "bigint", nullable: false),
                    Label = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Turn = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContactDates", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ContactDates_Contacts_ContactId",
                        column: x => x.ContactId,
                        principalTable: "Contacts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ContactMerges",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    KeptId = table.Column<long>(type: "bigint", nullable: false),
                    MergedId = table.Column<long>(type: "bigint", nullable: false),
                    MergedName = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Before = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Moved = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    KeptVersion = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ById = table.Column<long>(type: "bigint", nullable: false),
                    ByName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    UndoneAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContactMerges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ContactMerges_Contacts_KeptId",
                        column: x => x.KeptId,
                        principalTable: "Contacts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ContactMerges_Contacts_MergedId",
                        column: x => x.MergedId,
                        principalTable: "Contacts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Rooms",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Place = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    Capacity = table.Column<int>(type: "int", nullable: false),
                    Equipment = table.Column<int>(type: "int", nullable: false),
                    OpensAt = table.Column<TimeOnly>(type: "time", nullable: false),
                    ClosesAt = table.Column<TimeOnly>(type: "time", nullable: false),
                    SetUpMinutes = table.Column<int>(type: "int", nullable: false),
                    ClearUpMinutes = table.Column<int>(type: "int", nullable: false),
                    NeedsApproval = table.Column<bool>(type: "bit", nullable: false),
                    KeeperId = table.Column<long>(type: "bigint", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Rooms", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Rooms_Employees_KeeperId",
                        column: x => x.KeeperId,
                        principalTable: "Employees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Visits",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    VisitorName = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    Organisation = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    Phone = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    PhoneDigits = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    HeadCount = table.Column<int>(type: "int", nullable: false),
                    Companions = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    Purpose = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Grade = table.Column<int>(type: "int", nullable: false),
                    Language = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    DeskNote = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Drink = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    ContactId = table.Column<long>(type: "bigint", nullable: true),
                    HostName = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    HostId = table.Column<long>(type: "bigint", nullable: true),
                    State = table.Column<int>(type: "int", nullable: false),
                    ExpectedFrom = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ExpectedUntil = table.Column<DateTime>(type: "datetime2", nullable: true),
                    WasAnnounced = table.Column<bool>(type: "bit", nullable: false),
                    WasImported = table.Column<bool>(type: "bit", nullable: false),
                    ReceivedById = table.Column<long>(type: "bigint", nullable: true),
                    ReceivedByName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    PreparedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    RatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    RatedWelcome = table.Column<int>(type: "int", nullable: true),
                    RatedHelp = table.Column<int>(type: "int", nullable: true),
                    RatedWaiting = table.Column<int>(type: "int", nullable: true),
                    RatedWords = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    IsRatedGood = table.Column<bool>(type: "bit", nullable: true),
                    ArrivedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ArrivedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    GreeterAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SeatedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ServedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    IntroducedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    MetAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SeenOffAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    LeftAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    LeftOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ClosedByClock = table.Column<bool>(type: "bit", nullable: false),
                    SeatBy = table.Column<DateTime>(type: "datetime2", nullable: true),
                    CardNumber = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    CardIsOut = table.Column<bool>(type: "bit", nullable: false),
                    KeyPoints = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    ExtraMaterials = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Visits", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Visits_Contacts_ContactId",
                        column: x => x.ContactId,
                        principalTable: "Contacts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Visits_Employees_HostId",
                        column: x => x.HostId,
                        principalTable: "Employees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Visits_Employees_ReceivedById",
                        column: x => x.ReceivedById,
                        principalTable: "Employees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Visits_Entries_Id",
                        column: x => x.Id,
                        principalTable: "Entries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Reservations",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    RoomId = table.Column<long>(type: "bigint", nullable: false),
                    RoomName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    EndsAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SetUpMinutes = table.Column<int>(type: "int", nullable: false),
                    ClearUpMinutes = table.Column<int>(type: "int", nullable: false),
                    HeadCount = table.Column<int>(type: "int", nullable: false),
                    SmallRoomReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    HostId = table.Column<long>(type: "bigint", nullable: false),
                    HostName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    SeriesKey = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    IsApprovalWanted = table.Column<bool>(type: "bit", nullable: false),
                    ApprovedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ApprovedById = table.Column<long>(type: "bigint", nullable: true),
                    ApprovedByName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    BegunAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    BegunById = table.Column<long>(type: "bigint", nullable: true),
                    BegunByName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    EndedHow = table.Column<int>(type: "int", nullable: true),
                    EndedById = table.Column<long>(type: "bigint", nullable: true),
                    EndedByName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    EndedBecause = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    ReleaseAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reservations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Reservations_Employees_HostId",
                        column: x => x.HostId,
                        principalTable: "Employees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Reservations_Entries_Id",
                        column: x => x.Id,
                        principalTable: "Entries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Reservations_Rooms_RoomId",
                        column: x => x.RoomId,
                        principalTable: "Rooms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Preparations",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    EntryId = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    DueAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    DoneAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DoneById = table.Column<long>(type: "bigint", nullable: true),
                    DoneByName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Preparations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Preparations_Visits_EntryId",
                        column: x => x.EntryId,
                        principalTable: "Visits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReservedSlots",
                columns: table => new
                {
                    RoomId = table.Column<long>(type: "bigint", nullable: false),
                    Slot = table.Column<int>(type: "int", nullable: false),
                    ReservationId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReservedSlots", x => new { x.RoomId, x.Slot });
                    table.ForeignKey(
                        name: "FK_ReservedSlots_Reservations_ReservationId",
                        column: x => x.ReservationId,
                        principalTable: "Reservations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ReservedSlots_Rooms_RoomId",
                        column: x => x.RoomId,
                        principalTable: "Rooms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_HouseJournal_ContactId",
                table: "HouseJournal",
                column: "ContactId",
                filter: "[ContactId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Contacts_ForgottenAt",
                table: "Contacts",
                column: "ForgottenAt",
                filter: "[ForgottenAt] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Contacts_MergedIntoId",
                table: "Contacts",
                column: "MergedIntoId",
                filter: "[MergedIntoId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Contacts_OrganisationId",
                table: "Contacts",
                column: "OrganisationId",
                filter: "[OrganisationId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Contacts_OrganisationKey",
                table: "Contacts",
                column: "OrganisationKey",
                filter: "[OrganisationKey] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Contacts_Uid",
                table: "Contacts",
                column: "Uid",
                filter: "[Uid] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Contacts_Words_MergedIntoId_ForgottenAt",
                table: "Contacts",
                columns: new[] { "Words", "MergedIntoId", "ForgottenAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ContactPhones_Digits_IsShared_ContactId",
                table: "ContactPhones",
                columns: new[] { "Digits", "IsShared", "ContactId" });

            migrationBuilder.CreateIndex(
                name: "IX_ContactDates_ContactId",
                table: "ContactDates",
                column: "ContactId");

            migrationBuilder.CreateIndex(
                name: "IX_ContactDates_Turn",
                table: "ContactDates",
                column: "Turn");

            migrationBuilder.CreateIndex(
                name: "IX_ContactMerges_KeptId",
                table: "ContactMerges",
                column: "KeptId");

            migrationBuilder.CreateIndex(
                name: "IX_ContactMerges_MergedId",
                table: "ContactMerges",
                column: "MergedId");

            migrationBuilder.CreateIndex(
                name: "IX_Preparations_EntryId_Kind",
                table: "Preparations",
                columns: new[] { "EntryId", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Reservations_ReleaseAt",
                table: "Reservations",
                column: "ReleaseAt",
                filter: "[ReleaseAt] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Reservations_SeriesKey",
                table: "Reservations",
                column: "SeriesKey",
                filter: "[SeriesKey] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ReservedSlots_ReservationId",
                table: "ReservedSlots",
                column: "ReservationId");

            migrationBuilder.CreateIndex(
                name: "IX_Visits_ContactId_Id",
                table: "Visits",
                columns: new[] { "ContactId", "Id" },
                filter: "[ContactId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Visits_PhoneDigits_Id",
                table: "Visits",
                columns: new[] { "PhoneDigits", "Id" },
                filter: "[PhoneDigits] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Visits_State_Id",
                table: "Visits",
                columns: new[] { "State", "Id" },
                filter: "[State] < 4");

            migrationBuilder.AddForeignKey(
                name: "FK_Contacts_Contacts_MergedIntoId",
                table: "Contacts",
                column: "MergedIntoId",
                principalTable: "Contacts",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Contacts_Contacts_OrganisationId",
                table: "Contacts",
                column: "OrganisationId",
                principalTable: "Contacts",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_HouseJournal_Contacts_ContactId",
                table: "HouseJournal",
                column: "ContactId",
                principalTable: "Contacts",
                principalColumn: "Id",
                onDelete: ReferentialAction.SetNull);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Contacts_Contacts_MergedIntoId",
                table: "Contacts");

            migrationBuilder.DropForeignKey(
                name: "FK_Contacts_Contacts_OrganisationId",
                table: "Contacts");

            migrationBuilder.DropForeignKey(
                name: "FK_HouseJournal_Contacts_ContactId",
                table: "HouseJournal");

            migrationBuilder.DropTable(
                name: "ContactDates");

            migrationBuilder.DropTable(
                name: "ContactMerges");

            migrationBuilder.DropTable(
                name: "Preparations");

            migrationBuilder.DropTable(
                name: "ReservedSlots");

            migrationBuilder.DropTable(
                name: "Visits");

            migrationBuilder.DropTable(
                name: "Reservations");

            migrationBuilder.DropTable(
                name: "Rooms");

            migrationBuilder.DropIndex(
                name: "IX_HouseJournal_ContactId",
                table: "HouseJournal");

            migrationBuilder.DropIndex(
                name: "IX_Contacts_ForgottenAt",
                table: "Contacts");

            migrationBuilder.DropIndex(
                name: "IX_Contacts_MergedIntoId",
                table: "Contacts");

            migrationBuilder.DropIndex(
                name: "IX_Contacts_OrganisationId",
                table: "Contacts");

            migrationBuilder.DropIndex(
                name: "IX_Contacts_OrganisationKey",
                table: "Contacts");

            migrationBuilder.DropIndex(
                name: "IX_Contacts_Uid",
                table: "Contacts");

            migrationBuilder.DropIndex(
                name: "IX_Contacts_Words_MergedIntoId_ForgottenAt",
                table: "Contacts");

            migrationBuilder.DropIndex(
                name: "IX_ContactPhones_Digits_IsShared_ContactId",
                table: "ContactPhones");

            migrationBuilder.DropColumn(
                name: "ContactId",
                table: "HouseJournal");

            migrationBuilder.DropColumn(
                name: "Address",
                table: "Contacts");

            migrationBuilder.DropColumn(
                name: "ConfirmedById",
                table: "Contacts");

            migrationBuilder.DropColumn(
                name: "ConfirmedByName",
                table: "Contacts");

            migrationBuilder.DropColumn(
                name: "ConfirmedOn",
                table: "Contacts");

            migrationBuilder.DropColumn(
                name: "Drink",
                table: "Contacts");

            migrationBuilder.DropColumn(
                name: "ForgottenAt",
                table: "Contacts");

            migrationBuilder.DropColumn(
                name: "ForgottenByName",
                table: "Contacts");

            migrationBuilder.DropColumn(
                name: "ForgottenReason",
                table: "Contacts");

            migrationBuilder.DropColumn(
                name: "IsComplete",
                table: "Contacts");

            migrationBuilder.DropColumn(
                name: "Language",
                table: "Contacts");

            migrationBuilder.DropColumn(
                name: "Likes",
                table: "Contacts");

            migrationBuilder.DropColumn(
                name: "Mails",
                table: "Contacts");

            migrationBuilder.DropColumn(
                name: "MergedIntoId",
                table: "Contacts");

            migrationBuilder.DropColumn(
                name: "OrganisationId",
                table: "Contacts");

            migrationBuilder.DropColumn(
                name: "OrganisationKey",
                table: "Contacts");

            migrationBuilder.DropColumn(
                name: "Salutation",
                table: "Contacts");

            migrationBuilder.DropColumn(
                name: "Uid",
                table: "Contacts");

            migrationBuilder.DropColumn(
                name: "About",
                table: "Commitments");

            migrationBuilder.CreateIndex(
                name: "IX_Contacts_Words",
                table: "Contacts",
                column: "Words");

            migrationBuilder.CreateIndex(
                name: "IX_ContactPhones_Digits",
                table: "ContactPhones",
                column: "Digits");
        }
    }
}
