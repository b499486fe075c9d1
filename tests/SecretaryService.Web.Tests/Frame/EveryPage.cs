using Microsoft.EntityFrameworkCore;
using SecretaryService.Domain.Archives;
using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Manuscripts;
using SecretaryService.Domain.Meetings;
using SecretaryService.Domain.Parcels;
using SecretaryService.Web.Tests.Kiosks;
using SecretaryService.Web.Tests.Meetings;

namespace SecretaryService.Web.Tests.Frame;

/// <summary>Every page there is, by whom it is shown to, and the pages that only a form leads to.</summary>
internal static class EveryPage
{
    public static readonly string[] Of =
    [
        "shen.rx /desk", "shen.rx /calls", "shen.rx /calls?until=2026-11-10", "shen.rx /calls?until=2000-01-01", "shen.rx /calls/new?ring=1", "shen.rx {call}",
        "shen.rx {call}/slip", "shen.rx {call}/correction", "shen.rx /commitments/{open}", "shen.rx /commitments/{kept}", "ye.hj /commitments/{message}", "shen.rx {call}/voiding", "shen.rx /entries/1/follow-ups/new", "shen.rx /calls/day?on=2026-11-23",
        "shen.rx /calls/new?out=true", "shen.rx /calls?outcome=Message&urgency=Urgent", "shen.rx /calls?q=zzzz", "shen.rx /calls/bulk/follow-ups?Chosen=1&Chosen=2", "shen.rx POST /calls/bulk/follow-ups", "shen.rx POST /calls/bulk/voiding", "shen.rx /search", "shen.rx /search?q=021", "shen.rx /search?q=zzzz", "ye.hj /search?q=--", "shen.rx /desk/handover", "shen.rx /notices", "lu.zy /notices", "shen.rx /contacts", "shen.rx /contacts?q=zzz", "shen.rx /contacts/new", "shen.rx /contacts?state=amiss", "shen.rx {contact}", "shen.rx {contact}/edit", "calder {contact}", "shen.rx /contacts/duplicates", "shen.rx /contacts/duplicates?by=name", "shen.rx {merging}", "lu.zy /contacts/erasures", "lu.zy /contacts/erasures?q=021", "lu.zy /contacts/erasures?q=zzz", "lu.zy {contact}/erasure", "lu.zy POST {contact}/erasure", "shen.rx POST {contact}", "shen.rx /standard/2.3.1", "ye.hj /standard/2.3.1", "shen.rx /directory", "ye.hj /directory?q=zzz",
        "shen.rx /directory/1", "ye.hj /directory/2", "shen.rx /standard", "shen.rx /standard/3.1.1",
        "shen.rx /standard/3.1.4", "shen.rx /standard/1.3.3", "shen.rx /standard/3.3.1", "shen.rx /password", "shen.rx /errors/400", "shen.rx /errors/404", "shen.rx /errors/405",
        "shen.rx /errors/409", "shen.rx /errors/413", "shen.rx /errors/429", "shen.rx /errors/500", "ye.hj /desk", "ye.hj /calls", "ye.hj /people", "lu.zy /desk", "tao.ar /desk", "tao.ar /calls",
        "tao.ar /people", "tao.ar /people/new", "nobody /sign-in", "nobody /errors/404", "nobody /errors/500",
        "shen.rx POST /calls", "shen.rx POST {call}/correction", "shen.rx POST /commitments/{open}/keeping", "shen.rx POST /commitments/{open}/passings", "shen.rx POST /commitments/{open}/extensions", "shen.rx POST {call}/voiding", "shen.rx POST /entries/1/follow-ups",
        "shen.rx POST /desk/handover", "shen.rx POST /contacts", "shen.rx POST /directory/1/deputies", "shen.rx POST /directory/1/presence", "shen.rx POST /password", "tao.ar POST /people", "nobody POST /sign-in",
        "shen.rx /account", "shen.rx /account/passkeys", "shen.rx /account/passkeys/new", "shen.rx POST /account/passkeys/new", "shen.rx /account/authenticator", "tao.ar /people?state=left", "tao.ar /people?q=nobody+fits", "tao.ar {person}", "tao.ar {person}/edit", "tao.ar {person}/leaving",
        "tao.ar {self}", "tao.ar /departments", "tao.ar /departments/new", "tao.ar {department}", "tao.ar /house-journal", "tao.ar /house-journal?of=Department",
        "shen.rx POST /account/authenticator", "tao.ar POST {person}/edit", "tao.ar POST {person}/leaving", "tao.ar POST {department}", "tao.ar POST /departments", "tao.ar STALE {person}/edit",
        "ye.hj /standard", "ye.hj /standard/versions", "ye.hj /standard/versions/1", "calder /standard/versions", "calder /standard/1.1", "calder /standard/acknowledgements",
        "calder {draft}", "calder {draft}/changes", "calder {draft}/clauses/{clause}", "calder {draft}/withdrawal", "lu.zy {draft}/approval",
        "calder POST {draft}/clauses/{clause}", "calder POST {draft}/withdrawal", "lu.zy POST {draft}/approval",
        "ye.hj /calendar", "tao.ar /calendar?year=2027", "tao.ar /calendar/new", "tao.ar POST /calendar", "tao.ar /company", "tao.ar /settings/retention", "tao.ar POST /settings/retention", "shen.rx /entries/1/protection", "shen.rx POST /entries/1/protection", "tao.ar POST /company",
        "shen.rx /imports", "shen.rx /imports/new", "tao.ar /imports/new?register=employees", "shen.rx POST /imports", "shen.rx /numbers",
        "shen.rx /visits", "ye.hj /visits", "shen.rx /visits/register", "shen.rx /visits/on-site", "shen.rx /visits/new", "ye.hj /visits/new", "shen.rx POST /visits", "shen.rx /visits/groups/new", "shen.rx POST /visits/groups",
        "shen.rx {visit}", "shen.rx {visit}/letter", "shen.rx POST {visit}/letter", "shen.rx {received}/letter", "ye.hj /visits/appointments/new", "shen.rx POST /visits/appointments", "nobody /guest/thanks", "nobody /meeting-answer/thanks", "shen.rx /account/calendar", "shen.rx /meetings/appointments/new", "shen.rx POST /meetings/appointments", "shen.rx {visit}/correction", "shen.rx {visit}/badge", "shen.rx {received}", "shen.rx POST {visit}/correction",
        "shen.rx /parcels", "shen.rx /parcels?state=all", "shen.rx /parcels?q=zzz", "ye.hj /parcels", "shen.rx /parcels/new", "shen.rx /parcels/handing", "shen.rx {waiting}", "shen.rx {fetched}", "lu.zy {returned}", "shen.rx {waiting}/correction", "shen.rx {fetched}/slip",
        "shen.rx {handing}", "shen.rx POST /parcels", "shen.rx POST {waiting}/correction", "shen.rx POST {handing}",
        "shen.rx /documents", "shen.rx /documents?internal=true", "shen.rx /documents?state=open&urgency=Urgent", "shen.rx /documents?q=zzz", "ye.hj /documents", "shen.rx /documents/new", "shen.rx /documents/new?isInternal=true", "shen.rx POST /documents",
        "shen.rx {paper}", "xu.yq {paper}", "ye.hj {paper}", "shen.rx {paper}/sheet", "shen.rx {paper}/slips/1", "shen.rx {paper}/correction", "shen.rx {paper}/circulation", "shen.rx {paper}/circulation?slip=1", "shen.rx {paper}/copies", "shen.rx {paper}/handling", "shen.rx {done}", "shen.rx {done}/sheet",
        "shen.rx {queried}", "shen.rx {queried}/letter", "shen.rx {paper}/deeds/review", "shen.rx {queried}/deeds/query", "shen.rx {queried}/deeds/answer", "shen.rx {paper}/deeds/proposal", "shen.rx {paper}/deeds/instruction", "shen.rx {paper}/deeds/reply", "shen.rx {done}/deeds/completion", "shen.rx {done}/deeds/reopening", "shen.rx {paper}/deeds/voiding", "shen.rx {paper}/deeds/recall", "shen.rx {paper}/deeds/advance",
        "shen.rx POST {paper}/correction", "shen.rx POST {paper}/circulation", "shen.rx POST {paper}/copies", "shen.rx POST {paper}/handling", "shen.rx POST {queried}/deeds/answer", "shen.rx POST {paper}/deeds/instruction", "shen.rx POST {paper}/deeds/voiding",
        "shen.rx /manuscripts", "ye.hj /manuscripts", "shen.rx /manuscripts?tab=mine", "cheng.bc /manuscripts?tab=asked", "shen.rx /manuscripts?q=zzz", "shen.rx /manuscripts/new", "shen.rx POST /manuscripts", "shen.rx {reviewed}", "gu.qh {reviewed}", "cheng.bc {waiting-for-signature}",
        "shen.rx {signed}", "shen.rx {signed}/sheet", "shen.rx {reviewed}/edit", "shen.rx {reviewed}/versions/new", "shen.rx {reviewed}/versions/file", "shen.rx {reviewed}/versions/2", "shen.rx {reviewed}/compare", "shen.rx /manuscripts/templates", "shen.rx /manuscripts/templates/Minutes/zh-CN", "ye.hj /manuscripts/templates/Report/en",
        "shen.rx /meetings/resolutions", "ye.hj /meetings/resolutions?tab=mine", "lu.zy /meetings/resolutions?tab=verify", "shen.rx /meetings/resolutions?tab=done", "shen.rx {running-minutes}", "ye.hj {running-minutes}", "shen.rx {issued-minutes}", "ye.hj {issued-minutes}", "lu.zy {read-minutes}", "shen.rx {read-minutes}",
        "shen.rx {running-minutes}/print", "shen.rx {issued-minutes}/print", "shen.rx POST {running-minutes}/actions",
        "shen.rx /outgoing", "ye.hj /outgoing", "shen.rx /outgoing?state=Dispatched", "shen.rx /outgoing?q=zzz", "shen.rx /outgoing/new", "shen.rx /outgoing/new?manuscript={signed-key}", "shen.rx POST /outgoing", "shen.rx {sent}", "cheng.bc {sent}", "shen.rx {sent}/sheet", "shen.rx {sent}/dispatch-list",
        "shen.rx /archive", "gu.qh /archive", "shen.rx /archive?loose=true", "shen.rx /archive/queue", "shen.rx /archive/boxes", "shen.rx /archive/loans", "shen.rx /archive/scheme", "shen.rx POST /archive/scheme",
        "shen.rx {filed}", "gu.qh {filed}", "shen.rx {filed}/stamp", "shen.rx {filed}/deeds/correction", "shen.rx {filed}/deeds/return", "shen.rx POST {filed}/deeds/hold", "shen.rx {box}", "shen.rx {box}/label", "shen.rx {box}/sheet",
        "shen.rx {sent}/correction", "shen.rx POST {sent}/correction", "shen.rx /outgoing/words",
        "shen.rx /handovers", "ye.hj /handovers", "shen.rx /handovers?state=Concluded", "shen.rx /handovers?q=zzz", "shen.rx /handovers/new", "shen.rx POST /handovers", "shen.rx {handed-over}", "shen.rx {handed-over}/list", "shen.rx {to-count}", "song.zx {to-count}", "ye.hj {to-count}",
        "shen.rx /appraisals", "ye.hj /appraisals?state=Done", "song.zx /appraisals/new", "song.zx POST /appraisals",
        "shen.rx /meetings", "ye.hj /meetings", "shen.rx /meetings?tab=coming", "gu.qh /meetings?tab=asked", "shen.rx /meetings?state=Held&kind=Regular", "shen.rx /meetings?q=zzz", "shen.rx /meetings/new", "ye.hj /meetings/new?activity=true", "shen.rx POST /meetings",
        "shen.rx {convened}", "gu.qh {convened}", "shen.rx {planned}", "shen.rx {planned}/preparation", "shen.rx {planned}/minutes", "shen.rx {planned}/seating", "shen.rx {held}", "shen.rx {convened}/plan", "shen.rx POST {convened}/plan", "shen.rx {convened}/preparation", "shen.rx {held}/preparation", "shen.rx {convened}/sign-in", "shen.rx {held}/sign-in", "shen.rx {convened}/sign-in/screen", "gu.qh {convened}/sign-in/here?code=old",
        "shen.rx {convened}/seating", "shen.rx {convened}/name-plates", "shen.rx {convened}/notice/print", "shen.rx {convened}/free-busy", "shen.rx POST {convened}/cancellation", "shen.rx {convened}/minutes", "shen.rx {held}/minutes", "ye.hj {held}/minutes",
        "ye.hj /rooms", "ye.hj /rooms?on=2026-11-20", "ye.hj /rooms/week", "shen.rx /rooms/week?room=1", "ye.hj /rooms/find", "ye.hj /rooms/find?On=2026-11-24&From=09:00&Until=09:30", "shen.rx /rooms/new?room=6&at=2026-11-26T09:00&heads=60", "ye.hj /rooms/new",
        "shen.rx /rooms/1/card", "ye.hj /reservations", "shen.rx /reservations", "shen.rx {reservation}", "shen.rx {reservation}/move", "song.zx {asked}", "song.zx /desk", "shen.rx /rooms/settings", "shen.rx /rooms/settings/new", "shen.rx /rooms/settings/6",
        "ye.hj POST /rooms", "shen.rx POST {reservation}/move", "shen.rx POST {reservation}/cancellation", "song.zx POST {asked}/refusal", "shen.rx POST /rooms/settings", "shen.rx POST /rooms/settings/6",
        "tao.ar /kiosks", "tao.ar /kiosks/new", "tao.ar POST /kiosks", "tao.ar /company/notices", "shen.rx /visits/privacy-notice", "nobody /guest/check-in/forged", "nobody /kiosk/sign-in", "nobody POST /kiosk/sign-in",
        "kiosk /kiosk", "kiosk /kiosk/walk-in", "kiosk /kiosk/leaving", "kiosk /kiosk/called", "kiosk /kiosk/goodbye", "kiosk /guest/check-in/forged", "kiosk POST /kiosk/expected", "kiosk POST /kiosk/walk-in", "kiosk POST /kiosk/leaving", "kiosk EXPIRED /kiosk/leaving",
        "shen.rx /entries/1/files", "shen.rx POST /entries/1/files",
        "shen.rx STALE {call}/correction", "shen.rx TWICE /calls", "shen.rx EXPIRED /calls", "nobody EXPIRED /sign-in", "tao.ar EXPIRED /people",
    ];

