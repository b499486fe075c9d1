using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SecretaryService.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class ContactsWhole : Migration
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
