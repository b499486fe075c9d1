using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Data.Mail;

/// <summary>Handed over: when, and what the receiving side answered.</summary>
public sealed record Sending(DateTime At, string Answer);

/// <summary>Not sent and not tried again.</summary>
public sealed record GivingUp(DateTime At);

/// <summary>A letter to send (待发邮件). Saved in the deed that wants it sent; whoever delivers comes later.</summary>
public sealed class OutboxMail
{
    public const int SubjectMaxLength = 200;
    public const int BodyMaxLength = 4000;
    public const int ErrorMaxLength = 300;
    public const int CalendarMaxLength = 4000;
    public const int CodeMaxLength = 1000;
    public const int PaperNameMaxLength = 120;
    public const int PaperMaxLength = 1_000_000;

    private OutboxMail() { }

    internal OutboxMail(Letter letter, DateTime at) =>
        (Key, ToAddress, ToName, Subject, Body, Calendar, Code, PaperName, Paper, QueuedAt, NextAttemptAt) =
        (letter.Key, letter.ToAddress, letter.ToName, letter.Subject, letter.Body, letter.Calendar, letter.Code, letter.Paper?.Name, letter.Paper?.Text, at, at);

    public long Id { get; private set; }

    /// <summary>Names the letter to the world as well: its Message-Id is made of it.</summary>
    public Guid Key { get; private set; }
    public string ToAddress { get; private set; } = "";
    public string? ToName { get; private set; }
    public string Subject { get; private set; } = "";

    /// <summary>Plain text.</summary>
    public string Body { get; private set; } = "";

    /// <summary>iCalendar: an appointment for the reader's calendar.</summary>
    public string? Calendar { get; private set; }

    /// <summary>What the attached QR code says.</summary>
    public string? Code { get; private set; }

    /// <summary>What the attached document is called, and its text as Markdown until the letter has gone: afterwards nothing of it is kept here.</summary>
    public string? PaperName { get; private set; }
    public string? Paper { get; private set; }
    public DateTime QueuedAt { get; private set; }

    /// <summary>Counted before each try: of two who try at once, the second is refused by it.</summary>
    public int Attempts { get; private set; }
    public DateTime NextAttemptAt { get; private set; }
    public Sending? Sent { get; private set; }
    public GivingUp? GivenUp { get; private set; }
    public string? LastError { get; private set; }

    /// <summary>Marked before it is tried, so that a process killed in the middle does not make two try at once.</summary>
    public void Attempt(DateTime nextAt) => (Attempts, NextAttemptAt) = (Attempts + 1, nextAt);

    public void Arrive(DateTime at, string answer) => (Sent, Paper) = (new Sending(at, Short(answer)), null);

    public void Fail(string why) => LastError = Short(why);

    public void GiveUp(DateTime at) => GivenUp = new GivingUp(at);

    private static string Short(string text) => text.Length <= ErrorMaxLength ? text : text[..ErrorMaxLength];
}

public static class OutboxQueries
{
    extension(IQueryable<OutboxMail> outbox)
    {
        public IQueryable<OutboxMail> DueAt(DateTime now) => outbox.Where(m => m.Sent == null && m.GivenUp == null && m.NextAttemptAt <= now);

        /// <summary>Whatever was sent was queued before.</summary>
        public IQueryable<OutboxMail> SentBefore(DateTime at) => outbox.Where(m => m.QueuedAt < at && m.Sent != null && m.Sent.At < at);
    }
}

public sealed class OutboxMailMapping : IEntityTypeConfiguration<OutboxMail>
{
    public void Configure(EntityTypeBuilder<OutboxMail> builder)
    {
        builder.ToTable("Outbox");
        builder.Property(m => m.ToAddress).HasMaxLength(Employee.MailMaxLength);
        builder.Property(m => m.ToName).HasMaxLength(Employee.NameMaxLength);
        builder.Property(m => m.Subject).HasMaxLength(OutboxMail.SubjectMaxLength);
        builder.Property(m => m.Body).HasMaxLength(OutboxMail.BodyMaxLength);
        builder.Property(m => m.Calendar).HasMaxLength(OutboxMail.CalendarMaxLength);
        builder.Property(m => m.Code).HasMaxLength(OutboxMail.CodeMaxLength);
        builder.Property(m => m.PaperName).HasMaxLength(OutboxMail.PaperNameMaxLength);
        builder.Property(m => m.LastError).HasMaxLength(OutboxMail.ErrorMaxLength);
        builder.Property(m => m.Attempts).IsConcurrencyToken();
        builder.ComplexProperty(m => m.Sent, sent => sent.Property(s => s.Answer).HasMaxLength(OutboxMail.ErrorMaxLength));
        builder.ComplexProperty(m => m.GivenUp);
        // Queued once for each key.
        builder.HasIndex(m => m.Key).IsUnique();
        // What is due. Brackets are understood by both databases.
        builder.HasIndex(m => m.NextAttemptAt).HasFilter("[Sent_At] IS NULL AND [GivenUp_At] IS NULL");
        // What may be thrown away.
        builder.HasIndex(m => m.QueuedAt);
    }
}
