import { directory } from './en/directory'
import { edits } from './en/edits'
import { failures } from './en/failures'
import { home } from './en/home'
import { imports } from './en/imports'
import { messages } from './en/messages'
import { overview } from './en/overview'
import { pack } from './en/pack'
import { parts } from './en/parts'
import { people } from './en/people'
import { quotes } from './en/quotes'
import { shell } from './en/shell'
import { sources } from './en/sources'
import { versions } from './en/versions'

/** Every sentence the window says, by the screen that says it. A further language is a further folder of these. */
export const words = {
  shell,
  parts,
  home,
  directory,
  overview,
  sources,
  people,
  quotes,
  versions,
  messages,
  pack,
  imports,
  edits,
  failures,
}