    public static TheoryData<string> InBothLanguages => [.. Of.SelectMany(page => new[] { $"en {page}", $"zh-CN {page}" })];

    /// <summary>"zh-CN shen.rx POST /calls": the page after sending the form empty; STALE, TWICE and EXPIRED what comes of sending it wrongly.</summary>
    public static async Task<Page> Open(WebOffice office, string page)
    {
        var words = page.Split(' ');
        using var browser = (words[1] switch { "nobody" => office.Stranger(), "kiosk" => (await office.Kiosk()).Kiosk, var user => await office.As(user) }).In(words[0]);
        var address = await Fill(office, words[^1]);
        if (words.Length == 3)
        {
            return await browser.Get(address);
        }

        var form = (await browser.Get(PageOf(address))).Form(address.Split('?')[0]);
        return words[2] switch
        {
            "POST" => await Emptied(form).Post(),
            "STALE" => await form.With("Version", "0").With("Name", "N").With("Matter", "M").With("Outcome", "Missed").With("Urgency", "Immediate").Post(),
            "TWICE" => await Twice(form.Promised("Twice").With("Rings", "2").With("At", "2026-11-24T09:00").With("DueAt", "2026-11-25T09:00").With("OwnerId", "1")),
            "EXPIRED" => await Filled(form).Without(PageForm.Token).Post(),
            _ => throw new ArgumentOutOfRangeException(nameof(page), page, "No such way to a page."),
        };
    }

