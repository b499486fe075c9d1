using System;
using Microsoft.EntityFrameworkCore.Migrations;
using SecretaryService.Data.Sqlite.Search;

#nullable disable

namespace SecretaryService.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Documents : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Attachments",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EntryId = table.Column<long>(type: "INTEGER", nullable: false),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    StruckAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    StruckById = table.Column<long>(type: "INTEGER", nullable: true),
                    StruckByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    StrikeReason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attachments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Attachments_Entries_EntryId",
                        column: x => x.EntryId,
                        principalTable: "Entries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CirculationTemplates",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Stages = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CirculationTemplates", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Documents",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    DatedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Copies = table.Column<int>(type: "INTEGER", nullable: false),
                    Pages = table.Column<int>(type: "INTEGER", nullable: true),
                    Enclosures = table.Column<int>(type: "INTEGER", nullable: false),
                    SecretUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Addressee = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Documents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Documents_Entries_Id",
                        column: x => x.Id,
                        principalTable: "Entries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DocumentTemplates",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DocumentTemplates", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DocumentWords",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Word = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    Level = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DocumentWords", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "FileGrams",
                columns: table => new
                {
                    Gram = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    EntryId = table.Column<long>(type: "INTEGER", nullable: false),
                    AttachmentId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FileGrams", x => new { x.Gram, x.EntryId, x.AttachmentId });
                });

            migrationBuilder.CreateTable(
                name: "Manuscripts",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    SignedOffAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SignedOffById = table.Column<long>(type: "INTEGER", nullable: true),
                    SignedOffByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    SignedVersion = table.Column<int>(type: "INTEGER", nullable: true),
                    SignedHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    DrafterId = table.Column<long>(type: "INTEGER", nullable: false),
                    DrafterName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    Addressee = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    Cc = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    IsImportant = table.Column<bool>(type: "INTEGER", nullable: false),
                    ClerkId = table.Column<long>(type: "INTEGER", nullable: true),
                    ClerkName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    AnswersId = table.Column<long>(type: "INTEGER", nullable: true),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    IssuedNumber = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    WithdrawnBecause = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    LastVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    Excerpt = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Manuscripts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Manuscripts_Employees_DrafterId",
                        column: x => x.DrafterId,
                        principalTable: "Employees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Manuscripts_Entries_AnswersId",
                        column: x => x.AnswersId,
                        principalTable: "Entries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Manuscripts_Entries_Id",
                        column: x => x.Id,
                        principalTable: "Entries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "StoredFiles",
                columns: table => new
                {
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    KeyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Wrapped = table.Column<byte[]>(type: "BLOB", maxLength: 400, nullable: false),
                    Length = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StoredFiles", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "FileTexts",
                columns: table => new
                {
                    AttachmentId = table.Column<long>(type: "INTEGER", nullable: false),
                    EntryId = table.Column<long>(type: "INTEGER", nullable: false),
                    No = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    Tries = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: true),
                    Words = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FileTexts", x => x.AttachmentId);
                    table.ForeignKey(
                        name: "FK_FileTexts_Attachments_AttachmentId",
                        column: x => x.AttachmentId,
                        principalTable: "Attachments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_FileTexts_Entries_EntryId",
                        column: x => x.EntryId,
                        principalTable: "Entries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FileVersions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EntryId = table.Column<long>(type: "INTEGER", nullable: false),
                    AttachmentId = table.Column<long>(type: "INTEGER", nullable: false),
                    No = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    ContentType = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Length = table.Column<long>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    StorageKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    AddedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AddedById = table.Column<long>(type: "INTEGER", nullable: false),
                    AddedByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FileVersions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FileVersions_Attachments_AttachmentId",
                        column: x => x.AttachmentId,
                        principalTable: "Attachments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FileVersions_Employees_AddedById",
                        column: x => x.AddedById,
                        principalTable: "Employees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FileVersions_Entries_EntryId",
                        column: x => x.EntryId,
                        principalTable: "Entries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "IncomingDocuments",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Sender = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    SendersNumber = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    SendersNumberKey = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    CopyNumbers = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Contact = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    ContactPhone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Channel = table.Column<int>(type: "INTEGER", nullable: false),
                    Nature = table.Column<int>(type: "INTEGER", nullable: false),
                    Checks = table.Column<int>(type: "INTEGER", nullable: false),
                    IsImportant = table.Column<bool>(type: "INTEGER", nullable: false),
                    StateSecrecy = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    RegisteredOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RegisteredById = table.Column<long>(type: "INTEGER", nullable: false),
                    RegisteredByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    WasImported = table.Column<bool>(type: "INTEGER", nullable: false),
                    CompletedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CompletedByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Result = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    RepliedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReplyNote = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    ReplyId = table.Column<long>(type: "INTEGER", nullable: true),
                    ProposedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ProposedByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    ProposalText = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    InstructedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    InstructedByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    InstructedForName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    InstructionText = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    ReviewedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ReviewedById = table.Column<long>(type: "INTEGER", nullable: true),
                    ReviewedByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    ReviewFaults = table.Column<int>(type: "INTEGER", nullable: false),
                    ReviewRemark = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    QueriedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    QueriedByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    QueryKind = table.Column<int>(type: "INTEGER", nullable: true),
                    QueryText = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    QueryAnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    QueryAnswer = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    FirstSentAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IncomingDocuments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_IncomingDocuments_Documents_Id",
                        column: x => x.Id,
                        principalTable: "Documents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_IncomingDocuments_Employees_RegisteredById",
                        column: x => x.RegisteredById,
                        principalTable: "Employees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OutgoingDocuments",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    DrafterName = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    ReviewedByName = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    ReviewedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ProofreadByName = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    ProofreadOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    CountersignedBy = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    SignedOffByName = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    SignedOffOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    IsImportant = table.Column<bool>(type: "INTEGER", nullable: false),
                    ManuscriptId = table.Column<long>(type: "INTEGER", nullable: true),
                    ManuscriptNumber = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    VersionNo = table.Column<int>(type: "INTEGER", nullable: true),
                    VersionHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    AnswersId = table.Column<long>(type: "INTEGER", nullable: true),
                    Cc = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Range = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Filed = table.Column<int>(type: "INTEGER", nullable: false),
                    RegisteredById = table.Column<long>(type: "INTEGER", nullable: false),
                    RegisteredByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    SealName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    SealedByName = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    SealedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Impressions = table.Column<int>(type: "INTEGER", nullable: true),
                    SentTo = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Sent = table.Column<int>(type: "INTEGER", nullable: false),
                    DispatchedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DispatchedOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutgoingDocuments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OutgoingDocuments_Documents_Id",
                        column: x => x.Id,
                        principalTable: "Documents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_OutgoingDocuments_Entries_AnswersId",
                        column: x => x.AnswersId,
                        principalTable: "Entries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OutgoingDocuments_Entries_ManuscriptId",
                        column: x => x.ManuscriptId,
                        principalTable: "Entries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ManuscriptPasses",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EntryId = table.Column<long>(type: "INTEGER", nullable: false),
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    VersionNo = table.Column<int>(type: "INTEGER", nullable: false),
                    VersionHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    PersonId = table.Column<long>(type: "INTEGER", nullable: false),
                    PersonName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AskedById = table.Column<long>(type: "INTEGER", nullable: false),
                    AskedByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ById = table.Column<long>(type: "INTEGER", nullable: true),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Checked = table.Column<int>(type: "INTEGER", nullable: false),
                    Opinion = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ManuscriptPasses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ManuscriptPasses_Manuscripts_EntryId",
                        column: x => x.EntryId,
                        principalTable: "Manuscripts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ManuscriptVersions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EntryId = table.Column<long>(type: "INTEGER", nullable: false),
                    No = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Remark = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ById = table.Column<long>(type: "INTEGER", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ManuscriptVersions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ManuscriptVersions_Manuscripts_EntryId",
                        column: x => x.EntryId,
                        principalTable: "Manuscripts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CirculationSlips",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EntryId = table.Column<long>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    BegunAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    BegunById = table.Column<long>(type: "INTEGER", nullable: false),
                    BegunByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    OverAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CirculationSlips", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CirculationSlips_Employees_BegunById",
                        column: x => x.BegunById,
                        principalTable: "Employees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CirculationSlips_IncomingDocuments_EntryId",
                        column: x => x.EntryId,
                        principalTable: "IncomingDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CirculationStages",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EntryId = table.Column<long>(type: "INTEGER", nullable: false),
                    Slip = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DueAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PassedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    WentOnWithout = table.Column<bool>(type: "INTEGER", nullable: false),
                    BegunById = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CirculationStages", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CirculationStages_IncomingDocuments_EntryId",
                        column: x => x.EntryId,
                        principalTable: "IncomingDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DocumentCopies",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EntryId = table.Column<long>(type: "INTEGER", nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    CopyNumber = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    IsPaper = table.Column<bool>(type: "INTEGER", nullable: false),
                    HolderId = table.Column<long>(type: "INTEGER", nullable: true),
                    HolderName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    HeldSince = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SignedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SignedByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DocumentCopies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DocumentCopies_Employees_HolderId",
                        column: x => x.HolderId,
                        principalTable: "Employees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DocumentCopies_IncomingDocuments_EntryId",
                        column: x => x.EntryId,
                        principalTable: "IncomingDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Readings",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EntryId = table.Column<long>(type: "INTEGER", nullable: false),
                    Slip = table.Column<int>(type: "INTEGER", nullable: false),
                    Stage = table.Column<int>(type: "INTEGER", nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    PersonId = table.Column<long>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DueAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    OpenedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SignedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ByProxyName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Opinion = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    IsSupplement = table.Column<bool>(type: "INTEGER", nullable: false),
                    ReturnedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ReturnReason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    SignedVersion = table.Column<int>(type: "INTEGER", nullable: true),
                    SignedHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Readings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Readings_Employees_PersonId",
                        column: x => x.PersonId,
                        principalTable: "Employees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Readings_IncomingDocuments_EntryId",
                        column: x => x.EntryId,
                        principalTable: "IncomingDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Dispatches",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EntryId = table.Column<long>(type: "INTEGER", nullable: false),
                    No = table.Column<int>(type: "INTEGER", nullable: false),
                    To = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    PersonId = table.Column<long>(type: "INTEGER", nullable: true),
                    Copies = table.Column<int>(type: "INTEGER", nullable: false),
                    CopyNumbers = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Channel = table.Column<int>(type: "INTEGER", nullable: false),
                    Envelope = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SentById = table.Column<long>(type: "INTEGER", nullable: true),
                    SentByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    ReceivedBy = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    ReceivedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ReceiptByName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Dispatches", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Dispatches_OutgoingDocuments_EntryId",
                        column: x => x.EntryId,
                        principalTable: "OutgoingDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PassRemarks",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EntryId = table.Column<long>(type: "INTEGER", nullable: false),
                    PassId = table.Column<long>(type: "INTEGER", nullable: false),
                    PassKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    No = table.Column<int>(type: "INTEGER", nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PassRemarks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PassRemarks_ManuscriptPasses_PassId",
                        column: x => x.PassId,
                        principalTable: "ManuscriptPasses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PassRemarks_Manuscripts_EntryId",
                        column: x => x.EntryId,
                        principalTable: "Manuscripts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Attachments_EntryId",
                table: "Attachments",
                column: "EntryId");

            migrationBuilder.CreateIndex(
                name: "IX_Attachments_Key",
                table: "Attachments",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CirculationSlips_EntryId_Number",
                table: "CirculationSlips",
                columns: new[] { "EntryId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CirculationStages_DueAt",
                table: "CirculationStages",
                column: "DueAt",
                filter: "[DueAt] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_CirculationStages_EntryId_Slip_Number",
                table: "CirculationStages",
                columns: new[] { "EntryId", "Slip", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CirculationTemplates_Name",
                table: "CirculationTemplates",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Dispatches_EntryId_No",
                table: "Dispatches",
                columns: new[] { "EntryId", "No" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DocumentCopies_EntryId_Place",
                table: "DocumentCopies",
                columns: new[] { "EntryId", "Place" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DocumentTemplates_Kind_Language",
                table: "DocumentTemplates",
                columns: new[] { "Kind", "Language" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DocumentWords_Word",
                table: "DocumentWords",
                column: "Word",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FileGrams_AttachmentId",
                table: "FileGrams",
                column: "AttachmentId");

            migrationBuilder.CreateIndex(
                name: "IX_FileTexts_EntryId",
                table: "FileTexts",
                column: "EntryId");

            migrationBuilder.CreateIndex(
                name: "IX_FileTexts_Waiting",
                table: "FileTexts",
                columns: new[] { "State", "AttachmentId" },
                filter: "[State] = 1");

            migrationBuilder.CreateIndex(
                name: "IX_FileVersions_AttachmentId_No",
                table: "FileVersions",
                columns: new[] { "AttachmentId", "No" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FileVersions_EntryId",
                table: "FileVersions",
                column: "EntryId");

            migrationBuilder.CreateIndex(
                name: "IX_IncomingDocuments_SendersNumberKey",
                table: "IncomingDocuments",
                column: "SendersNumberKey",
                filter: "[SendersNumberKey] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ManuscriptPasses_EntryId_Id",
                table: "ManuscriptPasses",
                columns: new[] { "EntryId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ManuscriptVersions_EntryId_No",
                table: "ManuscriptVersions",
                columns: new[] { "EntryId", "No" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OutgoingDocuments_AnswersId",
                table: "OutgoingDocuments",
                column: "AnswersId",
                filter: "[AnswersId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_OutgoingDocuments_ManuscriptId",
                table: "OutgoingDocuments",
                column: "ManuscriptId",
                filter: "[ManuscriptId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PassRemarks_PassId_No",
                table: "PassRemarks",
                columns: new[] { "PassId", "No" });

            migrationBuilder.CreateIndex(
                name: "IX_Readings_EntryId_Slip_Stage_Place",
                table: "Readings",
                columns: new[] { "EntryId", "Slip", "Stage", "Place" },
                unique: true);

            migrationBuilder.Sql(SearchIndex.CreateOfFiles);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(SearchIndex.DropOfFiles);

            migrationBuilder.DropTable(
                name: "CirculationSlips");

            migrationBuilder.DropTable(
                name: "CirculationStages");

            migrationBuilder.DropTable(
                name: "CirculationTemplates");

            migrationBuilder.DropTable(
                name: "Dispatches");

            migrationBuilder.DropTable(
                name: "DocumentCopies");

            migrationBuilder.DropTable(
                name: "DocumentTemplates");

            migrationBuilder.DropTable(
                name: "DocumentWords");

            migrationBuilder.DropTable(
                name: "FileGrams");

            migrationBuilder.DropTable(
                name: "FileTexts");

            migrationBuilder.DropTable(
                name: "FileVersions");

            migrationBuilder.DropTable(
                name: "ManuscriptVersions");

            migrationBuilder.DropTable(
                name: "PassRemarks");

            migrationBuilder.DropTable(
                name: "Readings");

            migrationBuilder.DropTable(
                name: "StoredFiles");

            migrationBuilder.DropTable(
                name: "OutgoingDocuments");

            migrationBuilder.DropTable(
                name: "Attachments");

            migrationBuilder.DropTable(
                name: "ManuscriptPasses");

            migrationBuilder.DropTable(
                name: "IncomingDocuments");

            migrationBuilder.DropTable(
                name: "Manuscripts");

            migrationBuilder.DropTable(
                name: "Documents");
        }
    }
}
