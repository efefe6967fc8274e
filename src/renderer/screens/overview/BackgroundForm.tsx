import type { Background } from '#core/model'
import { drawnBy } from '../../parts/drawnBy'
import { decide } from '../../state/actions'
import { session } from '../../state/session'
import { words } from '../../words'
import { BackgroundNote } from './BackgroundNote'
import { Part } from './Part'

const w = words.overview

/** Background in the two layers of the trade. The second never reaches a pack for counterparts or the press. */
const DrawnBackgroundForm = ({ background }: { readonly background: Background }) => (
  <Part title={w.background}>
    <BackgroundNote
      label={w.mayUse}
      placeholder={w.mayUsePlaceholder}
      read={() => session.read().open?.kit.background.mayUse ?? background.mayUse}
      onChange={(mayUse) => decide({ kind: 'background.change', patch: { mayUse } })}
    />
    <BackgroundNote
      isClosed
      label={w.notDisclosed}
      placeholder={w.notDisclosedPlaceholder}
      read={() => session.read().open?.kit.background.notDisclosed ?? background.notDisclosed}
      onChange={(notDisclosed) => decide({ kind: 'background.change', patch: { notDisclosed } })}
    />
  </Part>
)

export const BackgroundForm = drawnBy(DrawnBackgroundForm, ({ background }) => [background])
