import { expect, it } from 'vitest'
import { byLetter } from '../../scripts/domain/letters.ts'

it('puts names under their letters, whatever their accents, and what has none under one sign', () => {
  const names = ['ada', 'Émile', 'Eve', 'Ada', '3 Docks', '“Quay”', 'Žofie', 'Ωmega', '海']
  expect(byLetter(names, (name) => name).map(({ heading, items }) => [heading, items])).toEqual([
    ['#', ['3 Docks', '“Quay”']],
    ['A', ['ada', 'Ada']],
    ['E', ['Émile', 'Eve']],
    ['Z', ['Žofie']],
    ['Ω', ['Ωmega']],
    ['海', ['海']],
  ])
})
