/** What comes of it, and the time a processor spent on it, in seconds: other programs on the same machine do not count. */
export const workOf = <Value>(work: () => Value): { readonly value: Value; readonly seconds: number } => {
  const before = process.cpuUsage()
  const value = work()
  const { user, system } = process.cpuUsage(before)
  return { value, seconds: (user + system) / 1e6 }
}

/** Far more than anything in the tests takes, and far less than what grows with the square of a text. */
export const patience = 10
