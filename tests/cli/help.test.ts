import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { type CommandName, commands } from "../../src/cli/commands.ts";
import type { Context } from "../../src/cli/context.ts";
import { helpLayout } from "../../src/cli/help-layout.ts";
import { type Language, languages } from "../../src/text/language.ts";

/** A command's help, as `--help` prints it. */
async function help(name: CommandName, language: Language): Promise<string> {
  const parts: string[] = [];
  const stdout = { write: (part: string) => parts.push(part) };
  const context = { messages: languages[language], language, helpLayout, stdout };
  (await commands[name]()).command(context as unknown as Context).outputHelp();
  return parts.join("");
}

const names = Object.keys(commands) as CommandName[];

describe.each(Object.keys(languages) as Language[])("help (%s)", (language) => {
  it.each(names)("of dlj %s fits 80 columns and ends with an example", async (name) => {
    const text = await help(name, language);
    const { example } = languages[language].cli;
    expect(text).toContain(`\n${example}\n  dlj ${name}`);
    for (const line of text.split("\n")) expect(stringWidth(line), line).toBeLessThanOrEqual(80);
  });
});
