using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace SecretaryService.Web.Infrastructure.Writing;

public enum Strip { Same, Gone, New }

/// <summary>A piece of a comparison: in both texts, only in the older, or only in the newer.</summary>
public readonly record struct Piece(Strip Strip, string Text);

/// <summary>
/// 花脸稿: what became of a text. Lines are compared first; within what changed, words, and in Chinese each character. Read together, the pieces that are
/// not new are the older text, and those that are not gone the newer one.
/// </summary>
public static class CompareTexts
{
    /// <summary>A larger change is shown as one piece gone and one new: nobody reads it word by word.</summary>
    private const int MostWords = 8000;

    private static readonly Differ Differ = new();

    public static IReadOnlyList<Piece> Of(string older, string newer)
    {
        var (before, after) = (older.ReplaceLineEndings("\n"), newer.ReplaceLineEndings("\n"));
        var lines = Differ.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, LineByLine.Whole);
        return Joined(Walk(lines, Within));
    }

    private static IEnumerable<Piece> Within(string gone, string added)
    {
        if (gone.Length == 0 || added.Length == 0 || gone.Length + added.Length > MostWords)
        {
            return [new(Strip.Gone, gone), new(Strip.New, added)];
        }

        return Walk(Differ.CreateDiffs(gone, added, ignoreWhiteSpace: false, ignoreCase: false, WordByWord.Whole), (old, now) => [new(Strip.Gone, old), new(Strip.New, now)]);
    }

    private static IEnumerable<Piece> Walk(DiffResult diff, Func<string, string, IEnumerable<Piece>> change)
    {
        var at = 0;
        foreach (var block in diff.DiffBlocks)
        {
            yield return new(Strip.Same, string.Concat(diff.PiecesOld.Skip(at).Take(block.DeleteStartA - at)));
            foreach (var piece in change(string.Concat(diff.PiecesOld.Skip(block.DeleteStartA).Take(block.DeleteCountA)), string.Concat(diff.PiecesNew.Skip(block.InsertStartB).Take(block.InsertCountB))))
            {
                yield return piece;
            }

            at = block.DeleteStartA + block.DeleteCountA;
        }

        yield return new(Strip.Same, string.Concat(diff.PiecesOld.Skip(at)));
    }

    private static List<Piece> Joined(IEnumerable<Piece> pieces)
    {
        var all = new List<Piece>();
        foreach (var piece in pieces.Where(p => p.Text.Length > 0))
        {
            if (all.Count > 0 && all[^1].Strip == piece.Strip)
            {
                all[^1] = piece with { Text = all[^1].Text + piece.Text };
            }
            else
            {
                all.Add(piece);
            }
        }

        return all;
    }

    private sealed class LineByLine : IChunker
    {
        public static readonly LineByLine Whole = new();

        public IReadOnlyList<string> Chunk(string text)
        {
            var lines = new List<string>();
            for (var from = 0; from < text.Length;)
            {
                var end = text.IndexOf('\n', from);
                var until = end < 0 ? text.Length : end + 1;
                lines.Add(text[from..until]);
                from = until;
            }

            return lines;
        }
    }

    // A word of letters and digits, or one character of anything else.
    private sealed class WordByWord : IChunker
    {
        public static readonly WordByWord Whole = new();

        public IReadOnlyList<string> Chunk(string text)
        {
            var words = new List<string>();
            for (var from = 0; from < text.Length;)
            {
                var until = from + (char.IsHighSurrogate(text[from]) && from + 1 < text.Length ? 2 : 1);
                while (IsOfWord(text[from]) && until < text.Length && IsOfWord(text[until]))
                {
                    until++;
                }

                words.Add(text[from..until]);
                from = until;
            }

            return words;
        }

        private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) && c < '\u2E80';
    }
}
