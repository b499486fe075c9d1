namespace SecretaryService.Domain.Staff;

/// <summary>岗位角色. Everyone with an account is an employee and has exactly one role.</summary>
public enum Role { Employee = 0, Secretary = 1, Supervisor = 2, Manager = 3, Administrator = 4 }
