using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SecretaryService.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Rules : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "AcknowledgeBy_At",
                table: "Standards",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "AcknowledgeBy_CalendarVersion",
                table: "Standards",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "AcknowledgeBy_On",
                table: "Standards",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "AcknowledgeBy_StandardVersion",
                table: "Standards",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "Approval_At",
                table: "Standards",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Approval_ById",
                table: "Standards",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Approval_ByName",
                table: "Standards",
                type: "nvarchar(60)",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Approval_Note",
                table: "Standards",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "Drafted_At",
                table: "Standards",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Drafted_ById",
                table: "Standards",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Drafted_ByName",
                table: "Standards",
                type: "nvarchar(60)",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Revision",
                table: "Standards",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "Withdrawn_At",
                table: "Standards",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Withdrawn_ById",
                table: "Standards",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Withdrawn_ByName",
                table: "Standards",
                type: "nvarchar(60)",
                maxLength: 60,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Withdrawn_Reason",
                table: "Standards",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Mail",
                table: "Employees",
                type: "nvarchar(254)",
                maxLength: 254,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "SuperiorId",
                table: "Employees",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Greeting_En",
                table: "Company",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Greeting_Zh",
                table: "Company",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PublicAddress",
                table: "Company",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Revision",
                table: "Company",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Revision",
                table: "Clauses",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "Acknowledgements",
                columns: table => new
                {
                    VersionNumber = table.Column<int>(type: "int", nullable: false),
                    EmployeeId = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
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
                name: "FK_Employees_Employees_SuperiorId",
                table: "Employees");

            migrationBuilder.DropTable(
                name: "Acknowledgements");

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
                name: "Mail",
                table: "Employees");

            migrationBuilder.DropColumn(
                name: "SuperiorId",
                table: "Employees");

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
                name: "Revision",
                table: "Clauses");
        }
    }
}
