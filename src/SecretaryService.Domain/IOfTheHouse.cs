namespace SecretaryService.Domain;

/// <summary>Belongs to the house and not to an entry: a colleague, a department, a contact, a version of the standard. What changes it is written in the journal of the house.</summary>
public interface IOfTheHouse
{
    /// <summary>Names this one among its like for whoever reads the journal of the house: a name or a number, never a secret.</summary>
    string HouseKey { get; }
}
