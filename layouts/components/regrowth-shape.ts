/** New shoots along a line of embers, as the outlines of a drawing of 360 by 112. */
const shoots = [
  { x: 30, height: 34 },
  { x: 92, height: 62 },
  { x: 150, height: 26 },
  { x: 214, height: 84 },
  { x: 268, height: 44 },
  { x: 330, height: 70 },
] as const

const leaf = (x: number, y: number, side: 1 | -1): string =>
  `M${x} ${y}c${side * 4} ${-14} ${side * 14} ${-18} ${side * 26} ${-18}c0 ${12} ${side * -8} ${20} ${side * -26} 18z`

export const regrowth = {
  width: 360,
  height: 112,
  ember: 'M4 106h352',
  shoots: shoots.map(({ x, height }) => ({
    stem: `M${x} 105V${105 - height}`,
    leaves:
      leaf(x, 105 - height * 0.45, -1) +
      leaf(x, 105 - height * 0.7, 1) +
      (height > 60 ? leaf(x, 108 - height, -1) : ''),
  })),
} as const
