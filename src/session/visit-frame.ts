import type { FrameReport } from '../contracts/perception.ts';

/** A frame that was analysed while something was watched. */
export interface VisitFrame {
  readonly report: FrameReport;
  /** In the visit's own time: from 0, pauses taken out. */
  readonly timeMs: number;
}
