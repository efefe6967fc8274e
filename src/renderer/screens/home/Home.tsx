import { usePlace } from '../../state/session'
import { Bin } from './Bin'
import { Directory } from './Directory'
import { Kits } from './Kits'
import { LibraryQuotes } from './LibraryQuotes'
import { Recent } from './Recent'

/** The library in its views. */
export const Home = () => {
  switch (usePlace().screen) {
    case 'directory':
      return <Directory />
    case 'library-quotes':
      return <LibraryQuotes />
    case 'bin':
      return <Bin />
    case 'recent':
      return <Recent />
    default:
      return <Kits />
  }
}
