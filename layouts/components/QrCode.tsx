import { encode } from 'uqr'

interface QrCodeProps {
  readonly text: string
  /** What it is, for those who cannot see it. */
  readonly label: string
}

/** What scanners need around a code: four modules of white (ISO/IEC 18004 §6.3.8). */
const quietZone = 4

/** The dark modules as runs along each row: `M4 4h7v1h-7z`. */
const pathOf = (modules: readonly (readonly boolean[])[]): string =>
  modules
    .flatMap((row, y) =>
      row.flatMap((dark, x) => {
        if (!dark || row[x - 1]) return []
        const end = row.indexOf(false, x)
        const length = (end < 0 ? row.length : end) - x
        return `M${x} ${y}h${length}v1h-${length}z`
      }),
    )
    .join('')

/** A QR code: black on white in every colour scheme, drawn when the site is built. Its size is the stylesheet's. */
export const QrCode = ({ text, label }: QrCodeProps) => {
  const { size, data } = encode(text, { ecc: 'M', border: quietZone })
  return (
    <svg
      class="qr-code"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shape-rendering="crispEdges"
      data-pagefind-ignore
    >
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path d={pathOf(data)} />
    </svg>
  )
}
