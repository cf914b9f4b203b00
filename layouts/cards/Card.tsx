/** @jsxImportSource satori/jsx */
import { cardSize, type Card as Words } from '../../scripts/domain/card.ts'
import { regrowth } from '../components/regrowth-shape.ts'

/** Colours of `layouts/styles/tokens.css`, by the names they have there. */
export const colourNames = [
  'paper',
  'paper-sunk',
  'ink',
  'ink-quiet',
  'green',
  'on-green',
  'leaf',
  'ember',
] as const
export type Colours = Readonly<Record<(typeof colourNames)[number], string>>

/** What every card of the site is drawn with. */
export interface Look {
  /** Those of the light pages. */
  readonly day: Colours
  /** Those of the dark ones: what glows on green. */
  readonly night: Colours
  /** The site’s icon, as an address that holds it whole: `data:image/svg+xml;base64,…`. */
  readonly icon: string
  /** The families to take letters from, the first that has one. */
  readonly fonts: string
}

/** The words of a card but for those that no font has the letters of. */
export type Drawable = { readonly [Key in 'title' | 'tagline' | 'site']: string | undefined } & Pick<
  Words,
  'kind' | 'status' | 'date'
>

/** How the title is set: its size in pixels, and after how many lines it is cut off. */
export interface TitleSetting {
  readonly size: number
  readonly mostLines?: number | undefined
}

interface CardProps {
  readonly words: Drawable
  readonly look: Look
  readonly title: TitleSetting
}

/** Where the shoots begin, in pixels from the top: no title reaches down to them. */
export const shootsTop = 402

/** The names of the boxes whose places tell whether the title fits. */
export const boxes = { title: 'title', below: 'below' } as const

/** Distance of one line of the title from the next, as a multiple of its size. */
export const titleLeading = 1.1

const margin = 72
const edge = 50
const ground = 66
const ember = 7
const scale = 1.62

/** Sizes in satori leave the padding out. */
const frame = {
  display: 'flex',
  flexDirection: 'column',
  width: cardSize.width - 2 * margin,
  height: cardSize.height - 2 * edge,
  padding: `${edge}px ${margin}px`,
} as const

/** A date is not parted: `Friday 31 May 2030 to Sunday 2 June 2030` breaks between its words alone. */
const withoutBreaks = (text: string): string => text.replace(/(\d+) (\p{L}+) (\d{4})/gu, '$1\u00a0$2\u00a0$3')

const Ground = ({ soil, line }: { readonly soil: string; readonly line: string }) => (
  <div
    style={{
      position: 'absolute',
      left: 0,
      bottom: 0,
      width: cardSize.width,
      height: ground + ember,
      background: soil,
      borderTop: `${ember}px solid ${line}`,
    }}
  />
)

const Shoots = ({ leaf, stem }: { readonly leaf: string; readonly stem: string }) => (
  <svg
    width={regrowth.width * scale}
    height={regrowth.height * scale}
    viewBox={`0 0 ${regrowth.width} ${regrowth.height}`}
    aria-hidden="true"
    style={{ position: 'absolute', right: margin - 28, bottom: ground - 5 }}
  >
    {regrowth.shoots.map(({ leaves }) => (
      <path d={leaves} fill={leaf} />
    ))}
    {regrowth.shoots.map((shoot) => (
      <path d={shoot.stem} stroke={stem} strokeWidth="2.5" strokeLinecap="round" />
    ))}
  </svg>
)

/** Display `block` is what satori cuts lines off in. */
const titleStyle = ({ size, mostLines }: TitleSetting) => ({
  display: 'block',
  fontSize: size,
  fontWeight: 600,
  lineHeight: titleLeading,
  textWrap: 'balance',
  wordBreak: 'break-word',
  ...(mostLines !== undefined && { lineClamp: mostLines }),
})

/** The site’s own card: its name on deep green. */
const SiteCard = ({ words, look: { day, night, icon, fonts }, title }: CardProps) => (
  <div
    style={{
      ...frame,
      background: day.green,
      color: day['on-green'],
      fontFamily: fonts,
    }}
  >
    <Ground soil={day.green} line={night.ember} />
    <Shoots leaf={day.leaf} stem={day['on-green']} />
    <img src={icon} alt="" width={76} height={76} />
    {words.title !== undefined && (
      <div id={boxes.title} style={{ ...titleStyle(title), marginTop: 36 }}>
        {words.title}
      </div>
    )}
    {words.tagline !== undefined && (
      <div
        style={{
          display: 'block',
          marginTop: 16,
          fontSize: 38,
          lineHeight: 1.3,
          lineClamp: 2,
          wordBreak: 'break-word',
        }}
      >
        {words.tagline}
      </div>
    )}
    <div id={boxes.below} style={{ position: 'absolute', top: shootsTop, height: 0 }} />
  </div>
)

/** The card of an event or a post. Where its title cannot be drawn, its day stands there. */
const ItemCard = ({ words, look: { day, icon, fonts }, title }: CardProps) => {
  const { kind, status, date, site } = words
  const headline = words.title ?? date?.day
  const dayBelow = words.title === undefined ? undefined : date?.day
  const through = date?.isOff ? 'line-through' : 'none'
  return (
    <div
      style={{
        ...frame,
        background: day.paper,
        color: day.ink,
        fontFamily: fonts,
      }}
    >
      <Ground soil={day['paper-sunk']} line={day.ember} />
      <Shoots leaf={day.leaf} stem={day.green} />
      <div style={{ display: 'flex', alignItems: 'center', height: 52 }}>
        <img src={icon} alt="" width={52} height={52} />
        {site !== undefined && (
          <div
            style={{
              display: 'block',
              marginLeft: 18,
              width: 980,
              fontSize: 31,
              fontWeight: 600,
              color: day.green,
              lineClamp: 1,
            }}
          >
            {site}
          </div>
        )}
      </div>
      <div style={{ display: 'flex', alignItems: 'center', marginTop: 30, height: 48, fontSize: 31 }}>
        <div style={{ color: day.ember }}>{kind}</div>
        {status !== undefined && (
          <div
            style={{
              marginLeft: 20,
              padding: '1px 18px 5px',
              borderRadius: 8,
              background: day.ember,
              color: day.paper,
              fontWeight: 600,
            }}
          >
            {status}
          </div>
        )}
      </div>
      {headline !== undefined && (
        <div id={boxes.title} style={{ ...titleStyle(title), marginTop: 4 }}>
          {headline === words.title ? headline : withoutBreaks(headline)}
        </div>
      )}
      <div
        id={boxes.below}
        style={{
          position: 'absolute',
          left: margin,
          bottom: ground + 38,
          width: 500,
          display: 'flex',
          flexDirection: 'column',
        }}
      >
        {dayBelow !== undefined && (
          <div
            style={{
              fontSize: 36,
              fontWeight: 600,
              lineHeight: 1.2,
              color: date?.isOff ? day['ink-quiet'] : day.green,
              textDecoration: through,
            }}
          >
            {withoutBreaks(dayBelow)}
          </div>
        )}
        {date?.more !== undefined && (
          <div
            style={{
              marginTop: 4,
              fontSize: 27,
              lineHeight: 1.3,
              color: day['ink-quiet'],
              textDecoration: through,
            }}
          >
            {date.more}
          </div>
        )}
      </div>
    </div>
  )
}

/** A card as satori draws it: flex boxes, no cascade, sizes in pixels. */
export const Card = (props: CardProps) =>
  props.words.kind === undefined ? <SiteCard {...props} /> : <ItemCard {...props} />
