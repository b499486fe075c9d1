using System.Globalization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace SecretaryService.Web.Tests.Access;

/// <summary>Whoever knocks.</summary>
public enum Knocker { Stranger, Employee, Secretary, Supervisor, ManagerOfIt, ManagerOfAnother, Administrator }

/// <summary>
/// The access table of docs/architecture.md, address by address: what each of seven is answered. Addresses of one entry are asked for four
/// entries: one to which all are parties, an internal one of others, a confidential one of the sales department, a restricted one of others.
/// </summary>
internal static class Addresses
{
    public static readonly string[] Entries = ["own", "internal", "confidential", "restricted"];

    // Stranger, employee, secretary, supervisor, manager of the department, manager of another, administrator. "in" is the way to /sign-in.
    private const string House = "in 200 200 200 200 200 200";
    private const string Home = "in 302 302 302 302 302 302";
    private const string Register = "in 403 200 403 403 403 403";
    private const string RegisterForm = "in 403 422 403 403 403 403";
    private const string RegisterDone = "in 403 302 403 403 403 403";
    private const string RegisterOfNobody = "in 403 404 403 403 403 403";
    private const string Drafting = "in 200 200 200 200 200 403";
    private const string DraftingForm = "in 422 422 422 422 422 403";
    private const string DraftingOfNobody = "in 404 404 404 404 404 403";
    private const string Contacts = "in 403 200 200 403 403 403";
    private const string Erasing = "in 403 403 403 200 200 403";
    private const string Nobody = "in 404 404 404 404 404 404";
    private const string Accounts = "in 403 403 403 403 403 200";
    private const string AccountsForm = "in 403 403 403 403 403 422";
    private const string AccountsOfNobody = "in 403 403 403 403 403 404";
    private const string Rules = "in 403 403 200 200 200 403";
    private const string RulesForm = "in 403 403 422 422 422 403";
    private const string Approving = "in 403 403 403 404 404 403";
    private const string ApprovingForm = "in 403 403 403 422 422 403";
    private const string Import = "in 403 200 403 403 403 200";
    private const string ImportOfNobody = "in 403 404 403 403 403 404";
    // A kiosk signs in at its own door; nobody's session opens its pages.
    private const string KioskAlone = "in 302 302 302 302 302 302";
    private const string NotThere = "404 404 404 404 404 404 404";

    private static readonly Dictionary<string, string> Seeing = new(StringComparer.Ordinal)
    {
        ["own"] = House, ["internal"] = "in 404 200 200 404 404 404", ["confidential"] = "in 404 404 404 200 404 404", ["restricted"] = "in 404 404 404 404 404 404",
    };

    private static readonly Dictionary<string, string> Correcting = new(StringComparer.Ordinal)
    {
        ["own"] = Register, ["internal"] = Register, ["confidential"] = "in 403 404 403 403 403 403", ["restricted"] = "in 403 404 403 403 403 403",
    };

    private static readonly Dictionary<string, string> Filing = new(StringComparer.Ordinal)
    {
        ["own"] = "in 403 422 403 403 403 403", ["internal"] = "in 404 422 403 404 404 404", ["confidential"] = "in 404 404 404 403 404 404", ["restricted"] = Nobody,
    };

    private static readonly Dictionary<string, string> Protecting = new(StringComparer.Ordinal)
    {
        ["own"] = "in 403 200 200 200 200 403", ["internal"] = "in 403 200 200 404 404 403", ["confidential"] = "in 403 404 404 200 404 403", ["restricted"] = "in 403 404 404 404 404 403",
    };

