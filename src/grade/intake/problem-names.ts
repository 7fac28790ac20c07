import { asId, type Catalogue } from "../../problem/catalogue.ts";
import type { ProblemSpec } from "../../problem/spec.ts";

/** The names that a file of a problem may have. */
export interface ProblemNames {
  readonly id: string;
  /** Other ids of the problem. */
  readonly aliases: readonly string[];
  /** Titles in every language. */
  readonly titles: readonly string[];
}

function namesOf({ id, aliases, title }: ProblemSpec): ProblemNames {
  const others = [...new Set(aliases.map(asId))].filter((alias) => alias !== id);
  return { id, aliases: others, titles: Object.values(title) };
}

/** The names of every problem that can be read: a broken one must not stop a class that doesn't need it. */
export function allNames(catalogue: Catalogue): ProblemNames[] {
  return catalogue.entries().map(({ spec }) => namesOf(spec));
}
