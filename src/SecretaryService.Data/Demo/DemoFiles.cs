using System.Text;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Files;
using SecretaryService.Domain;
using SecretaryService.Domain.Files;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Data.Demo;

/// <summary>A note that came with the last call, in two versions.</summary>
internal sealed class DemoFiles(AppDbContext db, FileVault vault, Dictionary<string, Employee> people, DateTime now)
{
    private const string Name = "交期说明 delivery note.txt";
    private static readonly string[] Versions = ["TZ-4460 预计下周三发货。\nTZ-4460 is expected to leave on Wednesday.\n", "TZ-4460 预计下周二发货，两件同车。\nTZ-4460 is expected to leave on Tuesday, both pieces together.\n"];

    public async Task Tell(CancellationToken ct)
    {
        var secretary = people["shen.rx"];
        var viewer = new Viewer(secretary.Id, secretary.Name, secretary.Role, secretary.DepartmentId);
        db.For(viewer).TellingOf = now;
        var call = await db.Calls.Include(c => c.Attachments).Where(c => c.Level == Level.Internal && c.VoidedAt == null).OrderByDescending(c => c.Id).FirstAsync(ct);
        Attachment? note = null;
        foreach (var text in Versions)
        {
            var file = await Receive(text, ct);
            _ = note is null ? (note = call.Attach(file, viewer, now)).Latest : call.ReplaceFile(note, file, viewer, now);
            await db.SaveChangesAsync(ct);
        }
    }

    private async Task<ReceivedFile> Receive(string text, CancellationToken ct)
    {
        await using var writer = vault.Begin();
        await writer.Write(Encoding.UTF8.GetBytes(text), ct);
        db.Add(await vault.Complete(writer, ct));
        writer.Keep();
        return new ReceivedFile(Name, FileKind.Text, writer.Length, writer.Sha256, writer.Key);
    }
}
