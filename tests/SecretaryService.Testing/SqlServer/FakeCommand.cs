using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.SqlClient;

namespace SecretaryService.Testing.SqlServer;

internal sealed class FakeCommand(FakeSqlConnection connection) : DbCommand
{
    private readonly FakeParameters _parameters = new();

    [AllowNull]
    public override string CommandText { get; set; } = "";
    public override int CommandTimeout { get; set; }
    public override CommandType CommandType { get; set; } = CommandType.Text;
    public override bool DesignTimeVisible { get; set; }
    public override UpdateRowSource UpdatedRowSource { get; set; }

    [AllowNull]
    protected override DbConnection DbConnection { get => connection; set => _ = value; }
    protected override DbTransaction? DbTransaction { get; set; }
    protected override DbParameterCollection DbParameterCollection => _parameters;

    public override void Cancel()
    {
    }

    public override void Prepare()
    {
    }

    public override int ExecuteNonQuery()
    {
        connection.Record(CommandText, _parameters);
        return 1;
    }

    public override object ExecuteScalar()
    {
        connection.Record(CommandText, _parameters);
        return 1;
    }

    // EF casts to SqlParameter for some types.
    protected override DbParameter CreateDbParameter() => new SqlParameter();

    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior)
    {
        connection.Record(CommandText, _parameters);
        return new FakeReader(ResultSet.AllOf(CommandText));
    }
}
