import * as z from "zod";
import { sandboxChoices } from "../../engine/engine.ts";
import { learn } from "../../text/en/learn.ts";
import { mostJobs } from "./config.ts";

const text = z.string().min(1);
const { about } = learn.config;

/** `dlj.config.json`. It is strict, so that a misspelt key is reported. */
export const configSchema = z
  .strictObject({
    $schema: z.string().optional().describe("where an editor finds this schema"),
    language: z.enum(["en", "zh"]).optional().describe(about.language),
    python: text.optional().describe(about.python),
    problems: z.array(text).optional().describe(about.problems),
    jobs: z.int().min(1).max(mostJobs).optional().describe(about.jobs),
    sandbox: z.enum(sandboxChoices).optional().describe(about.sandbox),
  })
  .describe("The settings of a dlj workspace; command-line options win over them");

/** The JSON Schema of `dlj.config.json` for editors, made from the schema that dlj checks with. */
export function configJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(configSchema, { io: "input" }), null, 2)}\n`;
}
