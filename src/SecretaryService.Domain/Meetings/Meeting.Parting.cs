using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Files;
using SecretaryService.Domain.Rooms;

namespace SecretaryService.Domain.Meetings;

/// <summary>Who and what has to do with it no longer: people see it no more, what was looked at or read is looked at anew.</summary>
public sealed partial class Meeting
{
    /// <summary>Whoever prepares it, and whoever brings a paper to it. Who is only asked to come puts nothing into it.</summary>
    public override bool MayBeFiledBy(Viewer viewer) => MayBePreparedBy(viewer) || Papers.Any(p => p.OwnerId == viewer.PersonId || viewer.DeputisesFor.Contains(p.OwnerId));

    public override bool MayBeStruckBy(Viewer viewer) => MayBePreparedBy(viewer);

    /// <summary>The keeper of its room refused it: the room is not kept for it any more. Nothing where it has begun.</summary>
    public void LoseRoom(DateTime now)
    {
        if (!IsAhead || ReservationId is null)
        {
            return;
        }

        var where = Where;
        Tell(new RoomLost(RoomName!));
        ListEquipment(Equipment.None);
        (ReservationId, RoomId, RoomName) = (null, null, null);
        if (where != Where)
        {
            ChangeOfPlace(now);
        }
    }

    /// <summary>Another version of a file: whoever read the one before has not read this one.</summary>
    protected override void WhenReplaced(Attachment attachment)
    {
        foreach (var paper in Papers.Where(p => p.AttachmentId == attachment.Id))
        {
            paper.BeginAnew();
        }
    }

    // A part in it is held by what somebody is or owes here. What nothing holds is released, and with the last one he sees it no more.
    private void LetGo(long? person)
    {
        if (person is not { } id)
        {
            return;
        }

        if (!Invited.Any(p => p.PersonId == id || p.DeputyId == id))
        {
            Release(Part.Participant, id);
        }

        if (id != ChairId)
        {
            Release(Part.Host, id);
        }

        if (id != ChairId && id != MinuteTakerId && !Papers.Any(p => p.OwnerId == id) && !Commitments.Any(c => c.IsOpen && c.OwnerId == id))
        {
            Release(Part.Handler, id);
        }
    }

    // In another room nothing was looked at yet.
    private void CheckAnew()
    {
        foreach (var check in _checks.Where(c => c.Thing is not null))
        {
            check.BeginAnew();
        }
    }
}
