using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SecretaryService.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Archive : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "PrintedNumber",
                table: "OutgoingDocuments",
                type: "nvarchar(60)",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "WasImported",
                table: "OutgoingDocuments",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "FiledAs",
                table: "Documents",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "FiledAt",
                table: "Documents",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FiledByName",
                table: "Documents",
                type: "nvarchar(60)",
                maxLength: 60,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Appraisals",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    AppraiserId = table.Column<long>(type: "bigint", nullable: false),
                    AppraiserName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Opinion = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    SubmittedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ApproverId = table.Column<long>(type: "bigint", nullable: true),
                    ApproverName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    ApprovedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ApprovedByName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    ApprovalOpinion = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Items = table.Column<int>(type: "int", nullable: false),
                    ToDestroy = table.Column<int>(type: "int", nullable: false),
                    DestroyedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DestroyedAtPlace = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    Method = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    DestroyerId = table.Column<long>(type: "bigint", nullable: true),
                    DestroyerName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    EnteredAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SupervisorId = table.Column<long>(type: "bigint", nullable: true),
                    SupervisorName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    SupervisedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SupervisedByName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true)
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
                name: "ArchiveBoxes",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    ShelfKey = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Fonds = table.Column<string>(type: "nvarchar(6)", maxLength: 6, nullable: false),
                    FondsName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Category = table.Column<string>(type: "nvarchar(4)", maxLength: 4, nullable: false),
                    Unit = table.Column<string>(type: "nvarchar(6)", maxLength: 6, nullable: false),
                    UnitName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    RetentionCode = table.Column<string>(type: "nvarchar(3)", maxLength: 3, nullable: false),
                    RetentionYears = table.Column<int>(type: "int", nullable: true),
                    No = table.Column<int>(type: "int", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Condition = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    ArrangedBy = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    ArrangedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CheckedBy = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    CheckedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArchiveBoxes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ArchiveBoxes_Entries_Id",
                        column: x => x.Id,
                        principalTable: "Entries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ArchiveClasses",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(6)", maxLength: 6, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Years = table.Column<int>(type: "int", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArchiveClasses", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ArchivedDocuments",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    BoxId = table.Column<long>(type: "bigint", nullable: true),
                    BoxNumber = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    AppraisalId = table.Column<long>(type: "bigint", nullable: true),
                    AppraisalNumber = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    SourceId = table.Column<long>(type: "bigint", nullable: true),
                    SourceNumber = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Fonds = table.Column<string>(type: "nvarchar(6)", maxLength: 6, nullable: false),
                    FondsName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Category = table.Column<string>(type: "nvarchar(4)", maxLength: 4, nullable: false),
                    Unit = table.Column<string>(type: "nvarchar(6)", maxLength: 6, nullable: false),
                    UnitName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    RetentionCode = table.Column<string>(type: "nvarchar(3)", maxLength: 3, nullable: false),
                    RetentionYears = table.Column<int>(type: "int", nullable: true),
                    CountedFrom = table.Column<int>(type: "int", nullable: false),
                    AppraisedIn = table.Column<int>(type: "int", nullable: true),
                    DocumentNumber = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    HasNoNumber = table.Column<bool>(type: "bit", nullable: false),
                    Responsible = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    DatedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Pages = table.Column<int>(type: "int", nullable: true),
                    Medium = table.Column<int>(type: "int", nullable: false),
                    Remark = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Checks = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    FiledById = table.Column<long>(type: "bigint", nullable: true),
                    FiledByName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    WasImported = table.Column<bool>(type: "bit", nullable: false),
                    IsComplete = table.Column<bool>(type: "bit", nullable: false),
                    ShelfKey = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    HandOverId = table.Column<long>(type: "bigint", nullable: true),
                    HandOverNumber = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    HandOverDueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    HandOverDueAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    HeldAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    HeldByName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    HoldReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArchivedDocuments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ArchivedDocuments_Employees_FiledById",
                        column: x => x.FiledById,
                        principalTable: "Employees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ArchivedDocuments_Entries_AppraisalId",
                        column: x => x.AppraisalId,
                        principalTable: "Entries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ArchivedDocuments_Entries_BoxId",
                        column: x => x.BoxId,
                        principalTable: "Entries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ArchivedDocuments_Entries_HandOverId",
                        column: x => x.HandOverId,
                        principalTable: "Entries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ArchivedDocuments_Entries_Id",
                        column: x => x.Id,
                        principalTable: "Entries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ArchivedDocuments_Entries_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Entries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HandOvers",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Fonds = table.Column<string>(type: "nvarchar(6)", maxLength: 6, nullable: false),
                    FondsName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    GiverId = table.Column<long>(type: "bigint", nullable: false),
                    GiverName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    GivingUnit = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    ReceiverId = table.Column<long>(type: "bigint", nullable: false),
                    ReceiverName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    ReceivingUnit = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    WitnessId = table.Column<long>(type: "bigint", nullable: false),
                    WitnessName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DueAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Items = table.Column<int>(type: "int", nullable: false),
                    Returned = table.Column<int>(type: "int", nullable: false),
                    OfferedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    OfferedById = table.Column<long>(type: "bigint", nullable: true),
                    OfferedByName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    ReceivedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ReceivedById = table.Column<long>(type: "bigint", nullable: true),
                    ReceivedByName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    CountResult = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    ConcludedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ConcludedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    WitnessedByName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true)
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
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    EntryId = table.Column<long>(type: "bigint", nullable: false),
                    No = table.Column<int>(type: "int", nullable: false),
                    DocumentId = table.Column<long>(type: "bigint", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Responsible = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    DatedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Pages = table.Column<int>(type: "int", nullable: true),
                    Medium = table.Column<int>(type: "int", nullable: false),
                    RetentionCode = table.Column<string>(type: "nvarchar(3)", maxLength: 3, nullable: false),
                    CountedFrom = table.Column<int>(type: "int", nullable: false),
                    Decision = table.Column<int>(type: "int", nullable: false),
                    Years = table.Column<int>(type: "int", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    IsDestroyed = table.Column<bool>(type: "bit", nullable: false),
                    Spared = table.Column<int>(type: "int", nullable: true),
                    SparedBecause = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
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
                name: "Loans",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    EntryId = table.Column<long>(type: "bigint", nullable: false),
                    No = table.Column<int>(type: "int", nullable: false),
                    BorrowerId = table.Column<long>(type: "bigint", nullable: true),
                    BorrowerName = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Unit = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    Purpose = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    LentAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    LentByName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ConditionOut = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    ReturnedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    TakenBackByName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    ConditionIn = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Loans", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Loans_ArchivedDocuments_EntryId",
                        column: x => x.EntryId,
                        principalTable: "ArchivedDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Loans_Employees_BorrowerId",
                        column: x => x.BorrowerId,
                        principalTable: "Employees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HandOverLines",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    EntryId = table.Column<long>(type: "bigint", nullable: false),
                    No = table.Column<int>(type: "int", nullable: false),
                    DocumentId = table.Column<long>(type: "bigint", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    DocumentNumber = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Responsible = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    DatedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Quantity = table.Column<int>(type: "int", nullable: false),
                    Pages = table.Column<int>(type: "int", nullable: true),
                    Medium = table.Column<int>(type: "int", nullable: false),
                    Level = table.Column<int>(type: "int", nullable: false),
                    RetentionCode = table.Column<string>(type: "nvarchar(3)", maxLength: 3, nullable: false),
                    BoxNumber = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Remark = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Files = table.Column<int>(type: "int", nullable: false),
                    Verdict = table.Column<int>(type: "int", nullable: false),
                    Condition = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    ReturnReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
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
                name: "IX_AppraisalLines_EntryId_DocumentId",
                table: "AppraisalLines",
                columns: new[] { "EntryId", "DocumentId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ArchiveBoxes_ShelfKey_No",
                table: "ArchiveBoxes",
                columns: new[] { "ShelfKey", "No" },
                unique: true,
                filter: "[ShelfKey] IS NOT NULL AND [No] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ArchiveClasses_Kind_Code",
                table: "ArchiveClasses",
                columns: new[] { "Kind", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ArchivedDocuments_AppraisalId",
                table: "ArchivedDocuments",
                column: "AppraisalId",
                filter: "[AppraisalId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ArchivedDocuments_AppraisedIn_Id",
                table: "ArchivedDocuments",
                columns: new[] { "AppraisedIn", "Id" },
                filter: "[AppraisedIn] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ArchivedDocuments_BoxId",
                table: "ArchivedDocuments",
                column: "BoxId",
                filter: "[BoxId] IS NOT NULL");

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
                name: "IX_ArchivedDocuments_ShelfKey_Id",
                table: "ArchivedDocuments",
                columns: new[] { "ShelfKey", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ArchivedDocuments_SourceId",
                table: "ArchivedDocuments",
                column: "SourceId",
                filter: "[SourceId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ArchivedDocuments_Year_Unit_Id",
                table: "ArchivedDocuments",
                columns: new[] { "Year", "Unit", "Id" },
                filter: "[State] = 1");

            migrationBuilder.CreateIndex(
                name: "IX_HandOverLines_EntryId_DocumentId",
                table: "HandOverLines",
                columns: new[] { "EntryId", "DocumentId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_HandOvers_State_DueAt",
                table: "HandOvers",
                columns: new[] { "State", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Loans_DueOn",
                table: "Loans",
                column: "DueOn",
                filter: "[ReturnedAt] IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Loans_EntryId_No",
                table: "Loans",
                columns: new[] { "EntryId", "No" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AppraisalLines");

            migrationBuilder.DropTable(
                name: "ArchiveBoxes");

            migrationBuilder.DropTable(
                name: "ArchiveClasses");

            migrationBuilder.DropTable(
                name: "HandOverLines");

            migrationBuilder.DropTable(
                name: "Loans");

            migrationBuilder.DropTable(
                name: "Appraisals");

            migrationBuilder.DropTable(
                name: "HandOvers");

            migrationBuilder.DropTable(
                name: "ArchivedDocuments");

            migrationBuilder.DropColumn(
                name: "PrintedNumber",
                table: "OutgoingDocuments");

            migrationBuilder.DropColumn(
                name: "WasImported",
                table: "OutgoingDocuments");

            migrationBuilder.DropColumn(
                name: "FiledAs",
                table: "Documents");

            migrationBuilder.DropColumn(
                name: "FiledAt",
                table: "Documents");

            migrationBuilder.DropColumn(
                name: "FiledByName",
                table: "Documents");
        }
    }
}
