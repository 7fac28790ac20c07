import type { Result, SolutionResult } from "../../judge/result.ts";
import type { Problem } from "../../problem/load.ts";
import type { Hints } from "../progress/hints.ts";

/** The solution that is watched. */
export interface Target {
  readonly problem: Problem;
  readonly path: string;
  /** The path as a user would type it. */
  readonly shown: string;
  /** Whether it is an unchanged starter. */
  readonly isFresh: boolean;
  /** The file's stamp before it was read. */
  readonly stamp: string | undefined;
}

/** One finished run. */
export interface FinishedRun {
  readonly result: Result;
  readonly solution: SolutionResult;
}

export interface WatchState {
  readonly target: Target | undefined;
  /** The target's last finished run. It stays during the next one. */
  readonly run:
    | (FinishedRun & {
        /** The number of this run, from 1. */
        readonly number: number;
        /** Milliseconds from the save or key to the verdict. */
        readonly took: number;
        readonly at: Date;
      })
    | undefined;
  /** Whether the current run has taken long enough to be announced. */
  readonly running: boolean;
  /** A sentence about a failure. */
  readonly notice: string | undefined;
  /** The name of the key whose panel replaces the result. */
  readonly panel: string | undefined;
  readonly hints: Hints | undefined;
  /** The number of lines above the first visible one. */
  readonly scroll: number;
}

export const nothingYet: WatchState = {
  target: undefined,
  run: undefined,
  running: false,
  notice: undefined,
  panel: undefined,
  hints: undefined,
  scroll: 0,
};
