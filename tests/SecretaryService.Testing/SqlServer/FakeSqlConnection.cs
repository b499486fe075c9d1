using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace SecretaryService.Testing.SqlServer;

/// <summary>A connection that EF's SQL Server provider accepts. It opens no socket, records every command and answers with plausible rows.</summary>
public sealed class FakeSqlConnection(ICollection<Captured> log, string source) : DbConnection
{
    private ConnectionState _state = ConnectionState.Closed;

    [AllowNull]
    public override string ConnectionString { get; set; } = "Server=fake;Database=fake";
    public override string Database => "fake";
    public override string DataSource => "fake";
    public override string ServerVersion => "16.00.0000";
    public override ConnectionState State => _state;

    public override void Open() => _state = ConnectionState.Open;

    public override void Close() => _state = ConnectionState.Closed;

    public override void ChangeDatabase(string databaseName)
    {
    }

    internal void Record(string sql, FakeParameters parameters) => log.Add(new Captured(sql, [.. parameters.Items], source));

    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => new FakeTransaction(this, isolationLevel);

    protected override DbCommand CreateDbCommand() => new FakeCommand(this);

    private sealed class FakeTransaction(DbConnection connection, IsolationLevel level) : DbTransaction
    {
        public override IsolationLevel IsolationLevel => level;
        public override bool SupportsSavepoints => true;
        protected override DbConnection DbConnection => connection;

        public override void Commit()
        {
        }

        public override void Rollback()
        {
        }

        public override void Rollback(string savepointName)
        {
        }

        public override void Save(string savepointName)
        {
        }

        public override void Release(string savepointName)
        {
        }
    }
}
