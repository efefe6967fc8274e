import { expect, it } from 'vitest'
import { initials } from './initials'

it.each([
  ['Ilse Marrand', 'IM'],
  ['Tomás Okonedo-Reyes', 'TO'],
  ['Élodie', 'É'],
  ['Ana de la Torre', 'AT'],
  ['李明', '李'],
  ['(unknown)', ''],
])('%s: %s', (name, letters) => expect(initials(name)).toBe(letters))
