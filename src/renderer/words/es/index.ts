import type { WindowTranslation } from '../translation'
import { compare } from './compare'
import { directory } from './directory'
import { disk } from './disk'
import { edits } from './edits'
import { failures, unknownFacts } from './failures'
import { fields } from './fields'
import { firstPack } from './firstPack'
import { home } from './home'
import { imports } from './imports'
import { merge } from './merge'
import { messages } from './messages'
import { notices } from './notices'
import { overview } from './overview'
import { pack } from './pack'
import { pages } from './pages'
import { parts } from './parts'
import { people } from './people'
import { proof } from './proof'
import { quotes } from './quotes'
import { settings } from './settings'
import { share } from './share'
import { shell } from './shell'
import { sources } from './sources'
import { history, told } from './told'
import { vault } from './vault'
import { views } from './views'
import { why } from './why'
import { versions } from './versions'
import { withheld } from './withheld'

/** Every sentence the window says in Spanish. Written by the makers of the program; not reviewed by a native reader. */
export const spanish: WindowTranslation = {
  shell,
  share,
  merge,
  disk,
  pages,
  parts,
  home,
  firstPack,
  directory,
  views,
  overview,
  settings,
  sources,
  people,
  quotes,
  why,
  versions,
  compare,
  messages,
  notices,
  pack,
  imports,
  edits,
  fields,
  told,
  history,
  failures,
  unknownFacts,
  withheld,
  vault,
  proof,
}
