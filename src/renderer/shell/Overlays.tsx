import { useSession } from '../state/session'

/** What floats over the screen: one thing at a time. */
export const Overlays = () => {
  const overlay = useSession((state) => state.overlay)
  if (overlay === null) return null
  return null
}
