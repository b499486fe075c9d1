using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SecretaryService.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Parcels : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Parcels",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Carrier = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Sender = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    Pieces = table.Column<int>(type: "int", nullable: false),
                    Tracking = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    TrackingKey = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    RecipientId = table.Column<long>(type: "bigint", nullable: true),
                    RecipientName = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Shelf = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    ReceivedById = table.Column<long>(type: "bigint", nullable: false),
                    ReceivedByName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    HandedOutAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    HandedOutById = table.Column<long>(type: "bigint", nullable: true),
                    HandedOutByName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    TakenById = table.Column<long>(type: "bigint", nullable: true),
                    TakenByName = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    SignedName = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    SignedStrokes = table.Column<string>(type: "nvarchar(max)", maxLength: 16000, nullable: true),
                    ReturnedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ReturnedById = table.Column<long>(type: "bigint", nullable: true),
                    ReturnedByName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    ReturnReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Parcels", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Parcels_Employees_ReceivedById",
                        column: x => x.ReceivedById,
                        principalTable: "Employees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Parcels_Employees_RecipientId",
                        column: x => x.RecipientId,
                        principalTable: "Employees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Parcels_Entries_Id",
                        column: x => x.Id,
                        principalTable: "Entries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Parcels_RecipientId_Id",
                table: "Parcels",
                columns: new[] { "RecipientId", "Id" },
                filter: "[State] = 1");

            migrationBuilder.CreateIndex(
                name: "IX_Parcels_TrackingKey",
                table: "Parcels",
                column: "TrackingKey",
                filter: "[TrackingKey] IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Parcels");
        }
    }
}
