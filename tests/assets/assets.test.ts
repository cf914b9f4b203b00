import { describe, expect, it } from 'vitest'
import { buildAssets } from '../../scripts/assets/assets.ts'

const textOf = (offline: boolean, start: string): string =>
  buildAssets('layouts', { offline }).files.find(({ path }) => path.startsWith(start))?.text ?? ''

describe('the service worker', () => {
  it('keeps what the pages are made of under the addresses of this build', () => {
    const { assets } = buildAssets('layouts', { offline: true })
    const worker = textOf(true, '/service-worker.js')
    for (const path of [assets.script, assets.searchScript, '/calendar/', '/search/', '/offline/'])
      expect(worker).toContain(JSON.stringify(path.slice(1)))
    expect(textOf(true, '/assets/site.')).toContain('service-worker.js')
  })

  it('is taken away where a site has none', () => {
    const worker = textOf(false, '/service-worker.js')
    expect(worker).toContain('unregister()')
    expect(worker).not.toContain('fetch')
    expect(textOf(false, '/assets/site.')).not.toContain('service-worker.js')
  })
})
