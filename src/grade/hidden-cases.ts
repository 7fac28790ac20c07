import { join } from "node:path";
import { type Case, loadCaseFolder, type Problem } from "../problem/load.ts";
import { freshPrefix } from "./fresh-cases.ts";

/** Adds the cases of the course's own hidden folders to a problem: `<folder>/<problem>/*.in` and `.out`. */
export function withHiddenCases(problem: Problem, folders: readonly string[]): Problem {
  const known = new Set(problem.cases.map(({ key }) => key));
  const added = folders
    .flatMap((folder) => loadCaseFolder(problem.folder, join(folder, problem.id), "hidden"))
    .filter(({ key }) => !known.has(key));
  return added.length === 0
    ? problem
    : { ...problem, cases: inOrder([...problem.cases, ...added]) };
}

/** Catalogue order: sample, hidden, stability; each group by name, with the fresh cases after the published ones. */
export function inOrder(cases: readonly Case[]): Case[] {
  const order = ["sample", "hidden", "stability"];
  const isFresh = ({ name }: Case) => (name.startsWith(freshPrefix) ? 1 : 0);
  return [...cases].sort(
    (a, b) =>
      order.indexOf(a.group) - order.indexOf(b.group) ||
      isFresh(a) - isFresh(b) ||
      (a.name < b.name ? -1 : 1),
  );
}
