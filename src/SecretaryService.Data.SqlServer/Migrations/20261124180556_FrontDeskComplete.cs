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
            migrationBuilder.AddColumn<string>(
                name: "About",
                table: "Commitments",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true);

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

            migrationBuilder.CreateIndex(
                name: "IX_Preparations_EntryId_Kind",
                table: "Preparations",
                columns: new[] { "EntryId", "Kind" },
                unique: true);

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Preparations");

            migrationBuilder.DropTable(
                name: "Visits");

            migrationBuilder.DropColumn(
                name: "About",
                table: "Commitments");
        }
    }
}
