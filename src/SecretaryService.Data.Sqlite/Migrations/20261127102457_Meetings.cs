using System;
using Microsoft.EntityFrameworkCore.Migrations;
using SecretaryService.Data.Sqlite.Minutes;

#nullable disable

namespace SecretaryService.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Meetings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "CalendarFeeds",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EmployeeId = table.Column<long>(type: "INTEGER", nullable: false),
                    Digest = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 32, nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RevokedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarFeeds", x => x.Id);
                    table.UniqueConstraint("AK_CalendarFeeds_Digest", x => x.Digest);
                    table.ForeignKey(
                        name: "FK_CalendarFeeds_Employees_EmployeeId",
                        column: x => x.EmployeeId,
                        principalTable: "Employees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Meetings",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    ClearedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    EndsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Zone = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ChairId = table.Column<long>(type: "INTEGER", nullable: false),
                    ChairName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Convenor = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    MinuteTakerId = table.Column<long>(type: "INTEGER", nullable: true),
                    MinuteTakerName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Link = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Requirements = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    AnswerBy = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Quorum = table.Column<int>(type: "INTEGER", nullable: true),
                    SpareCopies = table.Column<int>(type: "INTEGER", nullable: false),
                    WantsMinutes = table.Column<bool>(type: "INTEGER", nullable: false),
                    SeriesKey = table.Column<Guid>(type: "TEXT", nullable: true),
                    PlannedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ReservationId = table.Column<long>(type: "INTEGER", nullable: true),
                    RoomId = table.Column<long>(type: "INTEGER", nullable: true),
                    RoomName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    CancelledAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CancelledBecause = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    TimeSequence = table.Column<int>(type: "INTEGER", nullable: false),
                    ConvenedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ConvenedById = table.Column<long>(type: "INTEGER", nullable: true),
                    ConvenedByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    WasPlannedAhead = table.Column<bool>(type: "INTEGER", nullable: true),
                    MinutesState = table.Column<int>(type: "INTEGER", nullable: false),
                    MinutesIssuedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    WasCheckedInTime = table.Column<bool>(type: "INTEGER", nullable: true),
                    WasCheckedAgain = table.Column<bool>(type: "INTEGER", nullable: true),
                    WerePapersReady = table.Column<bool>(type: "INTEGER", nullable: true),
                    BeganAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    HasAttendance = table.Column<bool>(type: "INTEGER", nullable: false),
                    ClearBy = table.Column<DateTime>(type: "TEXT", nullable: true),
                    IssueBy = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SeatRule = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Meetings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Meetings_Employees_ChairId",
                        column: x => x.ChairId,
                        principalTable: "Employees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Meetings_Entries_Id",
                        column: x => x.Id,
                        principalTable: "Entries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Meetings_Reservations_ReservationId",
                        column: x => x.ReservationId,
                        principalTable: "Reservations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AgendaItems",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EntryId = table.Column<long>(type: "INTEGER", nullable: false),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    No = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ReporterId = table.Column<long>(type: "INTEGER", nullable: true),
                    ReporterName = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    FollowsKey = table.Column<Guid>(type: "TEXT", nullable: true),
                    BeganAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Discussion = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    Statements = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Resolution = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    VotesFor = table.Column<int>(type: "INTEGER", nullable: true),
                    VotesAgainst = table.Column<int>(type: "INTEGER", nullable: true),
                    VotesAbstained = table.Column<int>(type: "INTEGER", nullable: true),
                    RecordNo = table.Column<int>(type: "INTEGER", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RecordedByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgendaItems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AgendaItems_Meetings_EntryId",
                        column: x => x.EntryId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "IssuedMinutes",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EntryId = table.Column<long>(type: "INTEGER", nullable: false),
                    No = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ApprovedByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ById = table.Column<long>(type: "INTEGER", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IssuedMinutes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_IssuedMinutes_Meetings_EntryId",
                        column: x => x.EntryId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MeetingActions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EntryId = table.Column<long>(type: "INTEGER", nullable: false),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    ItemKey = table.Column<Guid>(type: "TEXT", nullable: true),
                    What = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    OwnerId = table.Column<long>(type: "INTEGER", nullable: false),
                    OwnerName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    VerifierId = table.Column<long>(type: "INTEGER", nullable: true),
                    VerifierName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    ReportedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Report = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    VerifiedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    VerifiedByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    AskedUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AskedBecause = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetingActions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MeetingActions_Meetings_EntryId",
                        column: x => x.EntryId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MeetingMaterials",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EntryId = table.Column<long>(type: "INTEGER", nullable: false),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    OwnerId = table.Column<long>(type: "INTEGER", nullable: false),
                    OwnerName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    PerHead = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsNumbered = table.Column<bool>(type: "INTEGER", nullable: false),
                    Pages = table.Column<int>(type: "INTEGER", nullable: true),
                    AttachmentId = table.Column<long>(type: "INTEGER", nullable: true),
                    ReadyAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ReadyByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    ProofreadAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ProofreadByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    ProofreadHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    CopiesMade = table.Column<int>(type: "INTEGER", nullable: true),
                    CopiesMadeAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DroppedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetingMaterials", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MeetingMaterials_Meetings_EntryId",
                        column: x => x.EntryId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MeetingParticipants",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EntryId = table.Column<long>(type: "INTEGER", nullable: false),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<long>(type: "INTEGER", nullable: true),
                    ContactId = table.Column<long>(type: "INTEGER", nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Organisation = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    Post = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Mail = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    Seat = table.Column<int>(type: "INTEGER", nullable: false),
                    Rank = table.Column<int>(type: "INTEGER", nullable: false),
                    SeatNo = table.Column<int>(type: "INTEGER", nullable: true),
                    StartsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndsAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ReleasedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    WantsNotice = table.Column<bool>(type: "INTEGER", nullable: false),
                    ToldSequence = table.Column<int>(type: "INTEGER", nullable: true),
                    ToldAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Answer = table.Column<int>(type: "INTEGER", nullable: false),
                    AnswerSequence = table.Column<int>(type: "INTEGER", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AnsweredBy = table.Column<int>(type: "INTEGER", nullable: true),
                    EnteredByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Remark = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    DeputyId = table.Column<long>(type: "INTEGER", nullable: true),
                    DeputyName = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    SignedInAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SignedInBy = table.Column<int>(type: "INTEGER", nullable: true),
                    SignedInByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    ProxyName = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    IsLate = table.Column<bool>(type: "INTEGER", nullable: false),
                    CopyNo = table.Column<int>(type: "INTEGER", nullable: true),
                    CopyOutAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CopyBackAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    VisitId = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetingParticipants", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MeetingParticipants_Meetings_EntryId",
                        column: x => x.EntryId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MeetingSteps",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EntryId = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    DoneAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DoneByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetingSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MeetingSteps_Meetings_EntryId",
                        column: x => x.EntryId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MinutesReviews",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EntryId = table.Column<long>(type: "INTEGER", nullable: false),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    ReviewerId = table.Column<long>(type: "INTEGER", nullable: false),
                    ReviewerName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Supplement = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    SubmittedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SubmittedById = table.Column<long>(type: "INTEGER", nullable: false),
                    SubmittedByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    IsPassed = table.Column<bool>(type: "INTEGER", nullable: true),
                    ById = table.Column<long>(type: "INTEGER", nullable: true),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Opinion = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MinutesReviews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MinutesReviews_Meetings_EntryId",
                        column: x => x.EntryId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "VenueChecks",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EntryId = table.Column<long>(type: "INTEGER", nullable: false),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    Thing = table.Column<int>(type: "INTEGER", nullable: true),
                    What = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    FirstAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    FirstByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    FirstWorks = table.Column<bool>(type: "INTEGER", nullable: true),
                    SecondAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SecondByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    SecondWorks = table.Column<bool>(type: "INTEGER", nullable: true),
                    Fault = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Fallback = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_VenueChecks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_VenueChecks_Meetings_EntryId",
                        column: x => x.EntryId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MinutesRemarks",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EntryId = table.Column<long>(type: "INTEGER", nullable: false),
                    ReviewId = table.Column<long>(type: "INTEGER", nullable: false),
                    ReviewKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    No = table.Column<int>(type: "INTEGER", nullable: false),
                    ItemKey = table.Column<Guid>(type: "TEXT", nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MinutesRemarks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MinutesRemarks_Meetings_EntryId",
                        column: x => x.EntryId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MinutesRemarks_MinutesReviews_ReviewId",
                        column: x => x.ReviewId,
                        principalTable: "MinutesReviews",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AgendaItems_EntryId_No",
                table: "AgendaItems",
                columns: new[] { "EntryId", "No" });

            migrationBuilder.CreateIndex(
                name: "IX_CalendarFeeds_EmployeeId",
                table: "CalendarFeeds",
                column: "EmployeeId",
                unique: true,
                filter: "[RevokedAt] IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_IssuedMinutes_EntryId_No",
                table: "IssuedMinutes",
                columns: new[] { "EntryId", "No" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MeetingActions_EntryId_Id",
                table: "MeetingActions",
                columns: new[] { "EntryId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_MeetingMaterials_EntryId_Id",
                table: "MeetingMaterials",
                columns: new[] { "EntryId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_MeetingParticipants_EntryId_Rank",
                table: "MeetingParticipants",
                columns: new[] { "EntryId", "Rank" });

            migrationBuilder.CreateIndex(
                name: "IX_MeetingParticipants_Key",
                table: "MeetingParticipants",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MeetingParticipants_PersonId_StartsAt",
                table: "MeetingParticipants",
                columns: new[] { "PersonId", "StartsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_MeetingParticipants_WantsNotice_EntryId",
                table: "MeetingParticipants",
                columns: new[] { "WantsNotice", "EntryId" });

            migrationBuilder.CreateIndex(
                name: "IX_Meetings_Key",
                table: "Meetings",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Meetings_SeriesKey",
                table: "Meetings",
                column: "SeriesKey");

            migrationBuilder.CreateIndex(
                name: "IX_MeetingSteps_EntryId_Kind",
                table: "MeetingSteps",
                columns: new[] { "EntryId", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MinutesRemarks_ReviewId_No",
                table: "MinutesRemarks",
                columns: new[] { "ReviewId", "No" });

            migrationBuilder.CreateIndex(
                name: "IX_MinutesReviews_EntryId_Round",
                table: "MinutesReviews",
                columns: new[] { "EntryId", "Round" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_VenueChecks_EntryId_Id",
                table: "VenueChecks",
                columns: new[] { "EntryId", "Id" });

            migrationBuilder.Sql(FrozenMinutes.Create);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AgendaItems");

            migrationBuilder.DropTable(
                name: "CalendarFeeds");

            migrationBuilder.DropTable(
                name: "IssuedMinutes");

            migrationBuilder.DropTable(
                name: "MeetingActions");

            migrationBuilder.DropTable(
                name: "MeetingMaterials");

            migrationBuilder.DropTable(
                name: "MeetingParticipants");

            migrationBuilder.DropTable(
                name: "MeetingSteps");

            migrationBuilder.DropTable(
                name: "MinutesRemarks");

            migrationBuilder.DropTable(
                name: "VenueChecks");

            migrationBuilder.DropTable(
                name: "MinutesReviews");

            migrationBuilder.DropTable(
                name: "Meetings");
        }
    }
}
