using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SecretaryService.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class HandOvers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "AppraisalId",
                table: "ArchivedDocuments",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AppraisalNumber",
                table: "ArchivedDocuments",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "HandOverDueAt",
                table: "ArchivedDocuments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "HandOverDueOn",
                table: "ArchivedDocuments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "HandOverId",
                table: "ArchivedDocuments",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "HandOverNumber",
                table: "ArchivedDocuments",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Appraisals",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    AppraiserId = table.Column<long>(type: "INTEGER", nullable: false),
                    AppraiserName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Opinion = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    SubmittedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ApproverId = table.Column<long>(type: "INTEGER", nullable: true),
                    ApproverName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    ApprovedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ApprovedByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    ApprovalOpinion = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Items = table.Column<int>(type: "INTEGER", nullable: false),
                    ToDestroy = table.Column<int>(type: "INTEGER", nullable: false),
                    DestroyedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DestroyedAtPlace = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    Method = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    DestroyerId = table.Column<long>(type: "INTEGER", nullable: true),
                    DestroyerName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    EnteredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SupervisorId = table.Column<long>(type: "INTEGER", nullable: true),
                    SupervisorName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    SupervisedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SupervisedByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Appraisals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Appraisals_Entries_Id",
                        column: x => x.Id,
                        principalTable: "Entries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "HandOvers",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Fonds = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    FondsName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    GiverId = table.Column<long>(type: "INTEGER", nullable: false),
                    GiverName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    GivingUnit = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    ReceiverId = table.Column<long>(type: "INTEGER", nullable: false),
                    ReceiverName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ReceivingUnit = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    WitnessId = table.Column<long>(type: "INTEGER", nullable: false),
                    WitnessName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Items = table.Column<int>(type: "INTEGER", nullable: false),
                    Returned = table.Column<int>(type: "INTEGER", nullable: false),
                    OfferedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    OfferedById = table.Column<long>(type: "INTEGER", nullable: true),
                    OfferedByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    ReceivedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ReceivedById = table.Column<long>(type: "INTEGER", nullable: true),
                    ReceivedByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    CountResult = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    ConcludedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ConcludedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    WitnessedByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HandOvers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HandOvers_Entries_Id",
                        column: x => x.Id,
                        principalTable: "Entries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AppraisalLines",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EntryId = table.Column<long>(type: "INTEGER", nullable: false),
                    No = table.Column<int>(type: "INTEGER", nullable: false),
                    DocumentId = table.Column<long>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Responsible = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    DatedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Pages = table.Column<int>(type: "INTEGER", nullable: true),
                    Medium = table.Column<int>(type: "INTEGER", nullable: false),
                    RetentionCode = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    CountedFrom = table.Column<int>(type: "INTEGER", nullable: false),
                    Decision = table.Column<int>(type: "INTEGER", nullable: false),
                    Years = table.Column<int>(type: "INTEGER", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    IsDestroyed = table.Column<bool>(type: "INTEGER", nullable: false),
                    Spared = table.Column<int>(type: "INTEGER", nullable: true),
                    SparedBecause = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AppraisalLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AppraisalLines_Appraisals_EntryId",
                        column: x => x.EntryId,
                        principalTable: "Appraisals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AppraisalLines_Entries_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "Entries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HandOverLines",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EntryId = table.Column<long>(type: "INTEGER", nullable: false),
                    No = table.Column<int>(type: "INTEGER", nullable: false),
                    DocumentId = table.Column<long>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DocumentNumber = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Responsible = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    DatedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Quantity = table.Column<int>(type: "INTEGER", nullable: false),
                    Pages = table.Column<int>(type: "INTEGER", nullable: true),
                    Medium = table.Column<int>(type: "INTEGER", nullable: false),
                    Level = table.Column<int>(type: "INTEGER", nullable: false),
                    RetentionCode = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    BoxNumber = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Remark = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Files = table.Column<int>(type: "INTEGER", nullable: false),
                    Verdict = table.Column<int>(type: "INTEGER", nullable: false),
                    Condition = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ReturnReason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HandOverLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HandOverLines_Entries_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "Entries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HandOverLines_HandOvers_EntryId",
                        column: x => x.EntryId,
                        principalTable: "HandOvers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ArchivedDocuments_AppraisalId",
                table: "ArchivedDocuments",
                column: "AppraisalId",
                filter: "[AppraisalId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ArchivedDocuments_HandOverDueAt_Id",
                table: "ArchivedDocuments",
                columns: new[] { "HandOverDueAt", "Id" },
                filter: "[HandOverNumber] IS NULL AND [HandOverDueAt] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ArchivedDocuments_HandOverId",
                table: "ArchivedDocuments",
                column: "HandOverId",
                filter: "[HandOverId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ArchivedDocuments_Year_Unit_Id",
                table: "ArchivedDocuments",
                columns: new[] { "Year", "Unit", "Id" },
                filter: "[State] = 1");

            migrationBuilder.CreateIndex(
                name: "IX_AppraisalLines_EntryId_DocumentId",
                table: "AppraisalLines",
                columns: new[] { "EntryId", "DocumentId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_HandOverLines_EntryId_DocumentId",
                table: "HandOverLines",
                columns: new[] { "EntryId", "DocumentId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_HandOvers_State_DueAt",
                table: "HandOvers",
                columns: new[] { "State", "DueAt" });

            migrationBuilder.AddForeignKey(
                name: "FK_ArchivedDocuments_Entries_AppraisalId",
                table: "ArchivedDocuments",
                column: "AppraisalId",
                principalTable: "Entries",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_ArchivedDocuments_Entries_HandOverId",
                table: "ArchivedDocuments",
                column: "HandOverId",
                principalTable: "Entries",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_ArchivedDocuments_Entries_AppraisalId",
                table: "ArchivedDocuments");

            migrationBuilder.DropForeignKey(
                name: "FK_ArchivedDocuments_Entries_HandOverId",
                table: "ArchivedDocuments");

            migrationBuilder.DropTable(
                name: "AppraisalLines");

            migrationBuilder.DropTable(
                name: "HandOverLines");

            migrationBuilder.DropTable(
                name: "Appraisals");

            migrationBuilder.DropTable(
                name: "HandOvers");

            migrationBuilder.DropIndex(
                name: "IX_ArchivedDocuments_AppraisalId",
                table: "ArchivedDocuments");

            migrationBuilder.DropIndex(
                name: "IX_ArchivedDocuments_HandOverDueAt_Id",
                table: "ArchivedDocuments");

            migrationBuilder.DropIndex(
                name: "IX_ArchivedDocuments_HandOverId",
                table: "ArchivedDocuments");

            migrationBuilder.DropIndex(
                name: "IX_ArchivedDocuments_Year_Unit_Id",
                table: "ArchivedDocuments");

            migrationBuilder.DropColumn(
                name: "AppraisalId",
                table: "ArchivedDocuments");

            migrationBuilder.DropColumn(
                name: "AppraisalNumber",
                table: "ArchivedDocuments");

            migrationBuilder.DropColumn(
                name: "HandOverDueAt",
                table: "ArchivedDocuments");

            migrationBuilder.DropColumn(
                name: "HandOverDueOn",
                table: "ArchivedDocuments");

            migrationBuilder.DropColumn(
                name: "HandOverId",
                table: "ArchivedDocuments");

            migrationBuilder.DropColumn(
                name: "HandOverNumber",
                table: "ArchivedDocuments");
        }
    }
}