    // A form on a page of its own has the page's address; the others stand on the page of what they are about.
    private static string PageOf(string address) => address is "/visits" or "/visits/groups" or "/visits/appointments" or "/meetings/appointments" or "/parcels" or "/documents" or "/manuscripts" or "/outgoing" or "/handovers" or "/appraisals" or "/meetings" or "/rooms" or "/rooms/settings" or "/imports" or "/calls" or "/people" or "/contacts" or "/departments" or "/calendar" or "/kiosks" || (address.EndsWith("/follow-ups", StringComparison.Ordinal) && !address.Contains("/bulk/", StringComparison.Ordinal)) ? $"{address}/new"
        : address == "/kiosk/expected" ? "/kiosk"
        : address.StartsWith("/contacts/", StringComparison.Ordinal) && long.TryParse(address["/contacts/".Length..], out _) ? $"{address}/edit"
        : address.EndsWith("/cancellation", StringComparison.Ordinal) || address.EndsWith("/minutes/actions", StringComparison.Ordinal) || address.EndsWith("/refusal", StringComparison.Ordinal) || address.StartsWith("/commitments/", StringComparison.Ordinal) || address.StartsWith("/directory/", StringComparison.Ordinal) ? address[..address.LastIndexOf('/')] : address;

    private static async Task<Page> Twice(PageForm form)
    {
        await form.Post();
        return await form.With("Matter", "Otherwise").Post();
    }

