using System;
using Microsoft.EntityFrameworkCore.Migrations;
using SecretaryService.Data.SqlServer.Search;

#nullable disable

namespace SecretaryService.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class RegistersAtScale : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<long>(
                name: "TakenById",
                table: "Calls",
                type: "bigint",
                nullable: true,
                oldClrType: typeof(long),
                oldType: "bigint");

            migrationBuilder.AddColumn<int>(
                name: "Unkept",
                table: "Calls",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "WasImported",
                table: "Calls",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "BulkDeeds",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    ById = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Content = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    UndoneAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BulkDeeds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BulkDeeds_Employees_ById",
                        column: x => x.ById,
                        principalTable: "Employees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EntryGrams",
                columns: table => new
                {
                    Gram = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    EntryId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EntryGrams", x => new { x.Gram, x.EntryId });
                });

            migrationBuilder.CreateTable(
                name: "EntryWords",
                columns: table => new
                {
                    EntryId = table.Column<long>(type: "bigint", nullable: false),
                    Words = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EntryWords", x => x.EntryId);
                    table.ForeignKey(
                        name: "FK_EntryWords_Entries_EntryId",
                        column: x => x.EntryId,
                        principalTable: "Entries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Imports",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Register = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Mode = table.Column<int>(type: "int", nullable: false),
                    FileName = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    ById = table.Column<long>(type: "bigint", nullable: false),
                    ByName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    Wishes = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Mapping = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Header = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    Rows = table.Column<int>(type: "int", nullable: false),
                    Cursor = table.Column<int>(type: "int", nullable: false),
                    New = table.Column<int>(type: "int", nullable: false),
                    Changed = table.Column<int>(type: "int", nullable: false),
                    Duplicate = table.Column<int>(type: "int", nullable: false),
                    Rejected = table.Column<int>(type: "int", nullable: false),
                    Kept = table.Column<int>(type: "int", nullable: false),
                    UndoneById = table.Column<long>(type: "bigint", nullable: true),
                    UndoneByName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    FinishedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Why = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    WhyWith = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Imports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Imports_Employees_ById",
                        column: x => x.ById,
                        principalTable: "Employees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Imports_Employees_UndoneById",
                        column: x => x.UndoneById,
                        principalTable: "Employees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SavedViews",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PersonId = table.Column<long>(type: "bigint", nullable: false),
                    Register = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Query = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SavedViews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SavedViews_Employees_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Employees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ImportedNumbers",
                columns: table => new
                {
                    BatchId = table.Column<long>(type: "bigint", nullable: false),
                    Series = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    First = table.Column<long>(type: "bigint", nullable: false),
                    Last = table.Column<long>(type: "bigint", nullable: false),
                    Count = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportedNumbers", x => new { x.BatchId, x.Series });
                    table.ForeignKey(
                        name: "FK_ImportedNumbers_Imports_BatchId",
                        column: x => x.BatchId,
                        principalTable: "Imports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ImportedRows",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    BatchId = table.Column<long>(type: "bigint", nullable: false),
                    Register = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Line = table.Column<int>(type: "int", nullable: false),
                    Verdict = table.Column<int>(type: "int", nullable: false),
                    Why = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    WhyWith = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Fingerprint = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    TargetId = table.Column<long>(type: "bigint", nullable: true),
                    VersionAfter = table.Column<int>(type: "int", nullable: true),
                    Before = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Cells = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    IsUndone = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportedRows", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ImportedRows_Imports_BatchId",
                        column: x => x.BatchId,
                        principalTable: "Imports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ImportPapers",
                columns: table => new
                {
                    BatchId = table.Column<long>(type: "bigint", nullable: false),
                    File = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Facts = table.Column<byte[]>(type: "varbinary(max)", nullable: true),
                    Findings = table.Column<byte[]>(type: "varbinary(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportPapers", x => x.BatchId);
                    table.ForeignKey(
                        name: "FK_ImportPapers_Imports_BatchId",
                        column: x => x.BatchId,
                        principalTable: "Imports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Contacts_Words",
                table: "Contacts",
                column: "Words");

            migrationBuilder.CreateIndex(
                name: "IX_ImportedNumbers_Series_First",
                table: "ImportedNumbers",
                columns: new[] { "Series", "First" });

            migrationBuilder.CreateIndex(
                name: "IX_ImportedRows_BatchId_Verdict_Id",
                table: "ImportedRows",
                columns: new[] { "BatchId", "Verdict", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ImportedRows_Register_Fingerprint",
                table: "ImportedRows",
                columns: new[] { "Register", "Fingerprint" },
                filter: "[Fingerprint] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Imports_Register_Header_Id",
                table: "Imports",
                columns: new[] { "Register", "Header", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Imports_Register_Id",
                table: "Imports",
                columns: new[] { "Register", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Imports_State_Id",
                table: "Imports",
                columns: new[] { "State", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_SavedViews_PersonId_Register",
                table: "SavedViews",
                columns: new[] { "PersonId", "Register" });

            migrationBuilder.Sql(SearchIndex.Create);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(SearchIndex.Drop);

            migrationBuilder.DropTable(
                name: "BulkDeeds");

            migrationBuilder.DropTable(
                name: "EntryGrams");

            migrationBuilder.DropTable(
                name: "EntryWords");

            migrationBuilder.DropTable(
                name: "ImportedNumbers");

            migrationBuilder.DropTable(
                name: "ImportedRows");

            migrationBuilder.DropTable(
                name: "ImportPapers");

            migrationBuilder.DropTable(
                name: "SavedViews");

            migrationBuilder.DropTable(
                name: "Imports");

            migrationBuilder.DropIndex(
                name: "IX_Contacts_Words",
                table: "Contacts");

            migrationBuilder.DropColumn(
                name: "Unkept",
                table: "Calls");

            migrationBuilder.DropColumn(
                name: "WasImported",
                table: "Calls");

            migrationBuilder.AlterColumn<long>(
                name: "TakenById",
                table: "Calls",
                type: "bigint",
                nullable: false,
                defaultValue: 0L,
                oldClrType: typeof(long),
                oldType: "bigint",
                oldNullable: true);
        }
    }
}
