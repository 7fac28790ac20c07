import { asId, type Catalogue } from "../../problem/catalogue.ts";
import type { NamesInSpec } from "../../problem/load.ts";
import { NameIndex, type ProblemNames } from "./match-name.ts";

function namesOf({ id, aliases, title }: NamesInSpec): ProblemNames {
  const others = [...new Set(aliases.map(asId))].filter((alias) => alias !== id);
  return { id, aliases: others, titles: Object.values(title) };
}

/** The names of every problem. Whether a problem can be judged is not checked. */
export function allNames(catalogue: Catalogue): ProblemNames[] {
  return catalogue.names().map(namesOf);
}

/** Finds a catalogue's problems by their names. */
export function nameIndexOf(catalogue: Catalogue): NameIndex {
  return new NameIndex(allNames(catalogue), (id) => catalogue.isValid(id));
}
