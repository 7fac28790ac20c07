import type { Result, SolutionResult } from "../../judge/result.ts";
import type { Problem } from "../../problem/load.ts";
import type { Hints } from "../progress/hints.ts";

/** The solution that is watched. */
export interface Target {
  readonly problem: Problem;
  readonly path: string;
  /** The path as a person would type it. */
  readonly shown: string;
  /** Whether it is a starter as it was written. */
  readonly isFresh: boolean;
  /** The file's stamp before it was read for that. */
  readonly stamp: string | undefined;
}

/** One run that came to its end. */
export interface Judged {
  readonly result: Result;
  readonly solution: SolutionResult;
}

export interface WatchState {
  readonly target: Target | undefined;
  /** The last run of the target, which stays while the next one is under way. */
  readonly run:
    | (Judged & {
        /** How many runs there were, with this one. */
        readonly number: number;
        /** Milliseconds from the save, or the key, to the verdict. */
        readonly took: number;
        readonly at: Date;
      })
    | undefined;
  /** Whether a run has been under way for long enough to be told. */
  readonly running: boolean;
  /** What could not be done, in a sentence. */
  readonly notice: string | undefined;
  /** What stands in place of the result: the panel of a key. */
  readonly panel: string | undefined;
  readonly hints: Hints | undefined;
  /** Lines above the first that is shown. */
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