    private static async Task<string> WithDrafts(Data.AppDbContext db, string address)
    {
        var drafts = db.Manuscripts.IgnoreQueryFilters(CallForms.PastFilter).OrderBy(m => m.Id);
        var (reviewed, waiting, signed) = (await drafts.FirstAsync(m => m.State == ManuscriptState.UnderReview), await drafts.FirstAsync(m => m.State == ManuscriptState.AwaitingSignOff), await drafts.FirstAsync(m => m.State == ManuscriptState.SignedOff));
        var filed = await db.Archive.IgnoreQueryFilters(CallForms.PastFilter).OrderBy(d => d.Id).FirstAsync();
        var sent = await db.OutgoingDocuments.IgnoreQueryFilters(CallForms.PastFilter).OrderBy(d => d.Id).FirstAsync();
        return address.Replace("{reviewed}", $"/manuscripts/{reviewed.Id}", StringComparison.Ordinal).Replace("{waiting-for-signature}", $"/manuscripts/{waiting.Id}", StringComparison.Ordinal)
            .Replace("{signed}", $"/manuscripts/{signed.Id}", StringComparison.Ordinal).Replace("{signed-key}", $"{signed.Id}", StringComparison.Ordinal).Replace("{sent}", $"/outgoing/{sent.Id}", StringComparison.Ordinal)
            .Replace("{filed}", $"/archive/{filed.Id}", StringComparison.Ordinal).Replace("{box}", $"/archive/boxes/{filed.BoxId}", StringComparison.Ordinal);
    }

