using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Rooms;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Domain.Meetings;

/// <summary>会务准备: papers, equipment looked at twice, what is laid out, and whatever else somebody does for it by a time.</summary>
public sealed partial class Meeting
{
    public const int MostMaterials = 30;
    public const int MostChecks = 20;

    /// <summary>The second look is a second look: so shortly before the start that nothing changes any more.</summary>
    public static readonly TimeSpan SecondCheckWithin = TimeSpan.FromHours(4);

    private readonly List<MeetingMaterial> _materials = [];
    private readonly List<VenueCheck> _checks = [];
    private readonly List<MeetingStep> _steps = [];

    public IReadOnlyCollection<MeetingMaterial> Materials => _materials;
    public IReadOnlyCollection<VenueCheck> Checks => _checks;
    public IReadOnlyCollection<MeetingStep> Steps => _steps;

    public IEnumerable<MeetingMaterial> Papers => _materials.Where(m => m.IsWanted);

    /// <summary>份数: heads that are expected, and the spare ones. Reckoned anew whenever somebody answers.</summary>
    public int CopiesWanted => Invited.Count(p => p.Seat != Attendance.Reserve && p.TakesASeat) + SpareCopies;

    /// <summary>Clause 3.4.1b: everything in the room was looked at before the start. None where the room has no equipment, and until it has begun.</summary>
    public bool? WasCheckedInTime { get; private set; }

    /// <summary>Clause 3.4.2a: and once more. None until it has begun.</summary>
    public bool? WasCheckedAgain { get; private set; }

    /// <summary>Clause 3.4.1c: all papers were here, proofread and copied before the start. None where there are no papers, and until it has begun.</summary>
    public bool? WerePapersReady { get; private set; }

    /// <summary>It is here, read by another, and there are copies enough.</summary>
    public bool IsReady(MeetingMaterial paper) => paper.ReadyAt is not null && paper.ProofreadAt is not null && (!paper.PerHead || paper.CopiesMade >= CopiesWanted);

    // What was ready in time is decided when it begins, and not altered by what is ticked later.
    private void JudgePreparation()
    {
        WasCheckedInTime = _checks.Exists(c => c.Thing is { } thing && thing != Equipment.None) ? _checks.TrueForAll(c => c.FirstAt is not null) : null;
        WasCheckedAgain = _checks.Count > 0 && _checks.TrueForAll(c => c.SecondAt is not null);
        WerePapersReady = Papers.Any() ? Papers.All(IsReady) : null;
    }

    /// <summary>A paper is wanted of somebody by a time.</summary>
    /// <exception cref="RuleBrokenException">It is over, not this person's, or the paper has no name.</exception>
    public MeetingMaterial WantPaper(MaterialNote note, Due due, Viewer by, DateTime now)
    {
        RefuseUnlessAhead(by);
        if (string.IsNullOrWhiteSpace(note.Title))
        {
            throw new RuleBrokenException("Say which paper it is.");
        }

        if (_materials.Count(m => m.IsWanted) >= MostMaterials)
        {
            throw new RuleBrokenException("A meeting has at most {0} papers.", MostMaterials);
        }

        var material = new MeetingMaterial(this, note);
        _materials.Add(material);
        Tell(new MaterialWanted(note.Title, note.Owner.Name));
        Promise(CommitmentKind.SupplyMaterial, note.Owner, due, new Person(by.PersonId, by.Name), now).Saying(Short(note.Title), null, material.JournalKey);
        return material;
    }

    /// <summary>The paper is here, as a file of this meeting or on paper.</summary>
    /// <exception cref="RuleBrokenException">It is not wanted any more, or not for this person to bring.</exception>
    public void SupplyPaper(Guid key, long? attachment, Viewer by, DateTime now)
    {
        var material = PaperOf(key);
        RefuseUnlessSupplier(material, by);
        material.BeReady(attachment, by.Name, now);
        Tell(new MaterialSupplied(material.Title));
        Owed(material)?.KeepFor(by, now, null);
    }

