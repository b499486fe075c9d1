namespace SecretaryService.Web.Tests.Calendars;

/// <summary>Appointments as the calendars of this world write them, the people in them invented.</summary>
internal static class StrangeFiles
{
    /// <summary>One meeting, 26 November 2026, 14:00 to 15:30 in Shanghai, by each of them.</summary>
    public static readonly IReadOnlyDictionary<string, string> OneMeeting = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Outlook"] = """
            BEGIN:VCALENDAR
            PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN
            VERSION:2.0
            METHOD:REQUEST
            X-MS-OLK-FORCEINSPECTOROPEN:TRUE
            BEGIN:VTIMEZONE
            TZID:China Standard Time
            BEGIN:STANDARD
            DTSTART:16010101T000000
            TZOFFSETFROM:+0800
            TZOFFSETTO:+0800
            END:STANDARD
            END:VTIMEZONE
            BEGIN:VEVENT
            ATTENDEE;CN="Lind, Marta";RSVP=TRUE:mailto:marta@nord.example
            CLASS:PUBLIC
            CREATED:20261120T081500Z
            DESCRIPTION:Agenda\n\n1. Figures\n
            DTEND;TZID="China Standard Time":20261126T153000
            DTSTAMP:20261120T081500Z
            DTSTART;TZID="China Standard Time":20261126T140000
            LAST-MODIFIED:20261120T081500Z
            LOCATION:3F-1
            ORGANIZER;CN="Ye, Huaijin":mailto:ye@tingzhou.example
            PRIORITY:5
            SEQUENCE:2
            SUMMARY;LANGUAGE=zh-cn:季度会
            TRANSP:OPAQUE
            UID:040000008200E00074C5B7101A82E00800000000
            X-ALT-DESC;FMTTYPE=text/html:<html><body><script>alert(1)</script></body></html>
            X-MICROSOFT-CDO-BUSYSTATUS:BUSY
            BEGIN:VALARM
            TRIGGER:-PT15M
            ACTION:DISPLAY
            DESCRIPTION:Reminder
            END:VALARM
            END:VEVENT
            END:VCALENDAR
            """,
        ["Exchange, a zone of its own"] = """
            BEGIN:VCALENDAR
            METHOD:REQUEST
            PRODID:Microsoft Exchange Server 2010
            VERSION:2.0
            BEGIN:VTIMEZONE
            TZID:(UTC+08:00) Beijing\, Chongqing\, Hong Kong\, Urumqi
            BEGIN:STANDARD
            DTSTART:16010101T000000
            TZOFFSETFROM:+0800
            TZOFFSETTO:+0800
            END:STANDARD
            BEGIN:DAYLIGHT
            DTSTART:16010101T000000
            TZOFFSETFROM:+0800
            TZOFFSETTO:+0800
            END:DAYLIGHT
            END:VTIMEZONE
            BEGIN:VEVENT
            ORGANIZER;CN=Ye Huaijin:MAILTO:ye@tingzhou.example
            ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=Marta Lind:MAILTO:marta@nord.example
            SUMMARY;LANGUAGE=zh-CN:季度会
            DTSTART;TZID="(UTC+08:00) Beijing, Chongqing, Hong Kong, Urumqi":20261126T140000
            DTEND;TZID="(UTC+08:00) Beijing, Chongqing, Hong Kong, Urumqi":20261126T153000
            UID:040000008200E00074C5B7101A82E00800000001
            CLASS:PUBLIC
            PRIORITY:5
            DTSTAMP:20261120T081500Z
            TRANSP:OPAQUE
            STATUS:CONFIRMED
            SEQUENCE:2
            LOCATION;LANGUAGE=zh-CN:3F-1
            X-MICROSOFT-CDO-APPT-SEQUENCE:2
            END:VEVENT
            END:VCALENDAR
            """,
        ["Google"] = """
            BEGIN:VCALENDAR
            PRODID:-//Google Inc//Google Calendar 70.9054//EN
            VERSION:2.0
            CALSCALE:GREGORIAN
            METHOD:REQUEST
            BEGIN:VEVENT
            DTSTART:20261126T060000Z
            DTEND:20261126T073000Z
            DTSTAMP:20261120T081500Z
            ORGANIZER;CN=Ye Huaijin:mailto:ye@tingzhou.example
            UID:7kukuqrfedlm2f9t0vr1q9@google.com
            ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=
             TRUE;CN=marta@nord.example;X-NUM-GUESTS=0:mailto:marta@nord.example
            X-MICROSOFT-CDO-OWNERAPPTID:1234567
            CREATED:20261120T081500Z
            DESCRIPTION:<b>Figures</b>
            LAST-MODIFIED:20261120T081500Z
            LOCATION:3F-1
            SEQUENCE:2
            STATUS:CONFIRMED
            SUMMARY:季度会
            TRANSP:OPAQUE
            END:VEVENT
            END:VCALENDAR
            """,
        ["Apple"] = """
            BEGIN:VCALENDAR
            CALSCALE:GREGORIAN
            PRODID:-//Apple Inc.//macOS 15.0//EN
            VERSION:2.0
            X-APPLE-CALENDAR-COLOR:#63DA38
            BEGIN:VTIMEZONE
            TZID:Asia/Shanghai
            BEGIN:STANDARD
            DTSTART:19890917T020000
            RRULE:FREQ=YEARLY;UNTIL=19910914T170000Z;BYMONTH=9;BYDAY=3SU
            TZNAME:GMT+8
            TZOFFSETFROM:+0900
            TZOFFSETTO:+0800
            END:STANDARD
            BEGIN:DAYLIGHT
            DTSTART:19910414T020000
            RDATE:19910414T020000
            TZNAME:GMT+8
            TZOFFSETFROM:+0800
            TZOFFSETTO:+0900
            END:DAYLIGHT
            END:VTIMEZONE
            BEGIN:VEVENT
            ATTENDEE;CN="Marta Lind";CUTYPE=INDIVIDUAL;EMAIL="marta@nord.example":mailto:marta@nord.example
            DTEND;TZID=Asia/Shanghai:20261126T153000
            DTSTAMP:20261120T081500Z
            DTSTART;TZID=Asia/Shanghai:20261126T140000
            LOCATION:3F-1
            ORGANIZER;CN="Ye Huaijin":mailto:ye@tingzhou.example
            SEQUENCE:2
            SUMMARY:季度会
            UID:1F0C3C5A-6C3E-4F0E-9D5E-0B1C2D3E4F50
            URL;VALUE=URI:https://meet.example/1
            X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-TITLE="3F-1":geo:31.2,121.4
            END:VEVENT
            END:VCALENDAR
            """,
        ["DingTalk"] = """
            BEGIN:VCALENDAR
            PRODID:-//Alibaba//DingTalk Calendar//ZH-CN
            VERSION:2.0
            METHOD:REQUEST
            X-WR-TIMEZONE:Asia/Shanghai
            BEGIN:VEVENT
            UID:dt-88213
            DTSTAMP:20261120T081500Z
            DTSTART:20261126T140000
            DURATION:PT1H30M
            ORGANIZER;CN=叶怀瑾:mailto:ye@tingzhou.example
            ATTENDEE;CN=Marta Lind:mailto:marta@nord.example
            SEQUENCE:2
            SUMMARY:季度会
            LOCATION:3F-1
            END:VEVENT
            END:VCALENDAR
            """,
        ["WeCom"] = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Tencent Corporation//WeWork Calendar//CN
            METHOD:REQUEST
            BEGIN:VEVENT
            UID:wc-1a2b
            DTSTAMP:20261120T081500Z
            DTSTART;TZID=/tencent.example/20250101_1/Asia/Shanghai:20261126T140000
            DTEND;TZID=/tencent.example/20250101_1/Asia/Shanghai:20261126T153000
            ORGANIZER;CN=叶怀瑾:mailto:ye@tingzhou.example
            ATTENDEE;CN=Marta Lind:mailto:marta@nord.example
            SEQUENCE:2
            SUMMARY:季度会
            LOCATION:3F-1
            END:VEVENT
            END:VCALENDAR
            """,
    };

    /// <summary>One event with these lines in it.</summary>
    public static string Event(params string[] lines) => Calendar(["BEGIN:VEVENT", "UID:1@x.example", "DTSTAMP:20261120T081500Z", .. lines, "END:VEVENT"]);

    public static string Calendar(params string[] lines) => string.Join("\r\n", ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//y//EN", .. lines, "END:VCALENDAR", ""]);
}