    private static async Task<string> WithHandOvers(Data.AppDbContext db, string address)
    {
        var lists = db.HandOvers.IgnoreQueryFilters(CallForms.PastFilter).OrderBy(h => h.Id);
        var (concluded, offered) = (await lists.FirstAsync(h => h.State == HandOverState.Concluded), await lists.FirstAsync(h => h.State == HandOverState.Offered));
        return address.Replace("{handed-over}", $"/handovers/{concluded.Id}", StringComparison.Ordinal).Replace("{to-count}", $"/handovers/{offered.Id}", StringComparison.Ordinal);
    }

    private static async Task<string> WithMeetings(Data.AppDbContext db, string address)
    {
        foreach (var (name, state) in new[] { ("{planned}", MeetingState.Planned), ("{convened}", MeetingState.Convened), ("{held}", MeetingState.Held) })
        {
            var id = await db.Meetings.IgnoreQueryFilters(CallForms.PastFilter).Where(m => m.State == state && m.Level <= Domain.Level.Internal).MinAsync(m => m.Id);
            address = address.Replace(name, $"/meetings/{id}", StringComparison.Ordinal);
        }

        return address;
    }

    private static async Task<string> WithMinutes(WebOffice office, string address)
    {
        var id = address.StartsWith("{issued", StringComparison.Ordinal) ? await office.Issued("设备更新专题会") : address.StartsWith("{read", StringComparison.Ordinal) ? await office.Written("设备更新专题会") : await office.Meets("设备更新专题会");
        if (address.StartsWith("{read", StringComparison.Ordinal))
        {
            using var desk = await office.As("shen.rx");
            await desk.Does(id, "submission");
        }
        else if (address.StartsWith("{running", StringComparison.Ordinal))
        {
            using var desk = await office.As("shen.rx");
            await desk.Does(id, "running-order/begin");
            await desk.Settles(id, "提交采购清单");
        }

        return $"/meetings/{id}/minutes{address[(address.IndexOf('}', StringComparison.Ordinal) + 1)..]}";
    }

    private static async Task<string> WithParcels(Data.AppDbContext db, string address)
    {
        foreach (var (name, state) in new[] { ("{waiting}", ParcelState.Waiting), ("{fetched}", ParcelState.HandedOut), ("{returned}", ParcelState.Returned) })
        {
            var id = await db.Parcels.IgnoreQueryFilters(CallForms.PastFilter).Where(p => p.State == state && p.RecipientId != null).MinAsync(p => p.Id);
            address = address.Replace(name, $"/parcels/{id}", StringComparison.Ordinal).Replace(state == ParcelState.Waiting ? "{handing}" : name, $"/parcels/handing?Chosen={id}", StringComparison.Ordinal);
        }

        return address;
    }

