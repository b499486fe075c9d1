using Microsoft.EntityFrameworkCore;
using SecretaryService.Data.Files.Reading;
using SecretaryService.Data.Journal;
using SecretaryService.Data.Retention;
using SecretaryService.Domain;
using SecretaryService.Domain.Retention;
using SecretaryService.Testing;
using SecretaryService.Testing.Files;

namespace SecretaryService.Data.Tests.Files;

/// <summary>Bytes that nothing names are thrown away, what is named stays; keys are wrapped anew; the retention period takes files along.</summary>
public sealed class TendingTheVaultTests : IDisposable
{
    private static readonly string[] PastFilter = [AppDbContext.Visibility];
    private readonly Office _office = new();
    private readonly VaultOfATest _vault = new();

    [Fact]
    public async Task What_nothing_names_goes_after_a_day()
    {
        var call = await Filed("a.txt", "one");
        await _vault.Put(Papers.Text("orphan"));
        var young = await _vault.Put(Papers.Text("being written"));
        Age(except: young.Key);
        Assert.Equal(1, await Sweep());
        Assert.Equal(2, _vault.OnDisk.Count());
        await Change(call, entry => entry.StrikeFile(entry.Attachments.Single(), _office.Staff.Secretary, _office.Now, new DateOnly(2026, 11, 24), "wrong"));
        await using (var db = _office.As(Viewer.System))
        {
            Assert.Empty(await db.StoredFiles.ToListAsync());
        }

        Assert.Equal(1, await Sweep());
        Assert.Equal(young.Key.ToString("N"), Path.GetFileNameWithoutExtension(_vault.OnDisk.Single()));
    }

    [Fact]
    public async Task Every_key_is_wrapped_anew_and_every_file_is_proved()
    {
        foreach (var text in new[] { "one", "two", "three" })
        {
            await Filed($"{text}.txt", text);
        }

        await using var db = _office.As(Viewer.System);
        var check = new CheckVault(db, _vault.Vault, _vault.Keys);
        Assert.Equal(0, await check.Rewrap(CancellationToken.None));
        var before = _vault.Keys.Current;
        _vault.Ring.CreateNewKey(DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddDays(90));
        for (var waits = 0; waits < 200 && _vault.Keys.Current == before; waits++)
        {
            await Task.Delay(50);
        }

        Assert.Equal(3, await check.Rewrap(CancellationToken.None));
        Assert.All(await db.StoredFiles.AsNoTracking().ToListAsync(), f => Assert.NotEqual(before, f.KeyId));
        Assert.Equal((3, 0), ((await check.Verify(CancellationToken.None)) is var (whole, none) ? (whole, none.Count) : default));
        await File.WriteAllBytesAsync(_vault.OnDisk.First(), new byte[100]);
        var (left, damaged) = await check.Verify(CancellationToken.None);
        Assert.Equal((2, 1), (left, damaged.Count));
        Assert.StartsWith("C-2026-", damaged[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_the_retention_period_is_over_files_and_their_names_go()
    {
        var call = await Filed("Nadia Brook.txt", "Nadia Brook owes us money", _office.Now.AddMonths(-14));
        using (var usual = new ReadInTime(_vault.Vault, TextLimits.Usual))
        {
            await new ReadFileTexts(_office.Contexts, _office.Gate, usual).Next(CancellationToken.None);
        }

        await Forget();
        await using var db = _office.As(Viewer.System);
        Assert.Empty(await db.StoredFiles.ToListAsync());
        Assert.Empty(await db.FileTexts.IgnoreQueryFilters(PastFilter).ToListAsync());
        var version = await db.FileVersions.IgnoreQueryFilters(PastFilter).SingleAsync(v => v.EntryId == call);
        Assert.Equal(".txt", version.Name);
        Assert.DoesNotContain("Nadia", string.Concat(await db.Journal.IgnoreQueryFilters(PastFilter).Select(l => l.Facts + l.Changes).ToListAsync()), StringComparison.Ordinal);
        Assert.Empty(await _office.Verify());
        Age();
        Assert.Equal(1, await Sweep());
    }

    [Fact]
    public async Task A_file_changed_in_the_database_is_found()
    {
        var call = await Filed("a.txt", "one");
        Assert.Empty(await _office.Verify());
        await using (var db = _office.As(Viewer.System))
        {
            await db.Database.ExecuteSqlAsync($"""UPDATE "FileVersions" SET "Sha256" = 'forged' WHERE "EntryId" = {call}""");
        }

        Assert.Equal("FileVersion.Sha256 is not what the journal last wrote.", Assert.Single(await _office.Verify()).Why);
    }

    public void Dispose()
    {
        _vault.Dispose();
        _office.Dispose();
    }

    private async Task<long> Filed(string name, string text, DateTime? at = null)
    {
        var (file, stored) = await _vault.Receive(name, Papers.Text(text));
        var call = await _office.Log(_office.Staff.Secretary, Notes.About("files"), at: at, then: c => c.Attach(file, _office.Staff.Secretary, _office.Now));
        await using var db = _office.As(Viewer.System);
        db.Add(stored);
        await db.SaveChangesAsync();
        return call.Id;
    }

    private async Task Change(long id, Action<RegisterEntry> change)
    {
        await using var db = _office.As(_office.Staff.Secretary);
        change(await db.Entries.Include(e => e.Attachments).ThenInclude(a => a.Versions).SingleAsync(e => e.Id == id));
        await db.SaveChangesAsync();
    }

    private async Task Forget()
    {
        await using (var db = _office.As(_office.Staff.Administrator))
        {
            var today = _office.House.DayOf(_office.Now);
            db.Add(RetentionRule.Make(Register.Calls, 12, today.AddDays(1), today, _office.Staff.Administrator, _office.Now));
            await db.SaveChangesAsync();
        }

        _office.Clock.Advance(TimeSpan.FromDays(2));
        await using var night = _office.As(Viewer.System);
        await using var deed = await _office.Gate.Begin(night);
        Assert.Equal(1, await new AnonymiseEntries(night, new EraseValues(night, _office.Seal), _office.Book, _office.Clock).Next(CancellationToken.None));
        await night.SaveChangesAsync();
        await deed.Commit();
    }

    private async Task<int> Sweep()
    {
        await using var db = _office.As(Viewer.System);
        return await new SweepVault(_vault.Vault, _office.Clock).Run(db, CancellationToken.None);
    }

    private void Age(Guid? except = null)
    {
        foreach (var path in _vault.OnDisk)
        {
            var isYoung = except is { } key && path.Contains(key.ToString("N"), StringComparison.Ordinal);
            File.SetLastWriteTimeUtc(path, _office.Now.AddHours(isYoung ? -1 : -25));
        }
    }
}
