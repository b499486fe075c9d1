using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
using SecretaryService.Data.Files;
using SecretaryService.Domain.Files;

namespace SecretaryService.Testing.Files;

/// <summary>A vault in a folder of its own, with a key ring of its own beside it.</summary>
public sealed class VaultOfATest : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("secretary-vault-").FullName;
    private readonly ServiceProvider _services;

    public VaultOfATest()
    {
        var services = new ServiceCollection();
        services.AddDataProtection().SetApplicationName("tests").PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(_folder, "keys")));
        _services = services.BuildServiceProvider();
        Keys = new FileKeys(_services.GetRequiredService<IDataProtectionProvider>());
        Vault = new FileVault(Path.Combine(_folder, "files"), Keys);
    }

    public FileKeys Keys { get; }

    public FileVault Vault { get; }

    public IKeyManager Ring => _services.GetRequiredService<IKeyManager>();

    public IEnumerable<string> OnDisk => Directory.Exists(Vault.Folder) ? Directory.EnumerateFiles(Vault.Folder, "*", SearchOption.AllDirectories) : [];

    /// <summary>Written and kept.</summary>
    public async Task<StoredFile> Put(byte[] content, int piece = 10_000) => (await Receive("a.txt", content, piece)).Stored;

    /// <summary>As a form would bring it.</summary>
    public async Task<(ReceivedFile File, StoredFile Stored)> Receive(string name, byte[] content, int piece = 10_000)
    {
        await using var writer = Vault.Begin();
        foreach (var some in content.Chunk(piece))
        {
            await writer.Write(some, CancellationToken.None);
        }

        var stored = await Vault.Complete(writer, CancellationToken.None);
        writer.Keep();
        var kind = Enum.GetValues<FileKind>().First(k => k.Endings().Contains(FileName.Ending(name)));
        return (new ReceivedFile(name, kind, writer.Length, writer.Sha256, writer.Key), stored);
    }

    public byte[] Read(StoredFile stored)
    {
        using var stream = Vault.Open(stored);
        using var all = new MemoryStream();
        stream.CopyTo(all);
        return all.ToArray();
    }

    public string PathOf(StoredFile stored) => OnDisk.Single(path => path.Contains(stored.Key.ToString("N"), StringComparison.Ordinal));

    public void Dispose()
    {
        _services.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
