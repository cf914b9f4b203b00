/** A title in which no line begins with a dash. */
export const Title = ({ children }: { readonly children: string }) => (
  <>{children.replaceAll(' — ', '\u00a0— ').replaceAll(' – ', '\u00a0– ')}</>
)
