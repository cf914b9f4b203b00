interface EmailProps {
  readonly address: string
}

/** An email address as text. It may break after the @ and before the last dot behind it, and is whole when copied. */
export const EmailAddress = ({ address }: EmailProps) =>
  address.split(/(?<=@)|(?=\.[^@]*$)/).map((part, number) => (
    <>
      {number > 0 && <wbr />}
      {part}
    </>
  ))

/** An address to write to. */
export const EmailLink = ({ address }: EmailProps) => (
  <a href={`mailto:${address}`}>
    <EmailAddress address={address} />
  </a>
)
