/** An address to write to. It may break after the @, and is whole when copied. */
export const EmailLink = ({ address }: { readonly address: string }) => {
  const at = address.lastIndexOf('@') + 1
  return (
    <a href={`mailto:${address}`}>
      {address.slice(0, at)}
      <wbr />
      {address.slice(at)}
    </a>
  )
}
