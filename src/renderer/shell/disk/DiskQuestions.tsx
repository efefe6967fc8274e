import { useSession } from '../../state/session'
import { ChangedOutside } from './ChangedOutside'
import { Closing } from './Closing'
import { Damaged } from './Damaged'
import { InUse } from './InUse'
import { Split } from './Split'
import { TakenIn } from './TakenIn'

/** What only the person can answer about a kit and its disk: one question at a time. */
export const DiskQuestions = () => {
  const question = useSession((state) => state.question)
  switch (question?.kind) {
    case 'closing':
      return <Closing question={question} />
    case 'changedOutside':
      return <ChangedOutside key={question.file} question={question} />
    case 'takenIn':
      return <TakenIn key={question.kitId} question={question} />
    case 'inUse':
      return <InUse question={question} />
    case 'damaged':
      return <Damaged question={question} />
    case 'split':
      return <Split question={question} />
    default:
      return null
  }
}
