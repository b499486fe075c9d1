namespace SecretaryService.Browser.Tests;

/// <summary>A house of its own for the test that looks at many pages and presses no keys: it runs beside the others.</summary>
[CollectionDefinition(Name)]
public sealed class AnotherHouse : ICollectionFixture<House>
{
    public const string Name = "another house";
}

/// <summary>And one for the same pages in Chinese.</summary>
[CollectionDefinition(Name)]
public sealed class AFourthHouse : ICollectionFixture<House>
{
    public const string Name = "a fourth house";
}

/// <summary>A house of its own for the long ways, of documents and of meetings: they run beside the others, too.</summary>
[CollectionDefinition(Name)]
public sealed class AThirdHouse : ICollectionFixture<House>
{
    public const string Name = "a third house";
}

/// <summary>One house for all tests at the keyboard: they run one after another, and the clock only goes forward.</summary>
[CollectionDefinition(Name)]
public sealed class TheHouse : ICollectionFixture<House>
{
    public const string Name = "house";
}
