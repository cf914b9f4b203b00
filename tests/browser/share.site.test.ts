import { expect, inject } from 'vitest'
import { siteTest } from './site.ts'

const test = siteTest(() => inject('fixtureSite'), { basePath: '/between' })
const address = '/between/sessions/who-owns-the-beach/'

test('an event is shared without JavaScript: by WhatsApp, by email and by copying the words', async ({
  openPage,
}) => {
  const { page, recorded } = await openPage({ javaScriptEnabled: false })
  await page.goto(address)
  const share = page.locator('.share')

  const whatsApp = new URL((await share.getByRole('link', { name: /WhatsApp/ }).getAttribute('href')) ?? '')
  expect(whatsApp.origin).toBe('https://wa.me')
  const message = whatsApp.searchParams.get('text') ?? ''
  expect(message).toMatch(/^\*Who owns the beach\?\*\n/)
  expect(message).toContain('Wednesday 5 June 2030, 6pm to 7.30pm Paris time (CEST)')
  expect(message).toContain('https://tickets.example.net/beach?from=site&seats=1#form')

  const email = new URL((await share.getByRole('link', { name: /email/ }).getAttribute('href')) ?? '')
  expect(email.protocol).toBe('mailto:')
  expect(email.searchParams.get('subject')).toBe('Who owns the beach? (Wed 5 Jun 2030)')

  const words = share.getByRole('textbox')
  expect(await words.isVisible()).toBe(false)
  await share.getByText('Read the announcement').click()
  expect(await words.isVisible()).toBe(true)
  expect((await words.inputValue()).replaceAll('\n', '\r\n')).toBe(email.searchParams.get('body'))
  expect(await words.isEditable()).toBe(false)
  expect(await share.getByRole('button').count()).toBe(0)

  expect(recorded.elsewhere).toEqual([])
  expect(recorded.console).toEqual([])
})

test('the words on the page are those of the file, whatever is in it', async ({ openPage }) => {
  const { page, recorded } = await openPage()
  await page.clock.setFixedTime(new Date('2030-06-01T09:00:00Z'))
  await page.goto('/between/sessions/hostile/')
  const words = await page.locator('.share textarea').inputValue()
  expect(words).toMatch(/^<script>alert\(1\)<\/script> "quotes" & 'apostrophes' ]]> <\/style> --> 🌊\n/)
  expect(recorded.console).toEqual([])
})

test.for([
  ['cancelled', 'salt-and-rust'],
  ['postponed', 'storm-drill'],
])('what is %s is not shared', async ([, slug], { openPage }) => {
  const { page } = await openPage({ javaScriptEnabled: false })
  await page.goto(`/between/sessions/${slug}/`)
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
  expect(await page.getByText('Tell a colleague').count()).toBe(0)
})

test('from the minute at which the event is over, nobody is asked to it any more', async ({ openPage }) => {
  const { page } = await openPage()
  const over = Date.parse('2030-06-05T19:30:00+02:00')
  const message = async () =>
    new URL(
      (await page
        .locator('.share')
        .getByRole('link', { name: /WhatsApp/ })
        .getAttribute('href')) ?? '',
    ).searchParams.get('text')
  await page.clock.setFixedTime(new Date(over - 1))
  await page.goto(address)
  expect(await message()).toContain('https://tickets.example.net/beach')
  await page.clock.setFixedTime(new Date(over))
  await page.reload()
  expect(await page.locator('.share').isVisible()).toBe(false)
  await page.goto('/between/sessions/low-tide/')
  expect(await message()).toContain('Ropes fail before knots do, said Odile.')
})

const copied = (type: string) => `navigator.clipboard.read()
  .then(([item]) => item.getType('${type}'))
  .then((blob) => blob.text())`

test('a button copies the announcement, with links for programs that take them', async ({ openPage }) => {
  const { page, recorded } = await openPage({ permissions: ['clipboard-read', 'clipboard-write'] })
  await page.clock.setFixedTime(new Date('2030-06-01T09:00:00Z'))
  await page.goto(address)
  const part = page.locator('.share')
  await page.getByRole('button', { name: 'Copy the announcement' }).focus()
  await page.keyboard.press('Enter')
  await part.getByText('Copied').waitFor()
  expect(await part.getByRole('status').textContent()).toBe('Copied')
  expect(await page.evaluate(copied('text/plain'))).toBe(await part.locator('textarea').inputValue())
  expect(await page.evaluate(copied('text/html'))).toContain(
    '<a href="https://tickets.example.net/beach?from=site&amp;seats=1#form">',
  )
  expect(recorded.console).toEqual([])
})

test('a browser that takes plain text alone is given that', async ({ openPage }) => {
  const { page, recorded } = await openPage({ permissions: ['clipboard-read', 'clipboard-write'] })
  await page.clock.setFixedTime(new Date('2030-06-01T09:00:00Z'))
  await page.addInitScript('delete window.ClipboardItem')
  await page.goto(address)
  await page.getByRole('button', { name: 'Copy the announcement' }).click()
  await page.locator('.share').getByText('Copied').waitFor()
  expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(/^Who owns the beach\?\n/)
  expect(recorded.console).toEqual([])
})

test('where nothing can be copied, the announcement is opened and selected', async ({ openPage }) => {
  const { page, recorded } = await openPage()
  await page.clock.setFixedTime(new Date('2030-06-01T09:00:00Z'))
  await page.addInitScript('Object.defineProperty(navigator, "clipboard", { value: undefined })')
  await page.goto(address)
  await page.getByRole('button', { name: 'Copy the announcement' }).click()
  await page.locator('.share').getByText('Selected. Now copy it').waitFor()
  const words = page.locator('.share textarea:visible')
  const length = await words.evaluate((field) => (field as HTMLTextAreaElement).value.length)
  expect(length).toBeGreaterThan(100)
  expect(
    await words.evaluate((field) => {
      const { selectionStart, selectionEnd } = field as HTMLTextAreaElement
      return [field === document.activeElement, selectionStart, selectionEnd]
    }),
  ).toEqual([true, 0, length])
  expect(recorded.console).toEqual([])
})

test('the keyboard opens the words and reaches them', async ({ openPage }) => {
  const { page } = await openPage({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } })
  await page.goto(address)
  await page.locator('.share summary').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.locator('.share textarea:focus').count()).toBe(1)
  expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
})
