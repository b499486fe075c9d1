using System.Collections;
using System.Data.Common;

namespace SecretaryService.Testing.SqlServer;

/// <summary>Answers every result set of a batch with rows of the right shape, so that the work goes on to its next command.</summary>
internal sealed class FakeReader(IReadOnlyList<ResultSet> results) : DbDataReader
{
    private int _set;
    private int _row = -1;

    private ResultSet? Set => _set < results.Count ? results[_set] : null;

    public override int FieldCount => Set?.Columns.Count ?? 0;
    public override int Depth => 0;
    public override bool HasRows => Set is { Rows: > 0 };
    public override bool IsClosed => false;
    public override int RecordsAffected => 1;
    public override object this[int ordinal] => GetValue(ordinal);
    public override object this[string name] => GetValue(GetOrdinal(name));

    public override bool Read() => Set is { } set && ++_row < set.Rows;

    public override bool NextResult()
    {
        _row = -1;
        return ++_set < results.Count;
    }

    public override string GetName(int ordinal) => Set!.Columns[ordinal].Name;

    public override int GetOrdinal(string name) => Set!.Columns.Select(c => c.Name).ToList().IndexOf(name);

    public override bool IsDBNull(int ordinal) => false;

    // EF finds by this column which of several inserted rows was given which key.
    public override int GetInt32(int ordinal) => GetName(ordinal) == "_Position" ? _row : 1;

    public override string GetString(int ordinal) => Set!.Columns[ordinal].Text ?? "C-2026-1";

    public override T GetFieldValue<T>(int ordinal) => typeof(T) switch
    {
        var type when type == typeof(string) => (T)(object)GetString(ordinal),
        var type when type == typeof(int) => (T)(object)GetInt32(ordinal),
        _ => As<T>(),
    };

    public override bool GetBoolean(int ordinal) => true;

    public override byte GetByte(int ordinal) => 1;

    public override char GetChar(int ordinal) => 'x';

    public override short GetInt16(int ordinal) => 1;

    public override long GetInt64(int ordinal) => As<long>();

    public override float GetFloat(int ordinal) => 1;

    public override double GetDouble(int ordinal) => 1;

    public override decimal GetDecimal(int ordinal) => As<decimal>();

    public override Guid GetGuid(int ordinal) => As<Guid>();

    public override DateTime GetDateTime(int ordinal) => As<DateTime>();

    public override object GetValue(int ordinal) => GetInt64(ordinal);

    public override int GetValues(object[] values) => 0;

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => 0;

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) => 0;

    public override string GetDataTypeName(int ordinal) => "";

    public override Type GetFieldType(int ordinal) => typeof(object);

    public override IEnumerator GetEnumerator() => new DbEnumerator(this);

    private static T As<T>() => (T)Plausible.Of(typeof(T))!;
}
