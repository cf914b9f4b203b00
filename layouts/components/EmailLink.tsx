/** An address to write to. It may break after the @ and before a dot behind it, and is whole when copied. */
export const EmailLink = ({ address }: { readonly address: string }) => (
  <a href={`mailto:${address}`}>
    {address.split(/(?<=@)|(?=\.[^@]*$)/).map((part, number) => (
      <>
        {number > 0 && <wbr />}
        {part}
      </>
    ))}
  </a>
)
