namespace SecretaryService.Domain.Documents;

/// <summary>传阅名单模板: the readers of a kind of document, as they are typed. Anybody's name that fits no more shows when it is used.</summary>
public sealed class CirculationTemplate : IOfTheHouse
{
    public const int NameMaxLength = 60;
    public const int StagesMaxLength = 4000;

    private CirculationTemplate() { }

    public CirculationTemplate(string name, string stages) => (Name, Stages) = (name, stages);

    public long Id { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>A line for each stage: "&gt;" where its readers read one by one, then the names, parted by commas.</summary>
    public string Stages { get; private set; } = "";

    public string HouseKey => Name;

    public void Become(string stages) => Stages = stages;
}
