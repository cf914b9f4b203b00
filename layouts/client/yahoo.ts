/** `20300605T160000Z` as this device's own clock shows it: `20300605T180000` in Paris. */
const onOwnClock = (instant: string): string => {
  const time = new Date(instant.replace(/^(....)(..)(..T..)(..)/, '$1-$2-$3:$4:'))
  return new Date(time.getTime() - time.getTimezoneOffset() * 60_000)
    .toISOString()
    .slice(0, 19)
    .replace(/[-:]/g, '')
}

/**
 * Yahoo Calendar shows the time in a link as it stands, as if it were the reader's own, and does not look at the `Z` of an
 * instant. So each link is given the reader's own time, which is what Yahoo says a time without a `Z` means. Without this the
 * links carry the instant and say in words when it is.
 */
const tellYahooOwnTime = (root: ParentNode): void => {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href^="https://calendar.yahoo.com/"]'))
    link.href = link.href.replace(
      /([?&][se]t=)(\d{8}T\d{6}Z)/g,
      (_, key: string, instant: string) => key + onOwnClock(instant),
    )
}

tellYahooOwnTime(document)
