import type { Figure, Task } from "./measure.ts";

export interface Suite {
  readonly title: string;
  readonly rounds: number;
  readonly tasks: readonly Task[];
  /** The numerator, the terms of the denominator (those with `-` are subtracted), and the target ratio. */
  readonly ratios: readonly (readonly [string, readonly string[], string])[];
  /** The amount of work in one run of each task. */
  readonly work?: { readonly count: number; readonly what: string };
  /** Ratios of other quantities than time, and figures derived from other figures, with their targets. */
  readonly after?: (figures: readonly Figure[]) => Promise<Record<string, number>>;
}
