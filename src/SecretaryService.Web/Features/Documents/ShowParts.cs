using SecretaryService.Domain.Commitments;
using SecretaryService.Domain.Documents;

namespace SecretaryService.Web.Features.Documents;

/// <summary>What the reader of the page, or the colleague he acts for, is asked to do in it.</summary>
public sealed record AskedOfYou(IncomingDocument Document, Commitment Asked);

/// <summary>One reader as the slip on the page shows him.</summary>
public sealed record ReaderRow(IncomingDocument Document, CirculationSlip Slip, Reading Reading);
