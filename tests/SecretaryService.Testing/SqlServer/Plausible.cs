using System.Runtime.CompilerServices;

namespace SecretaryService.Testing.SqlServer;

/// <summary>A value of a type, where only its type matters.</summary>
internal static class Plausible
{
    private static readonly DateTime Moment = new(2026, 11, 24, 2, 0, 0, DateTimeKind.Utc);
    private static long _last = 1000;

    public static object? Of(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain switch
        {
            _ when plain == typeof(string) => $"x{Next()}",
            _ when plain == typeof(long) => Next(),
            _ when plain == typeof(int) => (int)Next(),
            _ when plain == typeof(Guid) => Guid.CreateVersion7(),
            _ when plain == typeof(DateTime) => Moment,
            _ when plain == typeof(DateTimeOffset) => new DateTimeOffset(Moment),
            _ when plain == typeof(DateOnly) => DateOnly.FromDateTime(Moment).AddDays((int)Next()),
            _ when plain == typeof(byte[]) => BitConverter.GetBytes(Next()),
            _ when plain == typeof(decimal) => 1.25m,
            _ when plain == typeof(bool) => true,
            _ when plain.IsEnum => Enum.GetValues(plain).GetValue(0),
            _ when ElementOf(plain) is { } element => TwoOf(element, plain),
            _ => plain.IsValueType ? Activator.CreateInstance(plain) : RuntimeHelpers.GetUninitializedObject(plain),
        };
    }

    private static long Next() => Interlocked.Increment(ref _last);

    private static Type? ElementOf(Type type) => type.GetInterfaces().Append(type)
        .FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];

    private static object TwoOf(Type element, Type collection)
    {
        var two = Array.CreateInstance(element, 2);
        two.SetValue(Of(element), 0);
        two.SetValue(Of(element), 1);
        return collection.IsInstanceOfType(two) ? two : Activator.CreateInstance(collection, two)!;
    }
}
