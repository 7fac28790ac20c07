import { asId, type Catalogue } from "../../problem/catalogue.ts";
import type { NamesInSpec } from "../../problem/load.ts";

/** The names that a file of a problem may have. */
export interface ProblemNames {
  readonly id: string;
  /** Other ids of the problem. */
  readonly aliases: readonly string[];
  /** Titles in every language. */
  readonly titles: readonly string[];
}

function namesOf({ id, aliases, title }: NamesInSpec): ProblemNames {
  const others = [...new Set(aliases.map(asId))].filter((alias) => alias !== id);
  return { id, aliases: others, titles: Object.values(title) };
}

/** The names of every problem. Whether a problem can be judged is not checked. */
export function allNames(catalogue: Catalogue): ProblemNames[] {
  return catalogue.names().map(namesOf);
}
