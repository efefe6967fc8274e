import { constants, setPriority } from 'node:os'
import { parentPort } from 'node:worker_threads'
import { sealedDisk } from '../../vault/sealedDisk'
import { denyNetwork } from '../../denyNetwork'
import { faultRecord } from '../../faultRecord'
import { Refusal } from '../../refusal'
import { type CutOrder, cutKitFile } from '../cut'
import { kitCodec } from '../kitCodec'
import { nodeDisk } from '../nodeDisk'
import { troubleWith } from '../trouble'
import type { FoldReply, FoldRequest } from './messages'

/** The thread that folds journals into kit files, where it holds up nobody. It asks nothing but the disk. */
denyNetwork()

// On Linux a thread has a rank of its own: who decides meanwhile comes first. Elsewhere it is that of the whole program.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL)

const replyTo = async (job: number, order: CutOrder): Promise<FoldReply> => {
  const { seal } = order
  try {
    const disk = seal === undefined ? nodeDisk : sealedDisk(nodeDisk, seal.library, seal.dataKey, seal.isOnItsWay)
    return { job, cut: await cutKitFile(disk, order, kitCodec) }
  } catch (problem) {
    const trouble = troubleWith(order.folder, problem)
    if (trouble instanceof Refusal) return { job, failure: trouble.failure }
    return { job, fault: faultRecord(trouble) }
  } finally {
    seal?.dataKey.fill(0)
  }
}

parentPort?.on('message', ({ job, order }: FoldRequest) => {
  void replyTo(job, order).then((reply) => parentPort?.postMessage(reply))
})
