import { basename } from "node:path";
import { Catalogue } from "../../problem/catalogue.ts";
import { verifyCommand } from "../../problem/load.ts";
import { type Context, warn } from "./context.ts";
import { type JudgingOptions, problemFolders } from "./judging-options.ts";

/** Most ids in the warning. */
const most = 5;

/** The problems of a command. Warns in one line of those that are left out of its lists. */
export function openCatalogue(
  context: Context,
  options: Pick<JudgingOptions, "problems">,
): Catalogue {
  return new Catalogue(problemFolders(options), (folders) => {
    const [first = ""] = folders;
    const names = folders.slice(0, most).map((folder) => basename(folder));
    const list = [...names, ...(folders.length > most ? ["…"] : [])].join(", ");
    const { unfinished } = context.messages.problem;
    warn(context, unfinished({ count: folders.length, list, next: verifyCommand(first) }));
  });
}
