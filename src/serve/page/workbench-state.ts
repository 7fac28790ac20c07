import type { EarlyCase, Hints, JudgedSolution, MatrixPicture, WorkspaceFile } from "./api.ts";
import type { LastRun } from "./last-runs.ts";

/** A sentence to the person: a key of the texts, or the server's own words. */
export type Notice =
  | { readonly key: "changed" | "restored" | "offline" }
  | { readonly why: string }
  | { readonly warning: string };

export interface WorkbenchState {
  readonly file: WorkspaceFile | undefined;
  /** Whether the editor's text is not the file's. */
  readonly dirty: boolean;
  /** The file as another program saved it, while the editor has other changes. */
  readonly conflict: WorkspaceFile | undefined;
  readonly running: boolean;
  readonly cases: readonly EarlyCase[];
  readonly solution: JudgedSolution | undefined;
  readonly lastRuns: readonly LastRun[];
  readonly pictures: readonly MatrixPicture[];
  readonly hints: Hints | undefined;
  readonly notice: Notice | undefined;
}

export const emptyWorkbench: WorkbenchState = {
  file: undefined,
  dirty: false,
  conflict: undefined,
  running: false,
  cases: [],
  solution: undefined,
  lastRuns: [],
  pictures: [],
  hints: undefined,
  notice: undefined,
};
