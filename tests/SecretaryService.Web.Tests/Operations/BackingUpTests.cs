using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using SecretaryService.Data;

namespace SecretaryService.Web.Tests.Operations;

/// <summary>An office saved while it works, and opened again elsewhere.</summary>
public sealed class BackingUpTests : IDisposable
{
    private const int Writers = 8;
    private readonly TempFolder _folder = DemoOffice.Copy();
    private readonly TempFolder _elsewhere = new();

    private string File => Path.Combine(_elsewhere.Path, "office.zip");

    private string Restored => Path.Combine(_elsewhere.Path, "restored");

    [Fact]
    public async Task While_eight_write_everything_acknowledged_before_is_in_it()
    {
        var (acknowledged, before) = (new ConcurrentBag<string>(), Array.Empty<string>());
        using (var office = new WebOffice(_folder))
        {
            using var over = new CancellationTokenSource();
            var writers = new List<Task>();
            for (var writer = 0; writer < Writers; writer++)
            {
                var (desk, name) = (await office.As("shen.rx"), $"writer {writer}");
                writers.Add(Task.Run(() => KeepWriting(desk, name, acknowledged, over.Token)));
            }

            while (acknowledged.Count < 3 * Writers)
            {
                Assert.DoesNotContain(writers, writer => writer.IsFaulted);
                await Task.Delay(20);
            }

            before = [.. acknowledged];
            var saved = await Said.By("backup", File, "--data", _folder.Path);
            Assert.True(saved.Code == 0, saved.Errors);
            Assert.Contains("The copy was opened and agrees.", saved.Output, StringComparison.Ordinal);
            await over.CancelAsync();
            await Task.WhenAll(writers);
        }

        Assert.True(acknowledged.Count > before.Length, "Nobody wrote during the backup.");
        await Restore();
        using var again = new WebOffice(TempFolder.At(Restored));
        await using var db = again.Books();
        var matters = await db.Calls.IgnoreQueryFilters([AppDbContext.Visibility]).Select(c => c.Matter).ToListAsync();
        Assert.Empty(before.Except(matters, StringComparer.Ordinal));
        using var back = await again.SignIn("shen.rx");
    }

    [Fact]
    public async Task Does_not_write_over_a_file()
    {
        await System.IO.File.WriteAllTextAsync(File, "something else");
        var refused = await Said.By("backup", File, "--data", _folder.Path);
        Assert.Equal(1, refused.Code);
        Assert.Contains("is there already", refused.Errors, StringComparison.Ordinal);
        Assert.Equal("something else", await System.IO.File.ReadAllTextAsync(File));
    }

    [Fact]
    public async Task Says_where_it_looked_when_there_is_no_office()
    {
        var refused = await Said.By("backup", File, "--data", Restored);
        Assert.Equal(1, refused.Code);
        Assert.Contains(Restored, refused.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Restored));
    }

    [Fact]
    public async Task Is_not_restored_over_data()
    {
        await Save();
        var refused = await Said.By("restore", File, "--data", _folder.Path);
        Assert.Equal(1, refused.Code);
        Assert.Contains("already holds data", refused.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.02)]
    [InlineData(0.3)]
    [InlineData(0.6)]
    [InlineData(0.9)]
    public async Task One_bit_that_is_not_what_it_was_is_found_and_nothing_is_written(double where)
    {
        await Save();
        var bytes = await System.IO.File.ReadAllBytesAsync(File);
        bytes[(int)(bytes.Length * where)] ^= 0x10;
        await System.IO.File.WriteAllBytesAsync(File, bytes);
        var refused = await Said.By("restore", File, "--data", Restored);
        Assert.Equal(1, refused.Code);
        Assert.Contains("The backup is damaged", refused.Errors, StringComparison.Ordinal);
        Assert.Equal([File], Directory.EnumerateFileSystemEntries(_elsewhere.Path));
    }

    [Fact]
    public async Task Books_that_do_not_agree_are_not_saved_as_good()
    {
        using (var office = new WebOffice(_folder))
        {
            await using var db = office.Books();
            await db.Database.ExecuteSqlRawAsync("UPDATE Calls SET Matter = 'by hand' WHERE Id = 1");
        }

        var refused = await Said.By("backup", File, "--data", _folder.Path);
        Assert.Equal(1, refused.Code);
        Assert.Contains("does not agree", refused.Errors, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_elsewhere.Path));
    }

    private async Task Save()
    {
        var saved = await Said.By("backup", File, "--data", _folder.Path);
        Assert.True(saved.Code == 0, saved.Errors);
    }

    private async Task Restore()
    {
        var restored = await Said.By("restore", File, "--data", Restored);
        Assert.True(restored.Code == 0, restored.Errors);
        var verified = await Said.By("verify-journal", "--data", Restored);
        Assert.Equal(0, verified.Code);
        Assert.StartsWith("The journal agrees: ", verified.Output, StringComparison.Ordinal);
    }

    private static async Task KeepWriting(Browser desk, string name, ConcurrentBag<string> acknowledged, CancellationToken over)
    {
        using var _ = desk;
        for (var call = 0; !over.IsCancellationRequested; call++)
        {
            var matter = $"{name} call {call}";
            await desk.Log(form => form.Filled(matter));
            acknowledged.Add(matter);
        }
    }

    public void Dispose()
    {
        _folder.Dispose();
        _elsewhere.Dispose();
    }
}
