import type { Figure, Task } from "./measure.ts";

export interface Suite {
  readonly title: string;
  readonly rounds: number;
  readonly tasks: readonly Task[];
  /** Numerator, the parts of the denominator (those with `-` are taken off), and what the ratio should be. */
  readonly ratios: readonly (readonly [string, readonly string[], string])[];
  /** What one run of each task gets done. */
  readonly work?: { readonly count: number; readonly what: string };
  /** Ratios of something other than time, and figures made from the others, by what they are and should be. */
  readonly after?: (figures: readonly Figure[]) => Promise<Record<string, number>>;
}
