import { describe, expect, it } from 'vitest'
import { deepest, filesIn, mostFiles } from './droppedFiles'

/** What a browser gives of a dropped folder: entries, in pieces of two, and its readers give nothing in the end. */
const file = (name: string, isReadable = true): FileSystemEntry =>
  ({
    name,
    isFile: true,
    isDirectory: false,
    file: (found: (one: File) => void, failed: () => void) =>
      isReadable ? found(new File(['words'], name)) : failed(),
  }) as unknown as FileSystemEntry

const folder = (name: string, inside: readonly FileSystemEntry[]): FileSystemEntry =>
  ({
    name,
    isFile: false,
    isDirectory: true,
    createReader: () => {
      let at = 0
      return {
        readEntries: (found: (some: readonly FileSystemEntry[]) => void) => {
          found(inside.slice(at, at + 2))
          at += 2
        },
      }
    },
  }) as unknown as FileSystemEntry

const named = async (...dropped: readonly FileSystemEntry[]) => {
  const { files, left } = await filesIn(dropped)
  return { names: files.map(({ name }) => name), left }
}

describe('a dropped folder', () => {
  it('gives all its files, also those of the folders in it, in the order of their names', async () => {
    const inner = folder('letters', [file('b.txt')])
    const outer = folder('visit', [file('10.txt'), file('9.txt'), inner, file('a.pdf'), file('c.xlsx')])
    expect(await named(file('first.eml'), outer)).toEqual({
      names: ['first.eml', '9.txt', '10.txt', 'a.pdf', 'c.xlsx', 'b.txt'],
      left: 0,
    })
  })

  it('does not give what systems and programs lay beside the files of a person', async () => {
    const beside = ['.DS_Store', 'Thumbs.db', 'desktop.ini', '~$letter.docx'].map((name) => file(name))
    expect(await named(folder('visit', [...beside, folder('.git', [file('config')]), file('a.txt')]))).toEqual({
      names: ['a.txt'],
      left: 0,
    })
  })

  it('is read as deep as was agreed; folders below are counted', async () => {
    let inside = folder('last', [file('too deep.txt')])
    for (let depth = 0; depth < deepest; depth += 1) inside = folder(`level ${depth}`, [inside, file(`${depth}.txt`)])
    const { names, left } = await named(inside)
    expect(names).toHaveLength(deepest)
    expect([names.includes('too deep.txt'), left]).toEqual([false, 1])
  })

  it('of too many files the first are read, and the rest is counted', async () => {
    const many = Array.from({ length: mostFiles + 7 }, (_, at) => file(`${at}.txt`))
    const { names, left } = await named(folder('archive', many))
    expect([names.length, left]).toEqual([mostFiles, 7])
  })

  it('has an answer for a file that cannot be read', async () => {
    const { files } = await filesIn([folder('visit', [file('locked.txt', false)])])
    await expect(files[0]?.arrayBuffer()).rejects.toThrow('locked.txt')
  })
})
