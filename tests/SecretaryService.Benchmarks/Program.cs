using SecretaryService.Benchmarks;
using SecretaryService.Benchmarks.Bare;
using SecretaryService.Benchmarks.Documents;
using SecretaryService.Benchmarks.Files;
using SecretaryService.Benchmarks.Meetings;
using SecretaryService.Benchmarks.Pages;
using SecretaryService.Benchmarks.Replay;

// pages [rows …]            list, save and entry page against a bare MVC+EF page, in one run
// desk [CONTACTS]           the board of 500 visits, 66 rooms for a week, and who it may be among so many contacts (200000)
// documents ROWS            a register of so many documents, twenty million characters of text, a circulation to five hundred
// meetings [MANY FEW]       rooms of a day, when so many are free, so many who sign in at once, a notice to so many (1000 200)
// replay FILE [ADDRESS]     a call log is entered through the running application, and the figures are compared with the file
// import ROWS               a ledger of calls is uploaded, looked through and carried out: rows a second, memory
// export ROWS               the register of so many calls is sent as xlsx and as csv: rows a second, memory
// files MEGABYTES           a file so large is attached to a call and saved again: time, memory
// writers                   sixteen clients save calls at the same time: the longest waits
// bare FOLDER ADDRESS       the bare application that pages are measured against (started by "pages")
return args switch
{
    ["pages", .. var rows] => await PageCosts.Run([.. (rows.Length == 0 ? ["10000", "1000000"] : rows).Select(r => int.Parse(r, System.Globalization.CultureInfo.InvariantCulture))]),
    ["desk"] => await FrontDeskCosts.Run(200_000),
    ["desk", var contacts] => await FrontDeskCosts.Run(int.Parse(contacts, System.Globalization.CultureInfo.InvariantCulture)),
    ["documents", var rows] => await DocumentCosts.Run(int.Parse(rows, System.Globalization.CultureInfo.InvariantCulture)),
    ["meetings"] => await MeetingCosts.Run(1_000, 200),
    ["meetings", var many, var few] => await MeetingCosts.Run(int.Parse(many, System.Globalization.CultureInfo.InvariantCulture), int.Parse(few, System.Globalization.CultureInfo.InvariantCulture)),
    ["replay", var file] => await ReplayCalls.Run(file, new Uri("http://localhost:5080")),
    ["replay", var file, var address] => await ReplayCalls.Run(file, new Uri(address)),
    ["import", var rows] => await FileCosts.Import(int.Parse(rows, System.Globalization.CultureInfo.InvariantCulture)),
    ["export", var rows] => await FileCosts.Export(int.Parse(rows, System.Globalization.CultureInfo.InvariantCulture)),
    ["files", var megabytes] => await LargeFileCosts.Run(int.Parse(megabytes, System.Globalization.CultureInfo.InvariantCulture)),
    ["writers"] => await Writers.Run(),
    ["bare", var folder, var address] => await BareApp.Run(folder, address),
    _ => Usage.Print(),
};

namespace SecretaryService.Benchmarks
{
    internal static class Usage
    {
        public static int Print()
        {
            Console.WriteLine("pages [rows …] | desk [CONTACTS] | documents ROWS | meetings [MANY FEW] | replay FILE [ADDRESS] | import ROWS | export ROWS | files MEGABYTES | writers");
            return 2;
        }
    }
}
