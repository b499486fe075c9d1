using System.Collections;
using System.Data.Common;
using Microsoft.Data.SqlClient;

namespace SecretaryService.Testing.SqlServer;

internal sealed class FakeParameters : DbParameterCollection
{
    private readonly List<SqlParameter> _items = [];

    public IReadOnlyList<SqlParameter> Items => _items;
    public override int Count => _items.Count;
    public override object SyncRoot => _items;

    public override int Add(object value)
    {
        _items.Add((SqlParameter)value);
        return _items.Count - 1;
    }

    public override void AddRange(Array values) => _items.AddRange(values.Cast<SqlParameter>());

    public override void Clear() => _items.Clear();

    public override bool Contains(object value) => _items.Contains((SqlParameter)value);

    public override bool Contains(string value) => IndexOf(value) >= 0;

    public override void CopyTo(Array array, int index) => ((ICollection)_items).CopyTo(array, index);

    public override IEnumerator GetEnumerator() => _items.GetEnumerator();

    public override int IndexOf(object value) => _items.IndexOf((SqlParameter)value);

    public override int IndexOf(string parameterName) => _items.FindIndex(p => p.ParameterName == parameterName);

    public override void Insert(int index, object value) => _items.Insert(index, (SqlParameter)value);

    public override void Remove(object value) => _items.Remove((SqlParameter)value);

    public override void RemoveAt(int index) => _items.RemoveAt(index);

    public override void RemoveAt(string parameterName) => RemoveAt(IndexOf(parameterName));

    protected override DbParameter GetParameter(int index) => _items[index];

    protected override DbParameter GetParameter(string parameterName) => _items[IndexOf(parameterName)];

    protected override void SetParameter(int index, DbParameter value) => _items[index] = (SqlParameter)value;

    protected override void SetParameter(string parameterName, DbParameter value) => _items[IndexOf(parameterName)] = (SqlParameter)value;
}
