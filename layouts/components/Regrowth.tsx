import { regrowth } from './regrowth-shape.ts'

/** New shoots along a line of embers. Decoration. */
export const Regrowth = () => (
  <svg
    class="regrowth"
    viewBox={`0 0 ${regrowth.width} ${regrowth.height}`}
    aria-hidden="true"
    focusable="false"
  >
    <path class="regrowth__ember" d={regrowth.ember} />
    {regrowth.shoots.map(({ stem, leaves }) => (
      <>
        <path class="regrowth__stem" d={stem} />
        <path class="regrowth__leaf" d={leaves} />
      </>
    ))}
  </svg>
)
