using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace SecretaryService.Data.Importing;

/// <summary>Files of other people wait here for their import: protected by the keys of the house, never in the clear on a disk.</summary>
public sealed class ImportVault(IDataProtectionProvider protection)
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly IDataProtector _protector = protection.CreateProtector("SecretaryService.Imports");

    public byte[] Lock(byte[] content) => _protector.Protect(content);

    public byte[] Unlock(byte[] content) => _protector.Unprotect(content);

    public byte[] Lock<T>(T content) => Lock(JsonSerializer.SerializeToUtf8Bytes(content, Readable));

    public T Unlock<T>(byte[] content) => JsonSerializer.Deserialize<T>(Unlock(content), Readable)!;
}

/// <summary>Mapping and wishes as they are kept with the batch.</summary>
public static class Kept
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Readable);

    public static T Read<T>(string text) => JsonSerializer.Deserialize<T>(text, Readable)!;
}