    private static async Task<string> WithDocuments(Data.AppDbContext db, string address)
    {
        foreach (var (name, title) in new[] { ("{paper}", "出口退税"), ("{done}", "消防安全"), ("{queried}", "标准起草") })
        {
            var id = await db.IncomingDocuments.IgnoreQueryFilters(CallForms.PastFilter).Where(d => d.Title.Contains(title)).MinAsync(d => d.Id);
            address = address.Replace(name, $"/documents/{id}", StringComparison.Ordinal);
        }

        return address;
    }

    private static PageForm Emptied(PageForm form) => form with { Fields = [.. form.Fields.Where(f => f.Key is PageForm.Key or PageForm.Token or "Version")] };

    private static PageForm Filled(PageForm form) => form with { Fields = [.. form.Fields.Select(f => f.Value.Length > 0 ? f : new(f.Key, "typed"))] };

    private static async Task<string> Fill(WebOffice office, string address)
    {
        if (!address.Contains('{', StringComparison.Ordinal))
        {
            return address;
        }

        if (address.Contains("-minutes}", StringComparison.Ordinal))
        {
            return await WithMinutes(office, address);
        }

        await using var db = office.Books();
        var commitments = db.Commitments.IgnoreQueryFilters(CallForms.PastFilter).Where(c => c.Entry.Level <= Domain.Level.Internal).OrderByDescending(c => c.Id);
        var (open, kept) = (await commitments.FirstAsync(c => c.Done == null && c.Kind == CommitmentKind.CallBack), await commitments.FirstAsync(c => c.Done != null && c.Kind == CommitmentKind.CallBack));
        var message = await commitments.FirstAsync(c => c.Kind == CommitmentKind.Message && c.OwnerName == "叶怀瑾");
        var reservations = db.Reservations.IgnoreQueryFilters(CallForms.PastFilter).Where(r => r.Level <= Domain.Level.Internal && r.EndedAt == null && r.BegunAt == null).OrderByDescending(r => r.Id);
        address = address.Replace("{reservation}", $"/reservations/{(await reservations.FirstAsync(r => !r.IsApprovalWanted)).Id}", StringComparison.Ordinal)
            .Replace("{asked}", $"/reservations/{(await reservations.FirstAsync(r => r.IsApprovalWanted)).Id}", StringComparison.Ordinal);
        var (person, self) = (await db.Accounts.SingleAsync(a => a.UserName == "lu.zy"), await db.Accounts.SingleAsync(a => a.UserName == "tao.ar"));
        address = address.Replace("{person}", $"/people/{person.EmployeeId}", StringComparison.Ordinal).Replace("{self}", $"/people/{self.EmployeeId}", StringComparison.Ordinal)
            .Replace("{department}", $"/departments/{await db.Departments.MaxAsync(d => d.Id)}", StringComparison.Ordinal);
        if (address.Contains("{draft}", StringComparison.Ordinal))
        {
            var draft = await office.Draft();
            return address.Replace("{draft}", $"/standard/versions/{draft.Number}", StringComparison.Ordinal).Replace("{clause}", $"{draft["3.1.1"].Id}", StringComparison.Ordinal);
        }

        if (address is "{visit}" or "{received}" || address.StartsWith("{visit}/", StringComparison.Ordinal))
        {
            var visits = db.Visits.IgnoreQueryFilters(CallForms.PastFilter).OrderByDescending(v => v.Id);
            var (visit, received) = (await visits.FirstAsync(v => v.ArrivedAt == null), await visits.FirstAsync(v => v.LeftAt != null));
            return address.Replace("{visit}", $"/visits/{visit.Id}", StringComparison.Ordinal).Replace("{received}", $"/visits/{received.Id}", StringComparison.Ordinal);
        }

        address = await WithMeetings(db, address);
        address = await WithHandOvers(db, await WithDrafts(db, await WithDocuments(db, await WithParcels(db, address))));
        var (contact, twin) = (await db.Contacts.FirstAsync(c => c.Name == "Imogen Farrant"), await db.Contacts.FirstAsync(c => c.Name == "I. Farrant"));
        address = address.Replace("{merging}", $"/contacts/{contact.Id}/merging?With={twin.Id}", StringComparison.Ordinal).Replace("{contact}", $"/contacts/{contact.Id}", StringComparison.Ordinal);
        return address.Replace("{call}", $"/calls/{kept.EntryId}", StringComparison.Ordinal)
            .Replace("{message}", $"{message.Id}", StringComparison.Ordinal).Replace("{open}", $"{open.Id}", StringComparison.Ordinal).Replace("{kept}", $"{kept.Id}", StringComparison.Ordinal);
    }
}
