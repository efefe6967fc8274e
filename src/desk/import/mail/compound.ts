/**
 * Whether a compound file ([MS-CFB]) can be walked: every chain of sectors ends, every entry hangs in one place, and its
 * streams are together no longer than the file. The library follows whatever the numbers say, round and round, and makes
 * room for whatever length they name; what it is given must therefore hold together before it begins.
 */
export const isWalkable = (bytes: Uint8Array): boolean => {
  try {
    return walked(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  } catch (problem) {
    // A number leads out of the file.
    if (problem instanceof RangeError || problem === loose) return false
    throw problem
  }
}

/** Thrown where the walk would not end. */
const loose = new Error('A chain that does not end')

const endOfChain = -2
const noEntry = -1
const longestInSmall = 4_096
const entryLength = 128
const smallSector = 64
/** Bytes of a name, its end included: 32 units of UTF-16. */
const longestName = 64
const sectorsInHeader = 109

const kinds = { unallocated: 0, storage: 1, stream: 2, root: 5 } as const

interface Entry {
  readonly kind: number
  readonly before: number
  readonly after: number
  readonly child: number
  readonly first: number
  readonly length: number
}

const walked = (view: DataView): boolean => {
  const number = (at: number): number => view.getInt32(at, true)
  const sector = view.getUint8(30) === 12 ? 4_096 : 512
  const [perSector, sectors] = [sector / 4, Math.ceil(view.byteLength / sector)]
  const counts = { table: number(0x2c), small: number(0x40), further: number(0x48) }
  if (Object.values(counts).some((count) => count < 0 || count > sectors)) return false

  const table = Array.from({ length: Math.min(counts.table, sectorsInHeader) }, (_, at) => number(0x4c + 4 * at))
  let further = number(0x44)
  for (let done = 0; done < counts.further && further >= 0; done += 1) {
    for (let at = 0; at < perSector - 1 && table.length < counts.table; at += 1)
      table.push(number((further + 1) * sector + 4 * at))
    further = number((further + 1) * sector + 4 * (perSector - 1))
  }
  const nextIn = (blocks: readonly number[], at: number): number => {
    const block = blocks[Math.floor(at / perSector)]
    return block === undefined ? endOfChain : number((block + 1) * sector + 4 * (at % perSector))
  }
  const chain = (blocks: readonly number[], first: number, most: number): readonly number[] => {
    const found: number[] = []
    for (let at = first; at !== endOfChain; at = nextIn(blocks, at)) {
      if (found.length >= most) throw loose
      found.push(at)
    }
    return found
  }
  const small = counts.small === 0 ? [] : chain(table, number(0x3c), sectors)

  const entries: Entry[] = []
  for (const block of chain(table, number(0x30), sectors))
    for (
      let at = (block + 1) * sector;
      at < (block + 2) * sector && at + entryLength <= view.byteLength;
      at += entryLength
    ) {
      const kind = view.getUint8(at + 0x42)
      const isUsed = kind === kinds.storage || kind === kinds.stream || kind === kinds.root
      if (isUsed && view.getInt16(at + 0x40, true) > longestName) return false
      const [before, after, child, first, length] = [0x44, 0x48, 0x4c, 0x74, 0x78].map((field) => number(at + field))
      entries.push(
        isUsed
          ? { kind, before: before ?? 0, after: after ?? 0, child: child ?? 0, first: first ?? 0, length: length ?? 0 }
          : { kind: kinds.unallocated, before: noEntry, after: noEntry, child: noEntry, first: 0, length: 0 },
      )
    }
  if (!isTree(entries)) return false

  const [root] = entries
  if (root === undefined) return false
  chain(table, root.first, sectors)
  const streams = entries.filter(({ kind }) => kind === kinds.stream)
  for (const { first, length } of streams)
    if (length < 0) return false
    else if (length > 0 && length < longestInSmall) chain(small, first, longestInSmall / smallSector)
  return streams.reduce((sum, { length }) => sum + length, 0) <= view.byteLength
}

/** Every entry is reached once, from the first of them, in storages that do not lie deeper than any mail in a mail. */
const isTree = (entries: readonly Entry[]): boolean => {
  const seen = new Set<number>()
  const left: { readonly at: number; readonly depth: number }[] = []
  const later = (at: number, depth: number): void => {
    if (at !== noEntry) left.push({ at, depth })
  }
  later(entries[0]?.child ?? noEntry, 1)
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { at, depth } = next
    const entry = entries[at]
    if (entry === undefined || seen.has(at) || depth > deepest) return false
    seen.add(at)
    later(entry.before, depth)
    later(entry.after, depth)
    if (entry.kind === kinds.storage) later(entry.child, depth + 1)
  }
  return true
}

/** A mail in a mail, in a mail, and so on: each takes two storages. */
const deepest = 64
