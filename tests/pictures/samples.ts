import sharp from 'sharp'

/** A sound picture of one red dot. */
export const dot: Uint8Array = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADElEQVR4nGM4oKAAAAKkAQHjTKctAAAAAElFTkSuQmCC',
  'base64',
)

/** The same, with so many bytes behind its end that the file has `bytes` of them. */
export const dotOf = (bytes: number): Uint8Array => {
  const padded = new Uint8Array(bytes)
  padded.set(dot)
  return padded
}

/** A picture with enough in it that copies of it are worth making, and no more: noise takes AVIF long. */
export const busy = (width: number, height: number): sharp.Sharp =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#206040',
      noise: { type: 'gaussian', mean: 120, sigma: 7 },
    },
  })
