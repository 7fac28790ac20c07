import { Catalogue } from "../../problem/catalogue.ts";
import { type JudgingOptions, problemFolders } from "./judging-options.ts";

/**
 * The folders of the selected problems; all if none is selected. An id is found even if another
 * problem's files are broken, so that problems can be repaired one at a time.
 *
 * @throws DljError (usage) if a selector matches nothing.
 */
export function authorFolders(
  selectors: readonly string[],
  options: Pick<JudgingOptions, "problems">,
): string[] {
  const catalogue = new Catalogue(problemFolders(options));
  const folders = new Set<string>();
  for (const selector of selectors.length === 0 ? ["all"] : selectors) {
    for (const folder of namedBy(selector, catalogue)) folders.add(folder);
  }
  return [...folders];
}

function namedBy(selector: string, catalogue: Catalogue): readonly string[] {
  if (selector === "all") return catalogue.ids().flatMap((id) => catalogue.folder(id) ?? []);
  const direct = catalogue.folder(selector);
  return direct ? [direct] : catalogue.select([selector]).map(({ folder }) => folder);
}
