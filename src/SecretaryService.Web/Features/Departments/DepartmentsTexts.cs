namespace SecretaryService.Web.Features.Departments;

/// <summary>Names this feature's file of words: DepartmentsTexts.zh-CN.resx.</summary>
public sealed class DepartmentsTexts;
