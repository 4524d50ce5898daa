import type { ReportFile } from '../../contract/report.ts';

/** What the user added to the edition in this tab: reports by id, and how far their reading is. */
export interface OwnState {
  reports: ReadonlyMap<string, ReportFile>;
  progress: { done: number; all: number } | null;
}

export const NOTHING_OWN: OwnState = { reports: new Map(), progress: null };
