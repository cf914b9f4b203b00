import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readStyles } from '../../scripts/assets/styles.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/** The styles of a project with these files, each beneath `layouts/`. */
const stylesOf = (files: Readonly<Record<string, string>>): ReturnType<typeof readStyles> => {
  const layouts = temporaryFolder()
  const all = { 'styles/layers.css': '@layer base, components;', 'styleguide/Sheet.css': '', ...files }
  for (const [path, css] of Object.entries({ 'components/None.css': '', ...all })) {
    const file = join(layouts, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, css)
  }
  return readStyles(layouts)
}

describe('the stylesheet of a page', () => {
  it('names the layers first, and holds what is for every page', () => {
    const { css } = stylesOf({ 'styles/base.css': '@layer base{a{color:red}}' })('<p>')
    expect(css).toBe('@layer base,components;@layer base{a{color:red}}')
  })

  it('holds the styles of the components on the page, and of no other', () => {
    const styles = stylesOf({
      'components/Card.css': '.card{color:red}.card__title{color:blue}',
      'components/Pager.css': '.pager{color:green}',
    })
    expect(styles('<div class="wide card__title">').css).toContain('.card{color:red}')
    expect(styles('<div class="wide card__title">').css).not.toContain('.pager')
    expect(styles('<p>card pager <b title="card">').css).not.toMatch(/card|pager/)
  })

  it.each([
    ['.card .title{color:red}', '<p class="title">', false],
    ['.card .title{color:red}', '<p class="card"><b class="title">', true],
    ['h3:has(+.list){color:red}', '<h3>', false],
    ['h3:has(+.list){color:red}', '<h3></h3><ul class="list">', true],
    [':is(.month,.year) td{color:red}', '<td>', false],
    [':is(.month,.year) td{color:red}', '<table class="year"><td>', true],
    ['.card:not(.past){color:red}', '<p class="card">', true],
    ['@media print{.sheet{color:red}}', '<p class="sheet">', true],
    ['@layer components{@media print{.sheet{color:red}}}', '<p class="sheet">', true],
    ['@layer components{@media print{.sheet{color:red}}}', '<p class="sheets">', false],
  ])('takes %s for %s: %s', (css, html, isTaken) => {
    expect(stylesOf({ 'components/One.css': css })(html).css.includes('red')).toBe(isTaken)
  })

  it('is told by the hash that its policy allows (CSP 3 §2.3.1)', () => {
    const { css, hash } = stylesOf({ 'components/Card.css': '.card{color:red}' })('<p class="card">')
    expect(hash).toBe(`sha256-${createHash('sha256').update(css).digest('base64')}`)
  })

  it('holds no styles of components where there are none: each rule of theirs asks for a class', () => {
    expect(readStyles('layouts')('<p>').css).not.toMatch(/@layer (components|prose)\{/)
  })
})
