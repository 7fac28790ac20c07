import type { Messages } from "../text/en.ts";
import type { Language } from "../text/language.ts";
import { configName } from "./config/find.ts";
import { configJsonSchema } from "./config/schema.ts";
import { vscodeTasks } from "./editors.ts";

const schemaFile = ".dlj/config.schema.json";

interface WorkspaceFile {
  /** Relative to the workspace. */
  readonly file: string;
  readonly content: string;
  /** dlj's own file, which may be overwritten. All others belong to the user. */
  readonly own?: boolean;
}

/** VS Code's tasks, for those who use it. */
export const tasksFile: WorkspaceFile = {
  file: ".vscode/tasks.json",
  content: `${JSON.stringify(vscodeTasks, null, 2)}\n`,
};

/** The files of a new workspace, besides its `solutions/`. */
export function workspaceFiles(language: Language, messages: Messages): WorkspaceFile[] {
  const config = { $schema: `./${schemaFile}`, language };
  return [
    { file: ".gitignore", content: ".dlj/\n.ipynb_checkpoints/\n__pycache__/\n" },
    { file: configName, content: `${JSON.stringify(config, null, 2)}\n` },
    { file: "README.md", content: messages.learn.init.readme },
    { file: schemaFile, content: configJsonSchema(), own: true },
  ];
}