    private static readonly Dictionary<string, string> Everything = new(StringComparer.Ordinal)
    {
        ["GET /"] = Home,
        ["GET /desk"] = House,
        ["GET /search"] = House,
        ["GET /calls"] = House,
        ["GET /calls/new"] = Register,
        ["POST /calls"] = RegisterForm,
        ["GET /calls/day"] = House,
        ["POST /calls/views"] = "in 422 422 422 422 422 422",
        ["POST /calls/views/0/removal"] = Nobody,
        ["GET /calls/bulk/follow-ups"] = Register,
        ["POST /calls/bulk/follow-ups"] = RegisterForm,
        ["GET /calls/bulk/voiding"] = Register,
        ["POST /calls/bulk/voiding"] = RegisterForm,
        ["POST /calls/bulk/0/undoing"] = RegisterOfNobody,
        ["GET /calls/lookup/callers"] = Register,
        ["GET /calls/lookup/known"] = Register,
        ["GET /calls/lookup/colleague"] = Register,
        ["POST /calls/drafts/0192e4a0-0000-7000-8000-000000000000"] = Register,
        ["POST /calls/drafts/0192e4a0-0000-7000-8000-000000000000/keep"] = RegisterForm,
        ["POST /calls/drafts/0192e4a0-0000-7000-8000-000000000000/discard"] = RegisterDone,
        ["GET /visits"] = House,
        ["GET /visits/register"] = House,
        ["GET /visits/export"] = "in 403 404 403 404 404 403",
        ["GET /visits/on-site"] = House,
        // Everybody announces his own guests.
        ["GET /visits/new"] = House,
        ["POST /visits"] = "in 422 422 422 422 422 422",
        ["GET /visits/groups/new"] = Register,
        ["POST /visits/groups"] = RegisterForm,
        ["POST /visits/arrivals"] = RegisterDone,
        ["GET /visits/0"] = Nobody,
        ["GET /visits/0/badge"] = RegisterOfNobody,
        ["GET /visits/0/correction"] = RegisterOfNobody,
        ["POST /visits/0/correction"] = RegisterOfNobody,
        ["POST /visits/0/arrival"] = RegisterOfNobody,
        ["POST /visits/0/arrival/undo"] = RegisterOfNobody,
        ["POST /visits/0/departure"] = RegisterOfNobody,
        ["POST /visits/0/departure/undo"] = RegisterOfNobody,
        ["POST /visits/0/card"] = RegisterOfNobody,
        ["POST /visits/0/steps"] = RegisterOfNobody,
        ["POST /visits/0/steps/undo"] = RegisterOfNobody,
        ["POST /visits/0/preparations"] = RegisterOfNobody,
        ["POST /visits/0/preparations/undo"] = RegisterOfNobody,
        ["POST /visits/0/preparations/owner"] = RegisterOfNobody,
        ["POST /visits/0/talk"] = RegisterOfNobody,
        ["POST /visits/0/host"] = RegisterOfNobody,
        ["GET /visits/0/letter"] = Nobody,
        ["POST /visits/0/letter"] = Nobody,
        ["GET /visits/0/letter/calendar"] = Nobody,
        ["GET /visits/appointments/new"] = House,
        ["POST /visits/appointments"] = "in 422 422 422 422 422 422",
        ["POST /visits/0/cancellation"] = RegisterOfNobody,
        ["POST /visits/0/voiding"] = RegisterOfNobody,
        ["GET /meetings/resolutions"] = House,
        ["GET /meetings/0/minutes"] = Nobody,
        ["GET /meetings/0/minutes/print"] = Nobody,
        ["GET /meetings/0/minutes/word"] = Nobody,
        ["POST /meetings/0/minutes/items/0192e4a0-0000-7000-8000-000000000000"] = Nobody,
        ["POST /meetings/0/minutes/items/0192e4a0-0000-7000-8000-000000000000/kept"] = Nobody,
        ["POST /meetings/0/minutes/running-order/begin"] = Nobody,
        ["POST /meetings/0/minutes/running-order/end"] = Nobody,
        ["POST /meetings/0/minutes/running-order/0192e4a0-0000-7000-8000-000000000000"] = Nobody,
        ["POST /meetings/0/minutes/running-order/open/0192e4a0-0000-7000-8000-000000000000"] = Nobody,
        ["POST /meetings/0/minutes/actions"] = Nobody,
        ["GET /meetings/0/minutes/actions/0192e4a0-0000-7000-8000-000000000000"] = Nobody,
        ["POST /meetings/0/minutes/actions/0192e4a0-0000-7000-8000-000000000000"] = Nobody,
        ["POST /meetings/0/minutes/actions/0192e4a0-0000-7000-8000-000000000000/removal"] = Nobody,
        ["POST /meetings/0/minutes/actions/0192e4a0-0000-7000-8000-000000000000/verification"] = Nobody,
        ["POST /meetings/0/minutes/actions/0192e4a0-0000-7000-8000-000000000000/more-time"] = Nobody,
        ["POST /meetings/0/minutes/actions/0192e4a0-0000-7000-8000-000000000000/time"] = Nobody,
        ["POST /meetings/0/minutes/submission"] = Nobody,
        ["POST /meetings/0/minutes/taking-back"] = Nobody,
        ["POST /meetings/0/minutes/approval"] = Nobody,
        ["POST /meetings/0/minutes/return"] = Nobody,
        ["POST /meetings/0/minutes/issue"] = Nobody,
        ["POST /meetings/0/minutes/supplements"] = Nobody,
        ["POST /meetings/0/minutes/receipts/0192e4a0-0000-7000-8000-000000000000"] = Nobody,
        ["GET /manuscripts"] = House,
        ["GET /manuscripts/new"] = Drafting,
        ["POST /manuscripts"] = DraftingForm,
        ["GET /manuscripts/0"] = Nobody,
        ["GET /manuscripts/0/sheet"] = Nobody,
        ["GET /manuscripts/0/edit"] = DraftingOfNobody,
        ["POST /manuscripts/0/edit"] = DraftingOfNobody,
        ["POST /manuscripts/0/withdrawal"] = DraftingOfNobody,
        ["GET /manuscripts/0/versions/new"] = DraftingOfNobody,
        ["POST /manuscripts/0/versions"] = DraftingOfNobody,
        ["GET /manuscripts/0/versions/file"] = DraftingOfNobody,
        ["POST /manuscripts/0/versions/file"] = DraftingOfNobody,
        ["GET /manuscripts/0/versions/1/file"] = Nobody,
        ["GET /manuscripts/0/versions/1"] = Nobody,
        ["GET /manuscripts/0/versions/1/word"] = Nobody,
        ["GET /manuscripts/0/compare"] = Nobody,
        ["POST /manuscripts/0/passes"] = DraftingOfNobody,
        ["POST /manuscripts/0/passes/0192e4a0-0000-7000-8000-000000000000/passing"] = Nobody,
        ["POST /manuscripts/0/passes/0192e4a0-0000-7000-8000-000000000000/return"] = Nobody,
        ["POST /manuscripts/0/passes/0192e4a0-0000-7000-8000-000000000000/recall"] = DraftingOfNobody,
        ["GET /manuscripts/templates"] = House,
        ["GET /manuscripts/templates/Letter/en"] = House,
        ["POST /manuscripts/templates/Letter/en"] = RegisterForm,
        ["GET /archive"] = House,
        ["GET /archive/queue"] = Register,
        ["GET /archive/new"] = RegisterOfNobody,
        ["POST /archive"] = RegisterOfNobody,
        ["GET /archive/export"] = "in 403 404 403 404 404 403",
        ["GET /archive/catalogue"] = Nobody,
        ["GET /archive/loans"] = House,
        ["GET /archive/scheme"] = Register,
        ["POST /archive/scheme"] = RegisterForm,
        ["POST /archive/scheme/0/closing"] = RegisterOfNobody,
        ["GET /archive/boxes"] = House,
        ["GET /archive/boxes/0"] = Nobody,
        ["GET /archive/boxes/0/label"] = Nobody,
        ["GET /archive/boxes/0/sheet"] = Nobody,
        ["GET /archive/boxes/0/stamps"] = Nobody,
        ["POST /archive/boxes/0/description"] = RegisterOfNobody,
        ["POST /archive/boxes/0/closing"] = RegisterOfNobody,
        ["POST /archive/boxes/0/reopening"] = RegisterOfNobody,
        ["GET /archive/0"] = Nobody,
        ["GET /archive/0/stamp"] = Nobody,
        ["POST /archive/0/box"] = RegisterOfNobody,
        ["GET /archive/0/deeds/review"] = RegisterOfNobody,
        ["POST /archive/0/deeds/review"] = RegisterOfNobody,
        ["GET /handovers"] = House,
        ["GET /handovers/new"] = Register,
        ["POST /handovers"] = RegisterForm,
        ["GET /handovers/0"] = Nobody,
        ["GET /handovers/0/list"] = Nobody,
        ["POST /handovers/0/lines"] = RegisterOfNobody,
        ["POST /handovers/0/lines/1/removal"] = RegisterOfNobody,
        ["POST /handovers/0/people"] = RegisterOfNobody,
        ["POST /handovers/0/voiding"] = RegisterOfNobody,
        ["POST /handovers/0/offer"] = Nobody,
        ["POST /handovers/0/recall"] = Nobody,
        ["POST /handovers/0/count"] = Nobody,
        ["POST /handovers/0/receipt"] = Nobody,
        ["POST /handovers/0/witnessing"] = Nobody,
        ["GET /meetings"] = House,
        ["GET /meetings/new"] = Drafting,
        ["POST /meetings"] = DraftingForm,
        ["GET /meetings/lookup/people"] = Drafting,
        ["POST /meetings/0/people/0192e4a0-0000-7000-8000-000000000000/language"] = Nobody,
        ["POST /meetings/rooms"] = DraftingForm,
        ["POST /meetings/0/plan/rooms"] = Nobody,
        ["GET /meetings/0"] = Nobody,
        ["GET /meetings/0/plan"] = Nobody,
        ["POST /meetings/0/plan"] = Nobody,
        ["POST /meetings/0/people"] = Nobody,
        ["POST /meetings/0/people/answer"] = Nobody,
        ["POST /meetings/0/people/visits"] = Nobody,
        ["POST /meetings/0/people/0192e4a0-0000-7000-8000-000000000000/release"] = Nobody,
        ["POST /meetings/0/people/0192e4a0-0000-7000-8000-000000000000/answer"] = Nobody,
        ["POST /meetings/0/notice"] = Nobody,
        ["POST /meetings/0/notice/changes"] = Nobody,
        ["POST /meetings/0/notice/reminders"] = Nobody,
        ["POST /meetings/0/cancellation"] = Nobody,
        ["POST /meetings/0/agenda"] = Nobody,
        ["POST /meetings/0/agenda/0192e4a0-0000-7000-8000-000000000000"] = Nobody,
        ["POST /meetings/0/agenda/0192e4a0-0000-7000-8000-000000000000/up"] = Nobody,
        ["POST /meetings/0/agenda/0192e4a0-0000-7000-8000-000000000000/down"] = Nobody,
        ["POST /meetings/0/agenda/0192e4a0-0000-7000-8000-000000000000/dropping"] = Nobody,
        ["POST /meetings/0/papers"] = Nobody,
        ["POST /meetings/0/papers/0192e4a0-0000-7000-8000-000000000000/arrival"] = Nobody,
        ["POST /meetings/0/papers/0192e4a0-0000-7000-8000-000000000000/proofreading"] = Nobody,
        ["POST /meetings/0/papers/0192e4a0-0000-7000-8000-000000000000/copies"] = Nobody,
        ["POST /meetings/0/papers/0192e4a0-0000-7000-8000-000000000000/dropping"] = Nobody,
        ["GET /meetings/0/preparation"] = Nobody,
        ["POST /meetings/0/preparation/checks"] = Nobody,
        ["POST /meetings/0/preparation/checks/0192e4a0-0000-7000-8000-000000000000"] = Nobody,
        ["POST /meetings/0/preparation/steps"] = Nobody,
        ["POST /meetings/0/preparation/tasks"] = Nobody,
        ["POST /meetings/0/preparation/checklist"] = Nobody,
        ["POST /meetings/0/preparation/checklist/usual"] = Nobody,
        ["POST /meetings/0/preparation/checklist/0192e4a0-0000-7000-8000-000000000000"] = Nobody,
        ["POST /meetings/0/preparation/checklist/0192e4a0-0000-7000-8000-000000000000/done"] = Nobody,
        ["POST /meetings/0/preparation/checklist/0192e4a0-0000-7000-8000-000000000000/dropping"] = Nobody,
        ["GET /meetings/0/sign-in"] = Nobody,
        ["POST /meetings/0/sign-in/0192e4a0-0000-7000-8000-000000000000"] = Nobody,
        ["POST /meetings/0/sign-in/0192e4a0-0000-7000-8000-000000000000/taking-back"] = Nobody,
        ["POST /meetings/0/sign-in/0192e4a0-0000-7000-8000-000000000000/copy"] = Nobody,
        ["GET /meetings/0/sign-in/screen"] = Nobody,
        ["GET /meetings/0/sign-in/here"] = Nobody,
        ["POST /meetings/0/sign-in/here"] = Nobody,
        ["GET /meetings/0/seating"] = Nobody,
        ["POST /meetings/0/seating"] = Nobody,
        ["POST /meetings/0/seating/0192e4a0-0000-7000-8000-000000000000"] = Nobody,
        ["POST /meetings/0/seating/0192e4a0-0000-7000-8000-000000000000/rank"] = Nobody,
        ["GET /meetings/0/name-plates"] = Nobody,
        ["GET /meetings/0/notice/print"] = Nobody,
        ["GET /meetings/0/free-busy"] = Nobody,
        ["GET /appraisals"] = House,
        ["GET /appraisals/new"] = Register,
        ["POST /appraisals"] = RegisterForm,
        ["GET /appraisals/0"] = Nobody,
        ["GET /appraisals/0/opinion"] = Nobody,
        ["GET /appraisals/0/disposal-list"] = Nobody,
        ["POST /appraisals/0/decisions"] = RegisterOfNobody,
        ["POST /appraisals/0/submission"] = RegisterOfNobody,
        ["POST /appraisals/0/lines/1/removal"] = RegisterOfNobody,
        ["POST /appraisals/0/voiding"] = RegisterOfNobody,
        ["POST /appraisals/0/approval"] = Nobody,
        ["POST /appraisals/0/return"] = Nobody,
        ["POST /appraisals/0/destruction"] = RegisterOfNobody,
        ["POST /appraisals/0/supervision"] = Nobody,
        ["GET /outgoing"] = House,
        ["GET /outgoing/new"] = Register,
        ["POST /outgoing"] = RegisterForm,
        // Without a format there is no file.
        ["GET /outgoing/export"] = "in 403 404 403 404 404 403",
        ["GET /outgoing/0"] = Nobody,
        ["GET /outgoing/0/sheet"] = Nobody,
        ["GET /outgoing/0/dispatch-list"] = Nobody,
        ["GET /outgoing/0/correction"] = RegisterOfNobody,
        ["POST /outgoing/0/correction"] = RegisterOfNobody,
        ["POST /outgoing/0/sealing"] = RegisterOfNobody,
        ["POST /outgoing/0/voiding"] = RegisterOfNobody,
        ["POST /outgoing/0/dispatches"] = RegisterOfNobody,
        ["POST /outgoing/0/dispatches/1/sending"] = RegisterOfNobody,
        ["POST /outgoing/0/dispatches/1/receipt"] = RegisterOfNobody,
        ["POST /outgoing/0/dispatches/1/removal"] = RegisterOfNobody,
        ["POST /outgoing/0/dispatches/1/signature"] = Nobody,
        ["GET /outgoing/words"] = Register,
        ["POST /outgoing/words"] = RegisterForm,
        ["POST /outgoing/words/0/closing"] = RegisterOfNobody,
        ["GET /parcels"] = House,
        ["GET /parcels/new"] = Register,
        ["POST /parcels"] = RegisterForm,
        ["GET /parcels/handing"] = Register,
        ["POST /parcels/handing"] = RegisterForm,
        // Without a format there is no file.
        ["GET /parcels/export"] = "in 403 404 403 404 404 403",
        ["GET /parcels/0"] = Nobody,
        ["GET /parcels/0/slip"] = Nobody,
        ["GET /parcels/0/correction"] = RegisterOfNobody,
        ["POST /parcels/0/correction"] = RegisterOfNobody,
        ["POST /parcels/0/handing/undo"] = RegisterOfNobody,
        ["POST /parcels/0/return"] = RegisterOfNobody,
        ["POST /parcels/0/return/undo"] = RegisterOfNobody,
        ["POST /parcels/0/reminder"] = RegisterOfNobody,
        ["POST /parcels/0/voiding"] = RegisterOfNobody,
        ["GET /documents"] = House,
        ["GET /documents/new"] = Register,
        ["POST /documents"] = RegisterForm,
        // Without a format there is no file.
        ["GET /documents/export"] = "in 403 404 403 404 404 403",
        ["GET /documents/0"] = Nobody,
        ["GET /documents/0/sheet"] = Nobody,
        ["GET /documents/0/letter"] = Nobody,
        ["GET /documents/0/slips/1"] = Nobody,
        ["GET /documents/0/correction"] = RegisterOfNobody,
        ["POST /documents/0/correction"] = RegisterOfNobody,
        ["GET /documents/0/deeds/review"] = RegisterOfNobody,
        ["POST /documents/0/deeds/review"] = RegisterOfNobody,
        ["GET /documents/0/circulation"] = RegisterOfNobody,
        ["POST /documents/0/circulation"] = RegisterOfNobody,
        ["POST /documents/0/circulation/urging"] = Nobody,
        ["GET /documents/0/copies"] = RegisterOfNobody,
        ["POST /documents/0/copies"] = RegisterOfNobody,
        ["POST /documents/0/copies/1/passing"] = RegisterOfNobody,
        ["POST /documents/0/copies/1/return"] = RegisterOfNobody,
        ["GET /documents/0/handling"] = RegisterOfNobody,
        ["POST /documents/0/handling"] = RegisterOfNobody,
        ["POST /documents/0/signatures/0"] = Nobody,
        ["POST /documents/0/signatures/0/return"] = Nobody,
        ["GET /guest/answer/token"] = NotThere,
        ["GET /guest/thanks"] = "200 200 200 200 200 200 200",
        ["POST /guest/answer/token"] = NotThere,
        ["POST /visits/bell/0/answer"] = RegisterOfNobody,
        ["GET /visits/privacy-notice"] = House,
        ["GET /guest/check-in/token"] = NotThere,
        ["GET /meetings/appointments/new"] = "in 200 200 200 200 200 403",
        ["POST /meetings/appointments"] = "in 422 422 422 422 422 403",
        ["GET /meeting-answer/token"] = NotThere,
        ["POST /meeting-answer/token"] = NotThere,
        ["GET /meeting-answer/thanks"] = "200 200 200 200 200 200 200",
        ["GET /feeds/token.ics"] = NotThere,
        ["GET /kiosk"] = KioskAlone,
        ["POST /kiosk/expected"] = KioskAlone,
        ["POST /kiosk/expected/form"] = KioskAlone,
        ["POST /kiosk/calls"] = KioskAlone,
        ["GET /kiosk/called"] = KioskAlone,
        ["GET /kiosk/walk-in"] = KioskAlone,
        ["POST /kiosk/walk-in"] = KioskAlone,
        ["POST /kiosk/walk-in/form"] = KioskAlone,
        ["POST /kiosk/walk-in/kept"] = KioskAlone,
        ["POST /kiosk/notice"] = KioskAlone,
        ["POST /kiosk/check-in"] = KioskAlone,
        ["GET /kiosk/done/token"] = KioskAlone,
        ["GET /kiosk/leaving"] = KioskAlone,
        ["POST /kiosk/leaving"] = KioskAlone,
        ["POST /kiosk/leaving/form"] = KioskAlone,
        ["GET /kiosk/goodbye"] = KioskAlone,
        ["GET /kiosk/sign-in"] = "200 200 200 200 200 200 200",
        ["POST /kiosk/sign-in"] = "422 422 422 422 422 422 422",
        ["GET /kiosks"] = Accounts,
        ["GET /kiosks/new"] = Accounts,
        ["POST /kiosks"] = AccountsForm,
        // Without a kiosk just made there is no key to show.
        ["GET /kiosks/key"] = Accounts.Replace("200", "302", StringComparison.Ordinal),
        ["POST /kiosks/0/revocation"] = AccountsOfNobody,
        ["GET /company/notices"] = Accounts,
        // An empty form has no version of the company.
        ["POST /company/notices"] = Accounts.Replace("200", "302", StringComparison.Ordinal),
        ["GET /rooms"] = House,
        ["GET /rooms/week"] = House,
        ["GET /rooms/find"] = House,
        ["GET /rooms/new"] = House,
        ["POST /rooms"] = "in 422 422 422 422 422 422",
        ["GET /rooms/0/card"] = Nobody,
        ["GET /rooms/0/photo/0192e4a0-0000-7000-8000-000000000000"] = Nobody,
        ["POST /rooms/0/photo"] = RegisterOfNobody,
        ["POST /rooms/0/photo/removal"] = RegisterOfNobody,
        ["GET /rooms/settings"] = Register,
        ["GET /rooms/settings/new"] = Register,
        ["POST /rooms/settings"] = RegisterForm,
        ["GET /rooms/settings/0"] = RegisterOfNobody,
        ["POST /rooms/settings/0"] = RegisterOfNobody,
        ["POST /rooms/settings/0/closing"] = RegisterOfNobody,
        ["POST /rooms/settings/0/closing/undo"] = RegisterOfNobody,
        ["GET /reservations"] = House,
        ["GET /reservations/0"] = Nobody,
        ["GET /reservations/0/move"] = Nobody,
        ["POST /reservations/0/move"] = Nobody,
        ["POST /reservations/0/cancellation"] = Nobody,
        ["POST /reservations/0/approval"] = Nobody,
        ["POST /reservations/0/refusal"] = Nobody,
        ["POST /reservations/0/beginning"] = Nobody,
        ["GET /desk/handover"] = Register,
        ["POST /desk/handover"] = RegisterForm,
        ["GET /notices"] = House,
        ["POST /notices/reading"] = Home,
        ["GET /live"] = House,
        ["GET /live/now"] = House,
        ["GET /directory"] = House,
        ["GET /directory/0"] = Nobody,
        ["POST /directory/0/presence"] = Nobody,
        ["POST /directory/0/deputies"] = Nobody,
        ["POST /directory/0/deputies/0/end"] = Nobody,
        ["GET /contacts"] = Contacts,
        ["GET /contacts/0"] = Contacts.Replace("200", "404", StringComparison.Ordinal),
        ["GET /contacts/new"] = Register,
        ["GET /contacts/0/edit"] = RegisterOfNobody,
        ["POST /contacts"] = RegisterForm,
        ["POST /contacts/0"] = RegisterOfNobody,
        ["GET /contacts/lookup/twins"] = Register,
        ["POST /contacts/0/confirmation"] = RegisterOfNobody,
        ["GET /contacts/duplicates"] = Register,
        ["GET /contacts/0/merging"] = RegisterOfNobody,
        ["POST /contacts/0/merging"] = RegisterOfNobody,
        ["POST /contacts/merges/0/undoing"] = RegisterOfNobody,
        ["GET /contacts/0/card"] = RegisterOfNobody,
        ["GET /contacts/erasures"] = Erasing,
        ["GET /contacts/0/erasure"] = Erasing.Replace("200", "404", StringComparison.Ordinal),
        ["POST /contacts/0/erasure"] = Erasing.Replace("200", "404", StringComparison.Ordinal),
        ["GET /imports"] = Import,
        ["GET /imports/new"] = Import,
        ["POST /imports"] = Import.Replace("200", "422", StringComparison.Ordinal),
        ["GET /imports/0"] = ImportOfNobody,
        ["POST /imports/0/mapping"] = ImportOfNobody,
        ["POST /imports/0/reading"] = ImportOfNobody,
        ["POST /imports/0/undoing"] = ImportOfNobody,
        ["GET /imports/0/rejected"] = ImportOfNobody,
        ["GET /numbers"] = Contacts,
        // Without a format there is no file.
        ["GET /calls/export"] = "in 403 404 403 404 404 403",
        ["GET /contacts/export"] = RegisterOfNobody,
        ["GET /people/export"] = AccountsOfNobody,
        ["GET /standard"] = House,
        ["GET /standard/3.1.1"] = House,
        ["GET /standard/versions"] = House,
        ["POST /standard/versions"] = "in 403 403 302 302 302 403",
        ["GET /standard/versions/1"] = House,
        // Before the first version there is none to compare it with, and it is no draft any more.
        ["GET /standard/versions/1/changes"] = "in 404 404 404 404 404 404",
        ["GET /standard/versions/1/clauses/1"] = Rules.Replace("200", "404", StringComparison.Ordinal),
        ["POST /standard/versions/1/clauses/1"] = RulesForm,
        ["GET /standard/versions/1/approval"] = Approving,
        ["POST /standard/versions/1/approval"] = ApprovingForm,
        ["GET /standard/versions/1/withdrawal"] = Rules,
        ["POST /standard/versions/1/withdrawal"] = RulesForm,
        ["GET /standard/acknowledgements"] = Rules,
        ["POST /standard/acknowledgements"] = Home,
        ["GET /password"] = House,
        ["POST /password"] = "in 422 422 422 422 422 422",
        ["GET /account"] = House,
        ["POST /account/sessions/end"] = Home,
        ["POST /account/sessions/end-others"] = Home,
        ["GET /account/calendar"] = House,
        ["POST /account/calendar"] = Home,
        ["POST /account/calendar/revocation"] = Home,
        ["GET /account/calendar/address"] = Home,
        ["GET /account/authenticator"] = House,
        ["POST /account/authenticator"] = "in 422 422 422 422 422 422",
        ["POST /account/authenticator/off"] = "in 422 422 422 422 422 422",
        ["GET /account/authenticator/codes"] = Home,
        ["GET /account/passkeys"] = House,
        ["GET /account/passkeys/new"] = House,
        ["POST /account/passkeys/new"] = "in 422 422 422 422 422 422",
        ["POST /account/passkeys"] = "in 422 422 422 422 422 422",
        ["GET /account/passkeys/0/removal"] = Nobody,
        ["POST /account/passkeys/0/removal"] = Nobody,
        ["GET /people"] = Accounts,
        ["GET /people/new"] = Accounts,
        ["POST /people"] = AccountsForm,
        ["GET /people/0"] = AccountsOfNobody,
        ["GET /people/0/edit"] = AccountsOfNobody,
        ["POST /people/0/edit"] = AccountsOfNobody,
        ["GET /people/0/leaving"] = AccountsOfNobody,
        ["POST /people/0/leaving"] = AccountsOfNobody,
        ["POST /people/0/leaving/undo"] = AccountsOfNobody,
        ["POST /people/0/handover"] = AccountsOfNobody,
        ["POST /people/0/duties"] = AccountsOfNobody,
        ["POST /people/0/duties/0/end"] = AccountsOfNobody,
        ["POST /people/0/account"] = AccountsOfNobody,
        ["POST /people/0/account/password"] = AccountsOfNobody,
        ["POST /people/0/account/unlocking"] = AccountsOfNobody,
        ["POST /people/0/company-link"] = AccountsOfNobody,
        ["POST /people/0/company-link/end"] = AccountsOfNobody,
        ["POST /people/0/account/passkeys"] = AccountsOfNobody,
        ["POST /people/0/account/authenticator"] = AccountsOfNobody,
        ["GET /departments"] = Accounts,
        ["GET /departments/new"] = Accounts,
        ["POST /departments"] = AccountsForm,
        ["GET /departments/0"] = AccountsOfNobody,
        ["POST /departments/0"] = AccountsOfNobody,
        ["POST /departments/0/closing"] = AccountsOfNobody,
        ["POST /departments/0/closing/undo"] = AccountsOfNobody,
        ["GET /house-journal"] = Accounts,
        ["POST /people/0/disabling"] = AccountsOfNobody,
        ["POST /people/0/disabling/undo"] = AccountsOfNobody,
        ["GET /files/0192e4a0-0000-7000-8000-000000000000/1"] = Nobody,
        ["GET /files/0192e4a0-0000-7000-8000-000000000000/1/view"] = Nobody,
        ["POST /files/0192e4a0-0000-7000-8000-000000000000/versions"] = Nobody,
        ["POST /files/0192e4a0-0000-7000-8000-000000000000/striking"] = Nobody,
        ["GET /settings/retention"] = Accounts,
        ["POST /settings/retention"] = AccountsForm,
        ["GET /company"] = Accounts,
        ["POST /company"] = AccountsForm,
        ["GET /calendar"] = House,
        ["GET /calendar/new"] = Accounts,
        ["POST /calendar"] = AccountsForm,
        ["GET /setup/token"] = NotThere,
        ["POST /setup/token"] = NotThere,
        ["GET /sign-in"] = "200 200 200 200 200 200 200",
        // Whoever is in is let out first; a stranger with nothing typed is refused.
        ["POST /sign-in"] = "422 302 302 302 302 302 302",
        // No company sign-in is configured here.
        ["GET /sign-in/company"] = NotThere,
        ["GET /sign-in/company/arrival"] = NotThere,
        ["GET /sign-in/company/leaving"] = NotThere,
        ["POST /sign-in/passkey"] = "422 302 302 302 302 302 302",
        // Without a right password before it there is no second step.
        ["POST /sign-in/code"] = "302 302 302 302 302 302 302",
        ["POST /sign-in/forget"] = "302 302 302 302 302 302 302",
        ["POST /switch"] = "302 302 302 302 302 302 302",
        ["POST /sign-out"] = "302 302 302 302 302 302 302",
        ["POST /preferences/language"] = "302 302 302 302 302 302 302",
        ["POST /preferences/theme"] = "302 302 302 302 302 302 302",
        ["ANY /errors/404"] = NotThere,
        ["GET /health"] = "200 200 200 200 200 200 200",
    };

