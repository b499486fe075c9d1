using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SecretaryService.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Kiosks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "NoticeAt",
                table: "Visits",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NoticeKiosk",
                table: "Visits",
                type: "TEXT",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NoticeLanguage",
                table: "Visits",
                type: "TEXT",
                maxLength: 10,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NoticeText",
                table: "Visits",
                type: "TEXT",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PrivacyNotice_En",
                table: "Company",
                type: "TEXT",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PrivacyNotice_Zh",
                table: "Company",
                type: "TEXT",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "VisitorNotice_En",
                table: "Company",
                type: "TEXT",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "VisitorNotice_Zh",
                table: "Company",
                type: "TEXT",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Kiosks",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    KeyDigest = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 32, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedById = table.Column<long>(type: "INTEGER", nullable: false),
                    RevokedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RevokedById = table.Column<long>(type: "INTEGER", nullable: true)
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
                name: "DeskCalls",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    KioskId = table.Column<long>(type: "INTEGER", nullable: false),
                    KioskName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AnsweredById = table.Column<long>(type: "INTEGER", nullable: true)
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
                    KioskId = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
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
                name: "IX_DeskCalls_KioskId_Kind",
                table: "DeskCalls",
                columns: new[] { "KioskId", "Kind" },
                unique: true,
                filter: "[AnsweredAt] IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DeskCalls");

            migrationBuilder.DropTable(
                name: "KioskSightings");

            migrationBuilder.DropTable(
                name: "Kiosks");

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
        }
    }
}
