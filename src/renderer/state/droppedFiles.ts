/** What a drop holds: its files, those of its folders among them, and how many were left where they are. */
export interface Dropped {
  readonly files: readonly File[]
  /** Files and folders that nobody looked into: there are too many, or they lie too deep. */
  readonly left: number
}

/** Files of one drop that are taken from its folders, and how deep these may lie in one another. */
export const mostFiles = 200
export const deepest = 6

/**
 * The files of a drop, with those in its folders, in the order of their names. To be called while the drop is told: afterwards
 * the browser has forgotten what was dropped. A link is no file of a folder: Chromium lists none, so nothing outside it is read.
 */
export const droppedFiles = (transfer: DataTransfer): Promise<Dropped> => {
  const entries = [...transfer.items].map((item) => (item.kind === 'file' ? item.webkitGetAsEntry() : null))
  const found = entries.filter((entry) => entry !== null)
  if (!found.some(({ isDirectory }) => isDirectory)) return Promise.resolve({ files: [...transfer.files], left: 0 })
  return filesIn(found)
}

/** Folder after folder, the upper ones first: where there are too many, what lies deepest is left. */
export const filesIn = async (dropped: readonly FileSystemEntry[]): Promise<Dropped> => {
  const files: File[] = []
  let left = 0
  let level: readonly FileSystemEntry[] = dropped
  for (let depth = 0; level.length > 0; depth += 1) {
    const folders: FileSystemDirectoryEntry[] = []
    for (const entry of depth === 0 ? level : level.filter(isSomebodys)) {
      if (isFolder(entry)) folders.push(entry)
      else if (files.length === mostFiles || !isFile(entry)) left += 1
      else files.push(await fileOf(entry))
    }
    if (depth === deepest || files.length === mostFiles) return { files, left: left + folders.length }
    level = (await Promise.all(folders.map(entriesOf))).flat()
  }
  return { files, left }
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile

/** What a system or a program lays beside the files of a person. */
const isSomebodys = ({ name }: FileSystemEntry): boolean =>
  !/^(\.|~\$)/.test(name) && !['thumbs.db', 'desktop.ini'].includes(name.toLowerCase())

/** One that cannot be read is answered for like any other: it has a name, and no bytes. */
const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve) => entry.file(resolve, () => resolve(unreadable(entry.name))))

const unreadable = (name: string): File =>
  Object.assign(new File([], name), { arrayBuffer: () => Promise.reject(new Error(`${name} cannot be read`)) })

/** A browser gives a folder in pieces, until it gives none. A folder that cannot be read has no files. */
const entriesOf = async (folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> => {
  const reader = folder.createReader()
  const entries: FileSystemEntry[] = []
  for (;;) {
    const piece = await new Promise<readonly FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    )
    if (piece.length === 0) break
    entries.push(...piece)
    if (entries.length > mostListed) break
  }
  return entries.toSorted((one, other) => one.name.localeCompare(other.name, 'en', { numeric: true }))
}

/** More entries of one folder are not asked for. */
const mostListed = 5_000
