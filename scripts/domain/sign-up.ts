/** How one registers for an event: somewhere else, always. */
export type SignUp =
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'email'; readonly address: string }
  | { readonly kind: 'not needed' }
  | { readonly kind: 'unknown' }

/** Where signing up takes the reader, in words: the host of a link, or the address of an email. */
export const signUpPlace = (signUp: SignUp): string | undefined => {
  if (signUp.kind === 'link') return new URL(signUp.url).host
  if (signUp.kind === 'email') return signUp.address
  return undefined
}

/** The address to follow, for those that have one. */
export const signUpHref = (signUp: SignUp): string | undefined => {
  if (signUp.kind === 'link') return signUp.url
  if (signUp.kind === 'email') return `mailto:${signUp.address}`
  return undefined
}
