using SecretaryService.Domain;
using SecretaryService.Domain.Calls;

namespace SecretaryService.Testing;

/// <summary>What callers say, ready to be logged.</summary>
public static class Notes
{
    public static readonly Caller Caller = new("周砚舟", "澄海精工", PhoneNumber.TryParse("021 6600 4417"), "催询 TZ-4460 交期\n要求书面答复");

    /// <summary>Put through to a colleague after two rings, all four particulars noted.</summary>
    public static CallNote PutThrough(Addressee? to = null, int? rings = 2) => new(Caller, CallOutcome.PutThrough, to, rings, Urgency.Routine);

    public static CallNote MessageFor(Addressee recipient, Urgency urgency = Urgency.Routine) => new(Caller, CallOutcome.Message, recipient, 2, urgency);

    public static CallNote About(string matter) => new(Caller with { Matter = matter }, CallOutcome.Advised, null, 1, Urgency.Routine);

    /// <summary>Nobody answered; the number stood on the display.</summary>
    public static readonly CallNote Missed =
        new(new Caller(null, null, PhoneNumber.TryParse("139 0000 2716"), null), CallOutcome.Missed, null, null, Urgency.Routine);
}