    /// <summary>What stands in place of a route's variables.</summary>
    public static string Example(string pattern) => pattern
        .Replace("{number}", "3.1.1", StringComparison.Ordinal).Replace("{token}", "token", StringComparison.Ordinal).Replace("{secret}", "token", StringComparison.Ordinal)
        .Replace("{number:int}", "1", StringComparison.Ordinal).Replace("clauses/{id:long}", "clauses/1", StringComparison.Ordinal).Replace("people/{id:long}", "people/0", StringComparison.Ordinal)
        .Replace("imports/{id:long}", "imports/0", StringComparison.Ordinal)
        .Replace("departments/{id:long}", "departments/0", StringComparison.Ordinal).Replace("{duty:long}", "0", StringComparison.Ordinal)
        .Replace("passkeys/{id:long}", "passkeys/0", StringComparison.Ordinal).Replace("views/{id:long}", "views/0", StringComparison.Ordinal).Replace("bulk/{id:long}", "bulk/0", StringComparison.Ordinal)
        .Replace("visits/{id:long}", "visits/0", StringComparison.Ordinal).Replace("bell/{id:long}", "bell/0", StringComparison.Ordinal).Replace("kiosks/{id:long}", "kiosks/0", StringComparison.Ordinal)
        .Replace("parcels/{id:long}", "parcels/0", StringComparison.Ordinal)
        .Replace("documents/{id:long}", "documents/0", StringComparison.Ordinal).Replace("{deed}", "review", StringComparison.Ordinal).Replace("{asked:long}", "0", StringComparison.Ordinal).Replace("{place:int}", "1", StringComparison.Ordinal)
        .Replace("meetings/{id:long}", "meetings/0", StringComparison.Ordinal)
        .Replace("manuscripts/{id:long}", "manuscripts/0", StringComparison.Ordinal).Replace("{no:int}", "1", StringComparison.Ordinal).Replace("{kind}/{language}", "Letter/en", StringComparison.Ordinal)
        .Replace("archive/{id:long}", "archive/0", StringComparison.Ordinal).Replace("boxes/{id:long}", "boxes/0", StringComparison.Ordinal).Replace("scheme/{id:long}", "scheme/0", StringComparison.Ordinal)
        .Replace("handovers/{id:long}", "handovers/0", StringComparison.Ordinal).Replace("appraisals/{id:long}", "appraisals/0", StringComparison.Ordinal)
        .Replace("meetings/{id:long}", "meetings/0", StringComparison.Ordinal)
        .Replace("outgoing/{id:long}", "outgoing/0", StringComparison.Ordinal).Replace("words/{id:long}", "words/0", StringComparison.Ordinal)
        .Replace("rooms/{id:long}", "rooms/0", StringComparison.Ordinal).Replace("settings/{id:long}", "settings/0", StringComparison.Ordinal).Replace("reservations/{id:long}", "reservations/0", StringComparison.Ordinal)
        .Replace("contacts/{id:long}", "contacts/0", StringComparison.Ordinal).Replace("merges/{id:long}", "merges/0", StringComparison.Ordinal).Replace("directory/{id:long}", "directory/0", StringComparison.Ordinal).Replace("{deputyship:long}", "0", StringComparison.Ordinal)
        .Replace("{no:int}", "1", StringComparison.Ordinal).Replace("{key:guid}", "0192e4a0-0000-7000-8000-000000000000", StringComparison.Ordinal).Replace("{code:range(400,599)}", "404", StringComparison.Ordinal);

