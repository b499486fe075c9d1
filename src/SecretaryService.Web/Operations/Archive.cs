using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace SecretaryService.Web.Operations;

/// <summary>One zip file: what lay in a folder, and the manifest.</summary>
internal static class Archive
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true };

    /// <summary>Written under another name, forced to disk, read again and only then given its name: what bears the name is whole.</summary>
    public static async Task Write(string file, string folder, Manifest manifest, CancellationToken ct)
    {
        var part = $"{file}.part";
        try
        {
            await using (var stream = new FileStream(part, NewForOwnerOnly()))
            {
                using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
                {
                    await Fill(zip, folder, manifest, ct);
                }

                stream.Flush(flushToDisk: true);
            }

            await Check(part, ct);
            File.Move(part, file, overwrite: false);
        }
        finally
        {
            File.Delete(part);
        }
    }

    public static async Task<IReadOnlyList<ManifestFile>> Hash(string folder, CancellationToken ct)
    {
        var files = new List<ManifestFile>();
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            await using var stream = File.OpenRead(path);
            files.Add(new ManifestFile(Path.GetRelativePath(folder, path).Replace('\\', '/'), stream.Length, Convert.ToHexString(await SHA256.HashDataAsync(stream, ct))));
        }

        return files;
    }

    /// <summary>Reads every byte.</summary>
    /// <exception cref="CommandRefusedException">Something is not as it was written.</exception>
    public static async Task<Manifest> Check(string file, CancellationToken ct)
    {
        try
        {
            using var zip = ZipFile.OpenRead(file);
            var manifest = await ReadManifest(zip, ct);
            var listed = manifest.Files.Select(f => f.Path).Append(Manifest.Name).Order(StringComparer.Ordinal);
            if (!listed.SequenceEqual(zip.Entries.Select(e => e.FullName).Order(StringComparer.Ordinal), StringComparer.Ordinal))
            {
                throw Damaged("its files are not those of its list", null);
            }

            foreach (var listedFile in manifest.Files)
            {
                await Check(zip, listedFile, ct);
            }

            return manifest;
        }
        catch (Exception e) when (e is InvalidDataException or JsonException)
        {
            throw Damaged("it cannot be read", e);
        }
    }

    public static async Task Extract(string file, string folder, CancellationToken ct)
    {
        using var zip = ZipFile.OpenRead(file);
        foreach (var entry in zip.Entries.Where(e => e.FullName != Manifest.Name))
        {
            var path = Path.Combine(folder, entry.FullName);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await using var from = await entry.OpenAsync(ct);
            await using var to = new FileStream(path, NewForOwnerOnly());
            await from.CopyToAsync(to, ct);
            to.Flush(flushToDisk: true);
        }
    }

    private static async Task Fill(ZipArchive zip, string folder, Manifest manifest, CancellationToken ct)
    {
        foreach (var file in manifest.Files)
        {
            await zip.CreateEntryFromFileAsync(Path.Combine(folder, file.Path), file.Path, CompressionLevel.Fastest, ct);
        }

        await using var stream = await zip.CreateEntry(Manifest.Name).OpenAsync(ct);
        await JsonSerializer.SerializeAsync(stream, manifest, Readable, ct);
    }

    private static async Task<Manifest> ReadManifest(ZipArchive zip, CancellationToken ct)
    {
        await using var stream = await (zip.GetEntry(Manifest.Name) ?? throw Damaged("it has no list of its files", null)).OpenAsync(ct);
        return await JsonSerializer.DeserializeAsync<Manifest>(stream, Readable, ct) ?? throw Damaged("its list is empty", null);
    }

    private static async Task Check(ZipArchive zip, ManifestFile file, CancellationToken ct)
    {
        // Nothing of ours climbs out of its folder.
        if (file.Path.Split('/').Any(part => part is "" or "." or "..") || Path.IsPathRooted(file.Path) || file.Path.Contains('\\', StringComparison.Ordinal))
        {
            throw Damaged($"it names a file '{file.Path}' outside its folder", null);
        }

        await using var stream = await zip.GetEntry(file.Path)!.OpenAsync(ct);
        if (Convert.ToHexString(await SHA256.HashDataAsync(stream, ct)) != file.Sha256)
        {
            throw Damaged($"{file.Path} is not what was saved", null);
        }
    }

    private static CommandRefusedException Damaged(string how, Exception? inner) => new($"The backup is damaged: {how}. Nothing was written. Take another copy.", inner);

    /// <summary>A backup holds keys: nobody else on the machine reads it.</summary>
    private static FileStreamOptions NewForOwnerOnly()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
