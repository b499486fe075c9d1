using SecretaryService.Data.Files;
using SecretaryService.Testing.Files;

namespace SecretaryService.Data.Tests.Files;

/// <summary>What lies in the vault is what was written, or is refused: no byte can be changed, cut, moved or added unseen.</summary>
public sealed class KeepingFilesInTheVaultTests : IDisposable
{
    private const int Header = 32;
    private const int Chunk = 64 * 1024;
    private const int Sealed = Chunk + 16;

    private readonly VaultOfATest _house = new();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(Chunk - 1)]
    [InlineData(Chunk)]
    [InlineData(Chunk + 1)]
    [InlineData((3 * Chunk) + 17)]
    public async Task Comes_back_as_it_was(int length)
    {
        var content = Bytes(length);
        var stored = await _house.Put(content);
        Assert.Equal(content, _house.Read(stored));
        Assert.Equal(Header + length + (16 * Math.Max(1, (length + Chunk - 1) / Chunk)), new FileInfo(_house.PathOf(stored)).Length);
    }

    [Fact]
    public async Task Is_read_from_any_place()
    {
        var (content, random) = (Bytes((3 * Chunk) + 99), new Random(7));
        await using var stream = _house.Vault.Open(await _house.Put(content));
        foreach (var _ in Enumerable.Range(0, 200))
        {
            var (at, some) = (random.Next(content.Length), new byte[random.Next(1, 2000)]);
            stream.Position = at;
            var read = random.Next(2) == 0 ? await stream.ReadAtLeastAsync(some, some.Length, throwOnEndOfStream: false) : stream.ReadAtLeast(some, some.Length, throwOnEndOfStream: false);
            Assert.Equal(content[at..Math.Min(content.Length, at + some.Length)], some[..read]);
        }
    }

    [Fact]
    public async Task Nothing_of_it_stands_on_the_disk_in_the_clear()
    {
        var stored = await _house.Put(Papers.Text(string.Concat(Enumerable.Repeat("the secret merger ", 9000))));
        Assert.True((await File.ReadAllBytesAsync(_house.PathOf(stored))).AsSpan().IndexOf("merger"u8) < 0);
        Assert.True(stored.Wrapped.AsSpan().IndexOf("merger"u8) < 0);
    }

    [Fact]
    public async Task Each_file_has_a_key_of_its_own()
    {
        var (one, other) = (await _house.Put(Bytes(500)), await _house.Put(Bytes(500)));
        var (a, b) = (await File.ReadAllBytesAsync(_house.PathOf(one)), await File.ReadAllBytesAsync(_house.PathOf(other)));
        Assert.NotEqual(a[Header..], b[Header..]);
        // The bytes of one under the name of the other.
        await File.WriteAllBytesAsync(_house.PathOf(other), a);
        Assert.Throws<DamagedFileException>(() => _house.Read(other));
    }

    // Magic, key of the file, nonce prefix, unused; each chunk at its beginning, within, and its seal; the last chunk.
    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    [InlineData(25)]
    [InlineData(31)]
    [InlineData(Header)]
    [InlineData(Header + 4000)]
    [InlineData(Header + Sealed - 1)]
    [InlineData(Header + Sealed + 5)]
    [InlineData(Header + (2 * Sealed) + 5)]
    [InlineData(-1)]
    public async Task One_bit_changed_is_refused(int at)
    {
        var stored = await _house.Put(Bytes((2 * Chunk) + 50));
        Change(stored, file => { file[at < 0 ? file.Length + at : at] ^= 0x10; return file; });
        Assert.Throws<DamagedFileException>(() => _house.Read(stored));
    }

    [Fact]
    public async Task Every_cut_is_refused_before_the_first_byte()
    {
        var stored = await _house.Put(Bytes((2 * Chunk) + 50));
        var whole = await File.ReadAllBytesAsync(_house.PathOf(stored));
        foreach (var length in new[] { 0, 10, Header, Header + 16, Header + Sealed, Header + (2 * Sealed), whole.Length - 1 })
        {
            await File.WriteAllBytesAsync(_house.PathOf(stored), whole[..length]);
            Assert.Throws<DamagedFileException>(() => _house.Vault.Open(stored));
        }
    }

    [Fact]
    public async Task A_last_chunk_left_out_is_refused_even_where_the_row_was_told_so()
    {
        var content = Bytes(2 * Chunk);
        var stored = await _house.Put(content);
        Change(stored, file => file[..(Header + Sealed)]);
        // Whoever writes the database too cannot make half a file whole.
        typeof(StoredFile).GetProperty(nameof(StoredFile.Length))!.SetValue(stored, (long)Chunk);
        Assert.Throws<DamagedFileException>(() => _house.Read(stored));
    }

    [Fact]
    public async Task Chunks_in_another_order_repeated_or_added_are_refused()
    {
        var stored = await _house.Put(Bytes(4 * Chunk));
        var whole = await File.ReadAllBytesAsync(_house.PathOf(stored));
        byte[] Part(int n) => whole[(Header + (n * Sealed))..(Header + ((n + 1) * Sealed))];
        foreach (var other in new byte[][]
        {
            [.. whole[..Header], .. Part(0), .. Part(2), .. Part(1), .. Part(3)], [.. whole[..Header], .. Part(0), .. Part(1), .. Part(1), .. Part(3)],
            [.. whole[..Header], .. Part(1), .. Part(0), .. Part(2), .. Part(3)], [.. whole, .. Part(3)], [.. whole, 0],
        })
        {
            await File.WriteAllBytesAsync(_house.PathOf(stored), other);
            Assert.Throws<DamagedFileException>(() => _house.Read(stored));
        }
    }

    [Fact]
    public async Task What_is_not_there_or_of_another_ring_is_refused()
    {
        var stored = await _house.Put(Bytes(10));
        using var stranger = new VaultOfATest();
        Assert.Throws<DamagedFileException>(() => new FileVault(_house.Vault.Folder, stranger.Keys).Open(stored));
        _house.Vault.Delete(stored.Key);
        Assert.Throws<DamagedFileException>(() => _house.Vault.Open(stored));
    }

    [Fact]
    public async Task What_was_broken_off_leaves_nothing()
    {
        await using (var writer = _house.Vault.Begin())
        {
            await writer.Write(Bytes(200_000), CancellationToken.None);
            Assert.EndsWith(FileVault.InHand, Assert.Single(_house.OnDisk), StringComparison.Ordinal);
        }

        Assert.Empty(_house.OnDisk);
    }

    [Fact]
    public async Task Its_key_is_wrapped_anew_even_where_the_one_before_was_revoked()
    {
        var (content, before) = (Bytes(5000), _house.Keys.Current);
        var stored = await _house.Put(content);
        Assert.Equal(before, stored.KeyId);
        var now = DateTimeOffset.UtcNow;
        _house.Ring.CreateNewKey(now.AddMinutes(-1), now.AddDays(90));
        _house.Ring.RevokeKey(before, "lost");
        // The ring is read anew beside whatever goes on.
        for (var waits = 0; waits < 200 && _house.Keys.Current == before; waits++)
        {
            await Task.Delay(50);
        }

        Assert.NotEqual(before, _house.Keys.Current);
        Assert.Throws<DamagedFileException>(() => _house.Read(stored));
        var bytes = await File.ReadAllBytesAsync(_house.PathOf(stored));
        stored.Rewrap(_house.Keys.Rewrap(stored.Wrapped));
        Assert.Equal(_house.Keys.Current, stored.KeyId);
        Assert.Equal(content, _house.Read(stored));
        Assert.Equal(bytes, await File.ReadAllBytesAsync(_house.PathOf(stored)));
    }

    public void Dispose() => _house.Dispose();

    private void Change(StoredFile stored, Func<byte[], byte[]> change) => File.WriteAllBytes(_house.PathOf(stored), change(File.ReadAllBytes(_house.PathOf(stored))));

    private static byte[] Bytes(int length)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        return bytes;
    }
}
