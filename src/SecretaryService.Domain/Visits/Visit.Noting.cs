namespace SecretaryService.Domain.Visits;

/// <summary>What may be written down of a visit, and in which state it may be changed.</summary>
public sealed partial class Visit
{
    private static void RefuseHalfNotes(VisitNote note)
    {
        if (note.Guest.IsEmpty)
        {
            throw new RuleBrokenException("Say who comes: a name or an organisation.");
        }

        if (note.Guest.HeadCount is < 1 or > MostHeads)
        {
            throw new RuleBrokenException("A visit has 1 to {0} people.", MostHeads);
        }

        if (note.Expected is { } expected && (expected.Until <= expected.From || expected.Until - expected.From > LongestVisit))
        {
            throw new RuleBrokenException("The visit must end after it begins, and within {0} hours.", (int)LongestVisit.TotalHours);
        }
    }

    private void Note(VisitNote note)
    {
        RefuseHalfNotes(note);
        (VisitorName, Organisation, HeadCount, Companions) = (note.Guest.Name, note.Guest.Organisation, note.Guest.HeadCount, note.Guest.Companions);
        (Phone, PhoneDigits) = (note.Guest.Phone?.Typed, note.Guest.Phone?.Digits);
        (Purpose, Grade, Language, DeskNote, Drink) = (note.Purpose, note.Grade, note.Language, note.DeskNote, note.Drink);
        (ContactId, HostName, HostId) = (note.ContactId, note.Host?.Name, note.Host?.PersonId);
        (ExpectedFrom, ExpectedUntil) = (note.Expected?.From ?? ExpectedFrom, note.Expected?.Until ?? ExpectedUntil);
        Retitle(Label);
        Concern(note.Host?.DepartmentId);
        if (note.Host is { PersonId: { } host, Name: var name })
        {
            Involve(name, Part.Host, host);
        }
    }

    private void RefuseVoid()
    {
        if (Voided is not null)
        {
            throw new RuleBrokenException("This entry is void. It stays as it is.");
        }

        RefuseForgotten();
    }

    private void RefuseUnless(params VisitState[] states)
    {
        RefuseVoid();
        if (!states.Contains(State))
        {
            throw new RuleBrokenException(State switch
            {
                VisitState.Expected => "The guest has not come yet.",
                VisitState.Waiting or VisitState.InMeeting => "The guest is here already.",
                VisitState.Left => "The guest has left.",
                VisitState.Cancelled => "This visit was cancelled.",
                _ => "The guest did not come that day.",
            });
        }
    }
}
