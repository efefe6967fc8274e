import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Measure } from '#core/layout/measure'
import type { FaceName } from '#core/layout/page'
import { type Face, openFace } from './face'

/** The bundled faces. A face is opened when it is first needed and kept for as long as the process lives. */
export interface FontLibrary {
  readonly folder: string
  readonly face: (name: FaceName) => Face
  readonly measure: Measure
  /** Lets go of what was shaped so far; the faces stay open. */
  readonly forget: () => void
}

/** File of each face in the folder of fonts. The preview in the window draws with the same files. */
export const faceFiles: Readonly<Record<FaceName, string>> = {
  serif: 'SourceSerif4-Regular.ttf',
  'serif-italic': 'SourceSerif4-Italic.ttf',
  'serif-semibold': 'SourceSerif4-SemiBold.ttf',
  'serif-light': 'SourceSerif4-Light.ttf',
  sans: 'SourceSans3-Regular.ttf',
  'sans-semibold': 'SourceSans3-SemiBold.ttf',
  arabic: 'Amiri-Regular.ttf',
  'arabic-bold': 'Amiri-Bold.ttf',
  hebrew: 'NotoSerifHebrew-Regular.ttf',
  'hebrew-bold': 'NotoSerifHebrew-Bold.ttf',
  'han-sc': 'NotoSerifSC-Regular.ttf',
  'han-sc-bold': 'NotoSerifSC-Bold.ttf',
  'han-sans-sc': 'NotoSansSC-Regular.ttf',
  'han-sans-sc-bold': 'NotoSansSC-Bold.ttf',
  'han-tc': 'NotoSerifTC-Regular.ttf',
  'han-tc-bold': 'NotoSerifTC-Bold.ttf',
  'han-jp': 'NotoSerifJP-Regular.ttf',
  'han-jp-bold': 'NotoSerifJP-Bold.ttf',
  hangul: 'NotoSerifKR-Regular.ttf',
  'hangul-bold': 'NotoSerifKR-Bold.ttf',
  devanagari: 'NotoSerifDevanagari-Regular.ttf',
  'devanagari-bold': 'NotoSerifDevanagari-Bold.ttf',
  thai: 'NotoSerifThai-Regular.ttf',
  'thai-bold': 'NotoSerifThai-Bold.ttf',
  georgian: 'NotoSerifGeorgian-Regular.ttf',
  'georgian-bold': 'NotoSerifGeorgian-Bold.ttf',
  armenian: 'NotoSerifArmenian-Regular.ttf',
  'armenian-bold': 'NotoSerifArmenian-Bold.ttf',
  ethiopic: 'NotoSansEthiopic-Regular.ttf',
  'ethiopic-bold': 'NotoSansEthiopic-Bold.ttf',
  emoji: 'NotoEmoji-Regular.ttf',
}

/** Faces in a folder. Throws when a face is asked for whose file is not there. */
export const openFonts = (folder: string): FontLibrary => {
  const opened = new Map<FaceName, Face>()
  const face = (name: FaceName): Face => {
    const known = opened.get(name) ?? openFace(readFileSync(join(folder, faceFiles[name])))
    opened.set(name, known)
    return known
  }
  return {
    folder,
    face,
    measure: {
      width: (name, unit, direction, features) => face(name).shape(unit, direction, features).width,
      covers: (name, codePoint) => face(name).covers(codePoint),
    },
    forget: () => {
      for (const one of opened.values()) one.forget()
    },
  }
}

/** The files that are not in a folder of fonts; empty when it is complete. */
export const missingFaces = (folder: string): readonly string[] =>
  Object.values(faceFiles).filter((file) => !existsSync(join(folder, file)))
