/** @typedef {{ readonly name: string, readonly file: string, readonly find: string, readonly put: string }} Mutant */

/** The safeguards of the store, each with how it is taken away. @type {readonly Mutant[]} */
export const mutants = [
  {
    name: 'copies move on by renaming the kit file',
    file: 'store/generations.ts',
    find: 'await disk.link(from, aside)',
    put: 'await disk.rename(from, aside)',
  },
  {
    name: 'the folder of a new kit is not synced into its library',
    file: 'store/kitStore.ts',
    find: "await disk.syncFolder(join(folder, '..'))",
    put: '',
  },
  {
    name: 'what the disk refused is forgotten',
    file: 'store/writeQueue.ts',
    find: 'this.refused = { failure: problem.failure',
    put: 'this.entries = []; this.refused = { failure: problem.failure',
  },
  {
    name: 'lines of a journal are not synced',
    file: 'store/journalWriter.ts',
    find: 'await pair.leader.file.sync()',
    put: '',
  },
  {
    name: 'only one of the two journals is written',
    file: 'store/journalWriter.ts',
    find: 'await put(pair.trailer, bytes, pair.bytes)',
    put: '',
  },
  {
    name: 'the journal that trails is never synced',
    file: 'store/journalWriter.ts',
    find: 'await pair.trailer.file.sync()\n    pair',
    put: 'pair',
  },
  {
    name: 'the journal that trails is not synced when it ends',
    file: 'store/journalWriter.ts',
    find: 'if (pair.trailing > 0)',
    put: 'if (false)',
  },
  {
    name: 'a journal that is being ended is written to',
    file: 'store/journalWriter.ts',
    find: '    this.pair = null\n    if (pair === null) return\n    await pair.writing',
    put: '    if (pair === null) return\n    queueMicrotask(() => setImmediate(() => (this.pair = null)))',
  },
  {
    name: 'zeros that a power cut leaves pass for damage',
    file: 'store/journals.ts',
    find: 'const beyond = isHole ? [] :',
    put: 'const beyond = isHole && false ? [] :',
  },
  {
    name: 'lines that a killed program left are not synced before others follow',
    file: 'store/kitFile.ts',
    find: 'for (const twin of twins) await this.synced(journalIn(this.folder, first, twin))',
    put: '',
  },
  {
    name: 'a new file is not synced before it takes its name',
    file: 'store/wholeFile.ts',
    find: 'await file.sync()',
    put: '',
  },
  {
    name: 'the folder is not synced after a kit file took its name',
    file: 'store/wholeFile.ts',
    find: 'await disk.syncFolder(dirname(path))',
    put: '',
  },
  {
    name: 'the names of a new journal are not synced',
    file: 'store/journalWriter.ts',
    find: 'await this.disk.syncFolder(this.folder)',
    put: '',
  },
  {
    name: 'journals go before the new kit file has its name',
    file: 'store/cut.ts',
    find: 'await moveOn(disk, folder)',
    put: 'await moveOn(disk, folder); for (const first of (await journalsIn(disk, folder)).slice(0, -1)) for (const twin of twins) await disk.remove(journalIn(folder, first, twin))',
  },
  {
    name: 'journals go that the copy before needs',
    file: 'store/cut.ts',
    find: 'const oldest = from === null ? folded :',
    put: 'const oldest = from === null ? Infinity :',
  },
  {
    name: 'a kit file is written in place',
    file: 'store/wholeFile.ts',
    find: 'await disk.rename(temporary, path)',
    put: 'await disk.remove(path); await writeNew(disk, path, bytes); await disk.remove(temporary)',
  },
  {
    name: 'the seal of a line is not looked at',
    file: 'store/journalLine.ts',
    find: '|| sealIn(line) !== sealOf(json, sealBefore)',
    put: '',
  },
  {
    name: 'the checksum of a kit file is not looked at',
    file: 'store/envelope.ts',
    find: '(sha256Seen ?? fingerprint(fields, payload)) === sha256',
    put: 'true',
  },
  {
    name: 'a new kit file is not read back',
    file: 'store/cut.ts',
    find: 'if (again === null || !again.ok ||',
    put: 'if (false) if (again === null || !again.ok ||',
  },
  {
    name: 'a refused journal is written to again',
    file: 'store/journalWriter.ts',
    find: 'if (this.pair === pair) this.pair = null\n      await closed(pair)',
    put: 'pair.refused = null',
  },
  {
    name: 'nobody looks whether the lock is still ours',
    file: 'store/kitStore.ts',
    find: 'if (!isHeld) throw',
    put: 'if (false) throw',
  },
  {
    name: 'nobody looks whether another program wrote the kit file',
    file: 'store/kitStore.ts',
    find: 'if (isChangedOutside) await this.keepBoth()',
    put: '',
  },
]
