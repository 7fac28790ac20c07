import type { Messages } from "../text/en.ts";
import type { Language } from "../text/language.ts";
import { configName } from "./config/find.ts";
import { configJsonSchema } from "./config/schema.ts";

const schemaFile = ".dlj/config.schema.json";

interface WorkspaceFile {
  /** Relative to the workspace. */
  readonly file: string;
  readonly content: string;
  /** dlj's own, brought up to date; whatever else is there already is a person's, and stays. */
  readonly own?: boolean;
}

/** What a new workspace holds beside its `solutions/`. */
export function workspaceFiles(language: Language, messages: Messages): WorkspaceFile[] {
  const config = { $schema: `./${schemaFile}`, language };
  return [
    { file: configName, content: `${JSON.stringify(config, null, 2)}\n` },
    { file: "README.md", content: messages.learn.init.readme },
    { file: schemaFile, content: configJsonSchema(), own: true },
  ];
}
