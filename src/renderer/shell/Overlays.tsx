import { useSession } from '../state/session'
import { About } from './About'
import { Compare } from './Compare'
import { History } from './History'
import { Merge } from './merge/Merge'
import { Notices } from './Notices'
import { Palette } from './Palette'
import { Share } from './share/Share'
import { Shortcuts } from './Shortcuts'
import { Transcribe } from './Transcribe'

/** What floats over the screen: one thing at a time. */
export const Overlays = () => {
  switch (useSession((state) => state.overlay)) {
    case 'palette':
      return <Palette />
    case 'shortcuts':
      return <Shortcuts />
    case 'about':
      return <About />
    case 'history':
      return <History />
    case 'notices':
      return <Notices />
    case 'compare':
      return <Compare />
    case 'transcribe':
      return <Transcribe />
    case 'merge':
      return <Merge />
    case 'share':
      return <Share />
    // A piece of its own: it needs what a view of a kit is made with.
    case 'meeting':
    case null:
      return null
  }
}
