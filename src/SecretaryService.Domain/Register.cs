namespace SecretaryService.Domain;

/// <summary>登记簿. The number is stored and is part of every access class: never renumber.</summary>
public enum Register
{
    Calls = 1, Visits = 2, Reservations = 3, Parcels = 4,

    /// <summary>收文.</summary>
    IncomingDocuments = 5,

    /// <summary>内部文件: from one department to another.</summary>
    InternalDocuments = 6,

    /// <summary>发文.</summary>
    OutgoingDocuments = 7,

    /// <summary>文稿: what may become an outgoing document.</summary>
    Manuscripts = 8,

    /// <summary>归档文件: the catalogue of what is filed.</summary>
    Archive = 9,

    /// <summary>档案盒.</summary>
    ArchiveBoxes = 10,

    /// <summary>移交: batches handed over to the archive room.</summary>
    HandOvers = 11,

    /// <summary>鉴定: what is kept longer, and what is destroyed by a signed list.</summary>
    Appraisals = 12,

    /// <summary>会议、活动.</summary>
    Meetings = 13,
}

/// <summary>紧急程度. The number is what the marks on screen show: one, two, three bars.</summary>
public enum Urgency { Routine = 1, Urgent = 2, Immediate = 3 }

/// <summary>密级. 普通商密 and 核心商密 are the company's own; the marks of state secrets are not ours to use.</summary>
public enum Level { Public = 0, Internal = 1, Confidential = 2, Restricted = 3 }
