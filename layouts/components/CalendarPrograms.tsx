interface Program {
  readonly name: string
  /** How to subscribe in it. */
  readonly start: string
  /** How soon a change shows there, and whether that can be set. */
  readonly changes: string
  /** How to end it. */
  readonly stop: string
}

/**
 * What is said of how soon changes show comes from the makers’ help pages where they say it (Microsoft, ICSx⁵, Apple for
 * the Mac) and else from reports of people who use them: Google gives no figure any more, it was 12 hours in 2021.
 */
const programs: readonly Program[] = [
  {
    name: 'Google Calendar',
    start:
      'Follow the link in a browser, on a computer if you can, and choose Add. Or open calendar.google.com, choose the + beside Other calendars, then From URL, and paste the address.',
    changes:
      'Within a day as a rule, sometimes later. Google gives no time, and there is nothing to set and no button to hurry it.',
    stop: 'Settings, then the name of the calendar, then Unsubscribe.',
  },
  {
    name: 'Apple Calendar',
    start:
      'Follow the link on your iPhone, iPad or Mac and choose Subscribe. On a Mac, choose iCloud as the location to have it on your other devices too.',
    changes:
      'As often as you set it. On a Mac: Auto-refresh, in the window where you subscribe. Every hour is plenty. On an iPhone or iPad it follows the setting Fetch New Data.',
    stop: 'On a Mac, hold Control, click the name of the calendar and choose Unsubscribe. On an iPhone, choose Calendars, then the letter i in a circle beside its name.',
  },
  {
    name: 'Outlook.com and Microsoft 365',
    start:
      'Outlook.com is for a private account, Microsoft 365 for one from work or school. Follow the link, sign in and choose Import. Or choose Add calendar, then Subscribe from web, and paste the address. Outlook on your computer and phone then shows it too.',
    changes: 'About every three hours, sometimes more than a day later. There is nothing to set.',
    stop: 'In the list of calendars, the three dots beside its name, then Remove.',
  },
  {
    name: 'Thunderbird',
    start:
      'Copy the address. In the calendar, choose New Calendar, then On the Network. Paste the address as the location, say that it needs no password, then choose Find Calendars and Subscribe.',
    changes:
      'Every 30 minutes while Thunderbird is open. You can change that in the properties of the calendar.',
    stop: 'Right-click its name in the list of calendars and choose Unsubscribe.',
  },
  {
    name: 'Android, with a Google account',
    start:
      'The Google Calendar app cannot subscribe by itself. Do it once in a browser, as for Google Calendar, with the same account. The calendar then appears in the app. If it does not, open the settings of the app, choose its name and switch on Sync.',
    changes: 'As in Google Calendar.',
    stop: 'As in Google Calendar.',
  },
  {
    name: 'Android, without Google',
    start:
      'Install the app ICSx⁵, the companion of DAVx⁵. Choose the + and paste the address. The events appear in the calendar app that you use.',
    changes: 'As often as you set it in ICSx⁵. One setting holds for all your calendars.',
    stop: 'Choose the calendar in ICSx⁵ and delete it.',
  },
  {
    name: 'Any other calendar',
    start:
      'Look for words such as “subscribe”, “from URL” or “internet calendar”, and paste the address. Do not choose “import”: that makes a copy, which does not follow changes. If the address is not taken, write webcal: in place of https: at its start.',
    changes: 'At the pace of that calendar. Many let you set it.',
    stop: 'Remove the calendar there.',
  },
]

/** For each program, folded away until somebody looks for it: how to subscribe, how soon changes show, how to stop. */
export const CalendarPrograms = () => (
  <>
    {programs.map(({ name, start, changes, stop }) => (
      <details class="choice">
        <summary>{name}</summary>
        <dl class="program">
          <dt>To subscribe</dt>
          <dd>{start}</dd>
          <dt>Changes show</dt>
          <dd>{changes}</dd>
          <dt>To stop</dt>
          <dd>{stop}</dd>
        </dl>
      </details>
    ))}
  </>
)
