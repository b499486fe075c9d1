using SecretaryService.Data;
using SecretaryService.Domain;
using SecretaryService.Domain.Documents;
using SecretaryService.Domain.Staff;

namespace SecretaryService.Web.Features.Documents;

/// <summary>Colleagues as they are typed in a row: names, extensions or initials, or whole departments; parted by commas or new lines.</summary>
/// <param name="Unknown">What fits nobody, or more than one.</param>
public sealed record Named(IReadOnlyList<Colleague> Colleagues, IReadOnlyList<string> Unknown)
{
    private static readonly char[] Parting = [',', '，', '、', ';', '；', '\n', '\r'];

    /// <summary>Each once, in the order typed; a department stands for everybody in it but the one who types.</summary>
    public static Named In(string? typed, Domain.Staff.Directory directory, Viewer by)
    {
        var (found, unknown) = (new List<Colleague>(), new List<string>());
        foreach (var word in (typed ?? "").Split(Parting, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var (one, unit) = (directory.Find(word), UnitOf(word, directory));
            if (one is not null)
            {
                found.Add(one);
            }
            else if (unit.Count > 0)
            {
                found.AddRange(unit.Where(c => c.Id != by.PersonId && !found.Exists(f => f.Id == c.Id)));
            }
            else
            {
                unknown.Add(word);
            }
        }

        return new Named(found, unknown);
    }

    public IReadOnlyList<Reader> AsReaders => [.. Colleagues.Select(c => new Reader(c.AsPerson, c.Department.Zh))];

    private static List<Colleague> UnitOf(string word, Domain.Staff.Directory directory)
    {
        var key = Domain.Staff.Directory.Key(word);
        return key is "全体" or "everybody" ? [.. directory.Colleagues]
            : [.. directory.Colleagues.Where(c => Domain.Staff.Directory.Key(c.Department.Zh) == key || Domain.Staff.Directory.Key(c.Department.En) == key)];
    }
}