    /// <summary>校对: clear, complete, without a fault.</summary>
    /// <param name="hash">SHA-256 of the file that was read; none of what is on paper.</param>
    /// <exception cref="RuleBrokenException">It is not here yet, or the reader brought it.</exception>
    public void ProofreadPaper(Guid key, string? hash, Viewer by, DateTime now)
    {
        var material = PaperOf(key);
        RefuseUnlessPrepared(by);
        if (material.ReadyAt is null)
        {
            throw new RuleBrokenException("This paper is not here yet.");
        }

        if (material.ReadyByName == by.Name || material.OwnerId == by.PersonId)
        {
            throw new RuleBrokenException("Who brought it does not proofread it. Another pair of eyes does.");
        }

        material.BeRead(hash, by.Name, now);
        Tell(new MaterialProofread(material.Title, hash));
    }

    /// <summary>The copies are made.</summary>
    /// <exception cref="RuleBrokenException">It is not here yet, or the count is none.</exception>
    public void CopyPaper(Guid key, int count, Viewer by, DateTime now)
    {
        var material = PaperOf(key);
        RefuseUnlessPrepared(by);
        if (material.ReadyAt is null)
        {
            throw new RuleBrokenException("This paper is not here yet.");
        }

        if (count is < 1 or > MostParticipants + MostSpareCopies)
        {
            throw new RuleBrokenException("Say how many copies were made, at most {0}.", MostParticipants + MostSpareCopies);
        }

        material.BeCopied(count, now);
        Tell(new MaterialCopied(material.Title, count));
    }

    /// <summary>The paper is not wanted any more.</summary>
    public void DropPaper(Guid key, Viewer by, DateTime now)
    {
        var material = PaperOf(key);
        RefuseUnlessAhead(by);
        material.Drop(now);
        Owed(material)?.Release(by, now, "not wanted any more");
        Tell(new MaterialDropped(material.Title));
    }

    /// <summary>摆放: ticked, or unticked.</summary>
    public void Tick(MeetingStepKind kind, bool done, Viewer by, DateTime now)
    {
        RefuseUnlessPrepared(by);
        RefuseStep(kind);
        var step = _steps.Find(s => s.Kind == kind);
        if (step is null)
        {
            _steps.Add(step = new MeetingStep(this, kind));
        }

        if (done == step.DoneAt is not null)
        {
            return;
        }

        if (done)
        {
            step.Tick(by.Name, now);
        }
        else
        {
            step.Untick();
        }

        Tell(new MeetingStepTicked(kind, done));
        WhenCleared(by, now);
    }

    /// <summary>Somebody does something for it by a time: 会务任务.</summary>
    /// <exception cref="RuleBrokenException">It is over, not this person's, or nothing says what.</exception>
    public void Entrust(string what, Person owner, Due due, Viewer by, DateTime now)
    {
        RefuseUnlessAhead(by);
        if (string.IsNullOrWhiteSpace(what))
        {
            throw new RuleBrokenException("Say what is to be done.");
        }

        Promise(CommitmentKind.PrepareMeeting, owner, due, new Person(by.PersonId, by.Name), now).Saying(Short(what), null);
    }

    /// <summary>Whoever was asked for it, who acts for him, and whoever prepares the meeting.</summary>
    public bool MayBeSuppliedBy(MeetingMaterial material, Viewer viewer) => MayBePreparedBy(viewer) || viewer.PersonId == material.OwnerId || viewer.DeputisesFor.Contains(material.OwnerId);

    private void RefuseUnlessSupplier(MeetingMaterial material, Viewer by)
    {
        if (State == MeetingState.Cancelled || VoidedAt is not null)
        {
            throw new RuleBrokenException("This meeting was cancelled. Nothing is wanted for it any more.");
        }

        if (!MayBeSuppliedBy(material, by))
        {
            throw new RuleBrokenException("This paper is for {0}, or a secretary, to bring.", material.OwnerName);
        }
    }

    private MeetingMaterial PaperOf(Guid key) => _materials.Find(m => m.Key == key && m.IsWanted) ?? throw new RuleBrokenException("This paper is not wanted any more.");

    private Commitment? Owed(MeetingMaterial material) => Commitments.FirstOrDefault(c => c.Kind == CommitmentKind.SupplyMaterial && c.About == material.JournalKey && c.IsOpen);

    private static string Short(string text) => text.Length <= Commitment.WhatMaxLength ? text : text[..(char.IsHighSurrogate(text[Commitment.WhatMaxLength - 1]) ? Commitment.WhatMaxLength - 1 : Commitment.WhatMaxLength)];
}
