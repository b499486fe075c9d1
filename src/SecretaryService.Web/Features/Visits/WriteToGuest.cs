using System.Globalization;
using SecretaryService.Data;
using SecretaryService.Data.Mail;
using SecretaryService.Domain.Visits;
using SecretaryService.Web.Infrastructure.Localization;
using SecretaryService.Web.Infrastructure.Mail;

namespace SecretaryService.Web.Features.Visits;

/// <summary>
/// 致来宾的信函, in his language: when, where to, whom he meets, and the code that checks him in. Purpose, grade and notes are the house's own and
/// stand in no letter.
/// </summary>
public sealed class WriteToGuest(HouseBook book, GuestLinks links, MailSettings mail, TimeProvider clock, Texts<VisitsTexts> texts)
{
    /// <summary>He may come on another day: the code is good for that long after the time he was told.</summary>
    private static readonly TimeSpan LateBy = TimeSpan.FromDays(30);

    public Letter Write(LetterForm form)
    {
        var (visit, code) = (form.Visit!, form.Kind == GuestLetterKind.Invitation ? CodeOf(form.Visit!) : null);
        return Languages.In(form.Language, () =>
        {
            var (subject, lines) = Said(form, code);
            var told = form.Kind switch { GuestLetterKind.Invitation => visit.InvitationSequence, GuestLetterKind.Withdrawal => visit.InvitationSequence, _ => visit.Version };
            return new Letter(Letter.KeyOf("guest", form.Kind, visit.Id, told, form.To ?? ""), form.To ?? "", visit.Label, subject, string.Join("\n\n", lines) + "\n")
            {
                Calendar = CalendarOf(form), Code = code, IsToGuest = true,
            };
        });
    }

    /// <summary>The link of the code: at the check-in terminal it checks him in, elsewhere it shows when and where.</summary>
    public string CodeOf(Visit visit) => links.To(visit, GuestDoor.CheckIn, new DateTimeOffset((visit.ExpectedUntil ?? visit.OccurredAt) + LateBy, TimeSpan.Zero));

    /// <summary>The appointment, for whoever keeps it in a calendar. None of the questions.</summary>
    public string? CalendarOf(LetterForm form) => form.Kind == GuestLetterKind.Questions ? null
        : VisitCalendar.Of(form.Visit!, mail.From, book.House.Company, form.To, form.Kind == GuestLetterKind.Withdrawal, clock.GetUtcNow().UtcDateTime);

    private (string Subject, IEnumerable<string> Lines) Said(LetterForm form, string? code)
    {
        var (visit, house) = (form.Visit!, book.House.Company.Name.In(CultureInfo.CurrentUICulture.Name));
        var day = book.House.ToLocal(visit.ExpectedFrom ?? visit.OccurredAt).ToString(Languages.IsChinese ? "M月d日" : "d MMMM", CultureInfo.CurrentCulture);
        var words = string.IsNullOrWhiteSpace(form.Words) ? [] : new[] { form.Words.Trim() };
        string[] greeting = [texts["Dear {0},", visit.VisitorName ?? visit.Organisation ?? ""]];
        return form.Kind switch
        {
            GuestLetterKind.Invitation => (texts["Your visit to {0} on {1}", house, day], [.. greeting, texts["You are expected at {0}.", house], Particulars(visit), .. words,
                texts["Show the attached code at the reception or at the check-in terminal. It also opens here: {0}", code!]]),
            GuestLetterKind.Withdrawal => (texts["Your visit to {0} on {1} does not take place", house, day], [.. greeting, texts["Your visit to {0} on {1} does not take place.", house, day], .. words]),
            _ => (texts["Your visit to {0} on {1}", house, day], [.. greeting, texts["Thank you for your visit to {0} on {1}.", house, day], .. words,
                texts["Would you answer three questions? It takes half a minute: {0}", links.To(visit, GuestDoor.Answer, new DateTimeOffset(visit.ArrivedAt!.Value + Visit.AnswerWithin, TimeSpan.Zero))]]),
        };
    }

    private string Particulars(Visit visit)
    {
        var (from, until) = (book.House.ToLocal(visit.ExpectedFrom!.Value), book.House.ToLocal(visit.ExpectedUntil!.Value));
        var when = $"{from.ToString(Languages.IsChinese ? "yyyy年M月d日 dddd HH:mm" : "dddd, d MMMM yyyy, HH:mm", CultureInfo.CurrentCulture)}–{until.ToString("HH:mm", CultureInfo.InvariantCulture)}";
        return string.Join('\n', new[]
        {
            texts["When: {0} ({1})", when, book.House.Company.Zone],
            book.House.Company.Place?.In(CultureInfo.CurrentUICulture.Name) is { } place ? texts["Where: {0}", place] : null,
            visit.HostName is { } host ? texts["You will meet: {0}", host] : null,
        }.OfType<string>());
    }
}
