using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SecretaryService.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class TelephoneComplete : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "AcknowledgeBy_At",
                table: "Standards",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "AcknowledgeBy_CalendarVersion",
                table: "Standards",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "AcknowledgeBy_On",
                table: "Standards",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "AcknowledgeBy_StandardVersion",
                table: "Standards",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "Approval_At",
                table: "Standards",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Approval_ById",
                table: "Standards",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Approval_ByName",
                table: "Standards",
                type: "TEXT",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Approval_Note",
                table: "Standards",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "Drafted_At",
                table: "Standards",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Drafted_ById",
                table: "Standards",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Drafted_ByName",
                table: "Standards",
                type: "TEXT",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Revision",
                table: "Standards",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "Withdrawn_At",
                table: "Standards",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Withdrawn_ById",
                table: "Standards",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Withdrawn_ByName",
                table: "Standards",
                type: "TEXT",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Withdrawn_Reason",
                table: "Standards",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "Since",
                table: "Sessions",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<string>(
                name: "VoidReason",
                table: "Entries",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "VoidedAt",
                table: "Entries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "VoidedById",
                table: "Entries",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "VoidedByName",
                table: "Entries",
                type: "TEXT",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Mail",
                table: "Employees",
                type: "TEXT",
                maxLength: 254,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "SuperiorId",
                table: "Employees",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "Employees",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ClosedOn",
                table: "Departments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "Departments",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Greeting_En",
                table: "Company",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Greeting_Zh",
                table: "Company",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PublicAddress",
                table: "Company",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Revision",
                table: "Company",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "AgainAt",
                table: "Commitments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Done_ByName",
                table: "Commitments",
                type: "TEXT",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Extensions",
                table: "Commitments",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "Ladder_HeadAt",
                table: "Commitments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "Ladder_RemindAt",
                table: "Commitments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "Ladder_SuperiorAt",
                table: "Commitments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "MadeByName",
                table: "Commitments",
                type: "TEXT",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "MinutesPaused",
                table: "Commitments",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "NextAt",
                table: "Commitments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "Paused_At",
                table: "Commitments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Paused_ById",
                table: "Commitments",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Paused_ByName",
                table: "Commitments",
                type: "TEXT",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "Paused_DueBefore",
                table: "Commitments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "Paused_EndsAt",
                table: "Commitments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Paused_Reason",
                table: "Commitments",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Repeats_Every",
                table: "Commitments",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Repeats_Turn",
                table: "Commitments",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "Repeats_Until",
                table: "Commitments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Rung",
                table: "Commitments",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "UrgedAt",
                table: "Commitments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Urgings",
                table: "Commitments",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "What",
                table: "Commitments",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "Withdrawn_At",
                table: "Commitments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Withdrawn_ById",
                table: "Commitments",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Withdrawn_ByName",
                table: "Commitments",
                type: "TEXT",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Withdrawn_Reason",
                table: "Commitments",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Revision",
                table: "Clauses",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "CallerTold",
                table: "Calls",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "CallsAgainAt",
                table: "Calls",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ContactId",
                table: "Calls",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Declined",
                table: "Calls",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Direction",
                table: "Calls",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "EarlierCallId",
                table: "Calls",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "GreetingGiven",
                table: "Calls",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "ReadBack",
                table: "Calls",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Authenticator_Secret",
                table: "Accounts",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "Authenticator_Since",
                table: "Accounts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "LastCodeStep",
                table: "Accounts",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateTable(
                name: "Acknowledgements",
                columns: table => new
                {
                    VersionNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    EmployeeId = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Acknowledgements", x => new { x.VersionNumber, x.EmployeeId });
                    table.ForeignKey(
                        name: "FK_Acknowledgements_Employees_EmployeeId",
                        column: x => x.EmployeeId,
                        principalTable: "Employees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Acknowledgements_Standards_VersionNumber",
                        column: x => x.VersionNumber,
                        principalTable: "Standards",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CommitmentSteps",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    EntryId = table.Column<long>(type: "INTEGER", nullable: false),
                    CommitmentId = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ById = table.Column<long>(type: "INTEGER", nullable: true),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    ToName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Until = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommitmentSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CommitmentSteps_Commitments_CommitmentId",
                        column: x => x.CommitmentId,
                        principalTable: "Commitments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CommitmentSteps_Entries_EntryId",
                        column: x => x.EntryId,
                        principalTable: "Entries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Contacts",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    Organisation = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    Position = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    Remark = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Words = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    AddedById = table.Column<long>(type: "INTEGER", nullable: false),
                    AddedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Contacts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DailySeals",
                columns: table => new
                {
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LastLine = table.Column<long>(type: "INTEGER", nullable: false),
                    Lines = table.Column<long>(type: "INTEGER", nullable: false),
                    Entries = table.Column<long>(type: "INTEGER", nullable: false),
                    SeriesEnds = table.Column<string>(type: "TEXT", nullable: false),
                    Head = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DailySeals", x => x.Day);
                });

            migrationBuilder.CreateTable(
                name: "Deputyships",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AbsentId = table.Column<long>(type: "INTEGER", nullable: false),
                    AbsentName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    DeputyId = table.Column<long>(type: "INTEGER", nullable: false),
                    DeputyName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    MadeById = table.Column<long>(type: "INTEGER", nullable: false),
                    Ended_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Ended_ById = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Deputyships", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Deputyships_Employees_AbsentId",
                        column: x => x.AbsentId,
                        principalTable: "Employees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Deputyships_Employees_DeputyId",
                        column: x => x.DeputyId,
                        principalTable: "Employees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Drafts",
                columns: table => new
                {
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<long>(type: "INTEGER", nullable: false),
                    Form = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Content = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Drafts", x => x.Key);
                    table.ForeignKey(
                        name: "FK_Drafts_Employees_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "Employees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Duties",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EmployeeId = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Duties", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Duties_Employees_EmployeeId",
                        column: x => x.EmployeeId,
                        principalTable: "Employees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HouseJournal",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ById = table.Column<long>(type: "INTEGER", nullable: false),
                    Of = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Changes = table.Column<string>(type: "TEXT", nullable: false),
                    ColleagueId = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HouseJournal", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HouseJournal_Employees_ColleagueId",
                        column: x => x.ColleagueId,
                        principalTable: "Employees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "Keyring",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Turns = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Keyring", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Leases",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    HolderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Until = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Leases", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "Notices",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PersonId = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    EntryId = table.Column<long>(type: "INTEGER", nullable: false),
                    CommitmentId = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    ReadAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    MailedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Notices_Commitments_CommitmentId",
                        column: x => x.CommitmentId,
                        principalTable: "Commitments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Notices_Employees_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Employees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Notices_Entries_EntryId",
                        column: x => x.EntryId,
                        principalTable: "Entries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Outbox",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    ToAddress = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    ToName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Body = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    QueuedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    NextAttemptAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LastError = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    GivenUp_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Sent_Answer = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Sent_At = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Outbox", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Presences",
                columns: table => new
                {
                    EmployeeId = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Until = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    SetAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SetById = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Presences", x => x.EmployeeId);
                    table.ForeignKey(
                        name: "FK_Presences_Employees_EmployeeId",
                        column: x => x.EmployeeId,
                        principalTable: "Employees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RecoveryCodes",
                columns: table => new
                {
                    AccountId = table.Column<long>(type: "INTEGER", nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecoveryCodes", x => new { x.AccountId, x.Hash });
                    table.ForeignKey(
                        name: "FK_RecoveryCodes_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ContactPhones",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ContactId = table.Column<long>(type: "INTEGER", nullable: false),
                    Typed = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Digits = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsShared = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContactPhones", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ContactPhones_Contacts_ContactId",
                        column: x => x.ContactId,
                        principalTable: "Contacts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "Keyring",
                columns: new[] { "Id", "Turns" },
                values: new object[] { 1, 0 });

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_NextAt",
                table: "Commitments",
                column: "NextAt",
                filter: "[NextAt] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Calls_CallerDigits_Id",
                table: "Calls",
                columns: new[] { "CallerDigits", "Id" },
                filter: "[CallerDigits] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Calls_CallsAgainAt",
                table: "Calls",
                column: "CallsAgainAt",
                filter: "[CallsAgainAt] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Calls_ContactId_Id",
                table: "Calls",
                columns: new[] { "ContactId", "Id" },
                filter: "[ContactId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Calls_EarlierCallId",
                table: "Calls",
                column: "EarlierCallId",
                filter: "[EarlierCallId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_CommitmentSteps_CommitmentId",
                table: "CommitmentSteps",
                column: "CommitmentId");

            migrationBuilder.CreateIndex(
                name: "IX_CommitmentSteps_EntryId",
                table: "CommitmentSteps",
                column: "EntryId");

            migrationBuilder.CreateIndex(
                name: "IX_ContactPhones_ContactId",
                table: "ContactPhones",
                column: "ContactId");

            migrationBuilder.CreateIndex(
                name: "IX_ContactPhones_Digits",
                table: "ContactPhones",
                column: "Digits");

            migrationBuilder.CreateIndex(
                name: "IX_Deputyships_Until",
                table: "Deputyships",
                column: "Until");

            migrationBuilder.CreateIndex(
                name: "IX_Drafts_OwnerId_Form",
                table: "Drafts",
                columns: new[] { "OwnerId", "Form" });

            migrationBuilder.CreateIndex(
                name: "IX_Duties_EmployeeId",
                table: "Duties",
                column: "EmployeeId");

            migrationBuilder.CreateIndex(
                name: "IX_HouseJournal_ColleagueId_Id",
                table: "HouseJournal",
                columns: new[] { "ColleagueId", "Id" },
                descending: new[] { false, true },
                filter: "[ColleagueId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_HouseJournal_Of_Id",
                table: "HouseJournal",
                columns: new[] { "Of", "Id" },
                descending: new[] { false, true });

            migrationBuilder.CreateIndex(
                name: "IX_HouseJournal_Of_Key_Id",
                table: "HouseJournal",
                columns: new[] { "Of", "Key", "Id" },
                descending: new[] { false, false, true });

            migrationBuilder.CreateIndex(
                name: "IX_Notices_PersonId_Id",
                table: "Notices",
                columns: new[] { "PersonId", "Id" },
                descending: new[] { false, true });

            migrationBuilder.CreateIndex(
                name: "IX_Notices_Unmailed",
                table: "Notices",
                column: "Id",
                filter: "[MailedAt] IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Notices_Unread",
                table: "Notices",
                column: "PersonId",
                filter: "[ReadAt] IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_Key",
                table: "Outbox",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_NextAttemptAt",
                table: "Outbox",
                column: "NextAttemptAt",
                filter: "[Sent_At] IS NULL AND [GivenUp_At] IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_QueuedAt",
                table: "Outbox",
                column: "QueuedAt");

            migrationBuilder.AddForeignKey(
                name: "FK_Calls_Calls_EarlierCallId",
                table: "Calls",
                column: "EarlierCallId",
                principalTable: "Calls",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Calls_Contacts_ContactId",
                table: "Calls",
                column: "ContactId",
                principalTable: "Contacts",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Employees_Employees_SuperiorId",
                table: "Employees",
                column: "SuperiorId",
                principalTable: "Employees",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Calls_Calls_EarlierCallId",
                table: "Calls");

            migrationBuilder.DropForeignKey(
                name: "FK_Calls_Contacts_ContactId",
                table: "Calls");

            migrationBuilder.DropForeignKey(
                name: "FK_Employees_Employees_SuperiorId",
                table: "Employees");

            migrationBuilder.DropTable(
                name: "Acknowledgements");

            migrationBuilder.DropTable(
                name: "CommitmentSteps");

            migrationBuilder.DropTable(
                name: "ContactPhones");

            migrationBuilder.DropTable(
                name: "DailySeals");

            migrationBuilder.DropTable(
                name: "Deputyships");

            migrationBuilder.DropTable(
                name: "Drafts");

            migrationBuilder.DropTable(
                name: "Duties");

            migrationBuilder.DropTable(
                name: "HouseJournal");

            migrationBuilder.DropTable(
                name: "Keyring");

            migrationBuilder.DropTable(
                name: "Leases");

            migrationBuilder.DropTable(
                name: "Notices");

            migrationBuilder.DropTable(
                name: "Outbox");

            migrationBuilder.DropTable(
                name: "Presences");

            migrationBuilder.DropTable(
                name: "RecoveryCodes");

            migrationBuilder.DropTable(
                name: "Contacts");

            migrationBuilder.DropIndex(
                name: "IX_Commitments_NextAt",
                table: "Commitments");

            migrationBuilder.DropIndex(
                name: "IX_Calls_CallerDigits_Id",
                table: "Calls");

            migrationBuilder.DropIndex(
                name: "IX_Calls_CallsAgainAt",
                table: "Calls");

            migrationBuilder.DropIndex(
                name: "IX_Calls_ContactId_Id",
                table: "Calls");

            migrationBuilder.DropIndex(
                name: "IX_Calls_EarlierCallId",
                table: "Calls");

            migrationBuilder.DropColumn(
                name: "AcknowledgeBy_At",
                table: "Standards");

            migrationBuilder.DropColumn(
                name: "AcknowledgeBy_CalendarVersion",
                table: "Standards");

            migrationBuilder.DropColumn(
                name: "AcknowledgeBy_On",
                table: "Standards");

            migrationBuilder.DropColumn(
                name: "AcknowledgeBy_StandardVersion",
                table: "Standards");

            migrationBuilder.DropColumn(
                name: "Approval_At",
                table: "Standards");

            migrationBuilder.DropColumn(
                name: "Approval_ById",
                table: "Standards");

            migrationBuilder.DropColumn(
                name: "Approval_ByName",
                table: "Standards");

            migrationBuilder.DropColumn(
                name: "Approval_Note",
                table: "Standards");

            migrationBuilder.DropColumn(
                name: "Drafted_At",
                table: "Standards");

            migrationBuilder.DropColumn(
                name: "Drafted_ById",
                table: "Standards");

            migrationBuilder.DropColumn(
                name: "Drafted_ByName",
                table: "Standards");

            migrationBuilder.DropColumn(
                name: "Revision",
                table: "Standards");

            migrationBuilder.DropColumn(
                name: "Withdrawn_At",
                table: "Standards");

            migrationBuilder.DropColumn(
                name: "Withdrawn_ById",
                table: "Standards");

            migrationBuilder.DropColumn(
                name: "Withdrawn_ByName",
                table: "Standards");

            migrationBuilder.DropColumn(
                name: "Withdrawn_Reason",
                table: "Standards");

            migrationBuilder.DropColumn(
                name: "Since",
                table: "Sessions");

            migrationBuilder.DropColumn(
                name: "VoidReason",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "VoidedAt",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "VoidedById",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "VoidedByName",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "Mail",
                table: "Employees");

            migrationBuilder.DropColumn(
                name: "SuperiorId",
                table: "Employees");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "Employees");

            migrationBuilder.DropColumn(
                name: "ClosedOn",
                table: "Departments");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "Departments");

            migrationBuilder.DropColumn(
                name: "Greeting_En",
                table: "Company");

            migrationBuilder.DropColumn(
                name: "Greeting_Zh",
                table: "Company");

            migrationBuilder.DropColumn(
                name: "PublicAddress",
                table: "Company");

            migrationBuilder.DropColumn(
                name: "Revision",
                table: "Company");

            migrationBuilder.DropColumn(
                name: "AgainAt",
                table: "Commitments");

            migrationBuilder.DropColumn(
                name: "Done_ByName",
                table: "Commitments");

            migrationBuilder.DropColumn(
                name: "Extensions",
                table: "Commitments");

            migrationBuilder.DropColumn(
                name: "Ladder_HeadAt",
                table: "Commitments");

            migrationBuilder.DropColumn(
                name: "Ladder_RemindAt",
                table: "Commitments");

            migrationBuilder.DropColumn(
                name: "Ladder_SuperiorAt",
                table: "Commitments");

            migrationBuilder.DropColumn(
                name: "MadeByName",
                table: "Commitments");

            migrationBuilder.DropColumn(
                name: "MinutesPaused",
                table: "Commitments");

            migrationBuilder.DropColumn(
                name: "NextAt",
                table: "Commitments");

            migrationBuilder.DropColumn(
                name: "Paused_At",
                table: "Commitments");

            migrationBuilder.DropColumn(
                name: "Paused_ById",
                table: "Commitments");

            migrationBuilder.DropColumn(
                name: "Paused_ByName",
                table: "Commitments");

            migrationBuilder.DropColumn(
                name: "Paused_DueBefore",
                table: "Commitments");

            migrationBuilder.DropColumn(
                name: "Paused_EndsAt",
                table: "Commitments");

            migrationBuilder.DropColumn(
                name: "Paused_Reason",
                table: "Commitments");

            migrationBuilder.DropColumn(
                name: "Repeats_Every",
                table: "Commitments");

            migrationBuilder.DropColumn(
                name: "Repeats_Turn",
                table: "Commitments");

            migrationBuilder.DropColumn(
                name: "Repeats_Until",
                table: "Commitments");

            migrationBuilder.DropColumn(
                name: "Rung",
                table: "Commitments");

            migrationBuilder.DropColumn(
                name: "UrgedAt",
                table: "Commitments");

            migrationBuilder.DropColumn(
                name: "Urgings",
                table: "Commitments");

            migrationBuilder.DropColumn(
                name: "What",
                table: "Commitments");

            migrationBuilder.DropColumn(
                name: "Withdrawn_At",
                table: "Commitments");

            migrationBuilder.DropColumn(
                name: "Withdrawn_ById",
                table: "Commitments");

            migrationBuilder.DropColumn(
                name: "Withdrawn_ByName",
                table: "Commitments");

            migrationBuilder.DropColumn(
                name: "Withdrawn_Reason",
                table: "Commitments");

            migrationBuilder.DropColumn(
                name: "Revision",
                table: "Clauses");

            migrationBuilder.DropColumn(
                name: "CallerTold",
                table: "Calls");

            migrationBuilder.DropColumn(
                name: "CallsAgainAt",
                table: "Calls");

            migrationBuilder.DropColumn(
                name: "ContactId",
                table: "Calls");

            migrationBuilder.DropColumn(
                name: "Declined",
                table: "Calls");

            migrationBuilder.DropColumn(
                name: "Direction",
                table: "Calls");

            migrationBuilder.DropColumn(
                name: "EarlierCallId",
                table: "Calls");

            migrationBuilder.DropColumn(
                name: "GreetingGiven",
                table: "Calls");

            migrationBuilder.DropColumn(
                name: "ReadBack",
                table: "Calls");

            migrationBuilder.DropColumn(
                name: "Authenticator_Secret",
                table: "Accounts");

            migrationBuilder.DropColumn(
                name: "Authenticator_Since",
                table: "Accounts");

            migrationBuilder.DropColumn(
                name: "LastCodeStep",
                table: "Accounts");
        }
    }
}
