using System.Buffers;
using SecretaryService.Data.Files;
using SecretaryService.Data.Files.Inspecting;
using SecretaryService.Domain;
using SecretaryService.Domain.Files;
using SecretaryService.Web.Infrastructure.Start;

namespace SecretaryService.Web.Features.Files;

/// <summary>Takes a file in as it comes, piece by piece: sealed into the vault, never whole in memory and never in the clear on a disk. Then it is looked through, where it lies.</summary>
internal static class ReceiveFile
{
    private const int Piece = 64 * 1024;
    private static readonly TimeSpan LongestLook = TimeSpan.FromMinutes(1);

    public static async Task Run(Upload upload, FileVault vault, FileLimits limits, CancellationToken ct)
    {
        await using var writer = vault.Begin();
        try
        {
            await Take(upload.Body, writer, limits, ct);
            var stored = await vault.Complete(writer, ct);
            var kind = await Look(upload.Name, stored, writer, vault, ct);
            // It has its name on the disk before any row names it.
            writer.Keep();
            upload.Received(new ReceivedFile(upload.Name, kind, writer.Length, writer.Sha256, writer.Key), stored);
        }
        catch (RuleBrokenException broken)
        {
            upload.Refused(broken);
        }
    }

    private static async Task Take(Stream body, VaultWriter writer, FileLimits limits, CancellationToken ct)
    {
        var piece = ArrayPool<byte>.Shared.Rent(Piece);
        try
        {
            for (int read; (read = await body.ReadAsync(piece.AsMemory(0, Piece), ct)) > 0;)
            {
                if (writer.Length + read > limits.MostBytes)
                {
                    await Swallow(body, piece, limits.MostBytes, ct);
                    throw new RuleBrokenException("This file is larger than {0} MB. Make it smaller, or divide it into several.", limits.MostMegabytes);
                }

                await writer.Write(piece.AsMemory(0, read), ct);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece, clearArray: true);
        }
    }

    // A browser that is still sending does not read an answer. As much again is let pass; who sends more than that finds the line cut.
    private static async Task Swallow(Stream body, byte[] piece, long most, CancellationToken ct)
    {
        for (int read; most > 0 && (read = await body.ReadAsync(piece.AsMemory(0, Piece), ct)) > 0; most -= read)
        {
            // Nothing of it is wanted.
        }
    }

    private static async Task<FileKind> Look(string name, StoredFile stored, VaultWriter writer, FileVault vault, CancellationToken ct)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(ct);
        time.CancelAfter(LongestLook);
        try
        {
            return await Task.Run(() =>
            {
                using var content = vault.Open(stored, writer);
                return InspectFile.Run(name, content, time.Token);
            }, ct).WaitAsync(LongestLook + TimeSpan.FromSeconds(1), ct);
        }
        catch (Exception e) when (e is TimeoutException || (e is OperationCanceledException && !ct.IsCancellationRequested))
        {
            throw new RuleBrokenException("Looking through this file took too long. Save it anew in a simpler form and attach that.");
        }
    }
}
