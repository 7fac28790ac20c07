import { DljError } from "../error.ts";
import type { Case, Problem } from "../problem/load.ts";

/**
 * The function that selects the cases with the given keys (`group/name`), names or groups; all cases if none is given.
 *
 * @throws DljError (usage) with all keys if a name has no case
 */
export function chooseCases(
  problem: Problem,
  names: readonly string[] | undefined,
): (one: Case) => boolean {
  if (names === undefined) return () => true;
  const isNamed = (one: Case, name: string) => [one.key, one.name, one.group].includes(name);
  for (const name of names) {
    if (problem.cases.some((one) => isNamed(one, name))) continue;
    const known = problem.cases.map(({ key }) => key).join(", ");
    throw new DljError("usage", (m) => m.cli.run.noCase({ id: problem.id, name, known }));
  }
  return (one) => names.some((name) => isNamed(one, name));
}
