import type { Failure } from '#contract/failures'
import type { Cut, CutOrder } from '../cut'

export interface FoldRequest {
  readonly job: number
  readonly order: CutOrder
}

export type FoldReply =
  | { readonly job: number; readonly cut: Cut }
  | { readonly job: number; readonly failure: Failure }
  | { readonly job: number; readonly fault: string }