    /// <summary>Every address that the application serves, files aside, by verb.</summary>
    public static IEnumerable<string> Served(WebOffice office) =>
        from endpoint in office.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        where endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null && endpoint.RoutePattern.RawText?.Contains("{**", StringComparison.Ordinal) == false
        from verb in endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is { Count: > 0 } verbs ? verbs : ["ANY"]
        where verb != "HEAD"
        select $"{verb} /{endpoint.RoutePattern.RawText!.Trim('/')}";

    /// <summary>What this knocker is to be answered at this address.</summary>
    /// <exception cref="KeyNotFoundException">A new address: say in the table above who may go there.</exception>
    public static string Expected(string address, string entry, Knocker knocker)
    {
        var row = address switch
        {
            "GET /calls/{id:long}" or "GET /calls/{id:long}/slip" or "GET /commitments/{id:long}" => Seeing[entry],
            // Nothing typed, or not theirs to do: refused on the page of the commitment, to whoever sees it.
            _ when address.StartsWith("POST /commitments/{id:long}/", StringComparison.Ordinal) => Deeds(address, entry),
            "GET /calls/{id:long}/voiding" or "GET /entries/{id:long}/follow-ups/new" => Correcting[entry],
            "GET /entries/{id:long}/files" => Seeing[entry],
            // Without a file: refused on the page, to whoever may file it.
            "POST /entries/{id:long}/files" => Filing[entry],
            "GET /entries/{id:long}/protection" => Protecting[entry],
            "POST /entries/{id:long}/protection" or "POST /entries/{id:long}/protection/undo" => Protecting[entry].Replace("200", "422", StringComparison.Ordinal),
            "POST /calls/{id:long}/voiding" or "POST /entries/{id:long}/follow-ups" => Correcting[entry].Replace("200", "422", StringComparison.Ordinal),
            "GET /calls/{id:long}/correction" => Correcting[entry],
            // An empty form has no version of the entry.
            "POST /calls/{id:long}/correction" => Correcting[entry].Replace("200", "409", StringComparison.Ordinal),
            _ => Everything[Example(address)],
        };
        return row.Split(' ')[(int)knocker];
    }

    public static bool IsOfAnEntry(string address) => address.Contains("calls/{id:long}", StringComparison.Ordinal) || address.Contains("entries/{id:long}", StringComparison.Ordinal) || address.Contains("commitments/{id:long}", StringComparison.Ordinal);

    // Whoever sees a commitment may ask for it; everything else needs words, or the owner.
    private static string Deeds(string address, string entry) => Seeing[entry].Replace("200", address.EndsWith("/urgings", StringComparison.Ordinal) ? "302" : "422", StringComparison.Ordinal);

    public static string Of(string address, long call, long promise) => Example(address.Split(' ')[1])
        .Replace("calls/{id:long}", string.Create(CultureInfo.InvariantCulture, $"calls/{call}"), StringComparison.Ordinal)
        .Replace("entries/{id:long}", string.Create(CultureInfo.InvariantCulture, $"entries/{call}"), StringComparison.Ordinal)
        .Replace("commitments/{id:long}", string.Create(CultureInfo.InvariantCulture, $"commitments/{promise}"), StringComparison.Ordinal);
}
