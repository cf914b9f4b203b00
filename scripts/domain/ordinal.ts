const endings = ['th', 'st', 'nd', 'rd'] as const

/** `1st`, `2nd`, `3rd`, `11th`, `21st`. */
export const ordinal = (number: number): string => {
  const isTeen = Math.floor(number / 10) % 10 === 1
  return `${number}${(isTeen ? undefined : endings[number % 10]) ?? 'th'}`
}
