import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { unpackShippedChromium } from '../../scripts/browser/chromium.ts'
import { start } from '../../scripts/browser/launch.ts'

/**
 * The browser of the npm package with its own fonts alone, whatever else is installed: it draws the same pixels on every
 * machine that it runs on. Letters that those fonts lack become boxes.
 */
export async function launchForSamePixels(): Promise<Browser> {
  const { executablePath, env } = await unpackShippedChromium()
  const folder = await mkdtemp(join(tmpdir(), 'fonts-'))
  const fonts = join(folder, 'fonts.conf')
  await writeFile(
    fonts,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(dirname(executablePath), 'fonts')}</dir><cachedir>${folder}</cachedir></fontconfig>`,
  )
  const browser = await start({ executablePath, env: { ...process.env, ...env, FONTCONFIG_FILE: fonts } })
  browser.on('disconnected', () => rm(folder, { recursive: true, force: true }))
  return browser
}

const attempts = 3

/**
 * A picture of the whole page, as PNG. Now and then Chromium answers that it is unable to take one, says no more, and takes
 * it when it is asked again.
 */
export async function takePicture(page: Page): Promise<Buffer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await page.screenshot({ fullPage: true, animations: 'disabled' })
    } catch (error) {
      if (attempt === attempts || !String(error).includes('Unable to capture screenshot')) throw error
    }
  }
}
