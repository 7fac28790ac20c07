import type { Command } from "commander";
import { describe, expect, it } from "vitest";
import type { Context } from "../../src/cli/shared/context.ts";
import { addJudgingOptions } from "../../src/cli/shared/judging-options.ts";
import { makeCommand } from "../../src/cli/shared/make-command.ts";
import type { Config } from "../../src/learn/config/config.ts";
import { contextIn } from "./context.ts";

/** The options that a command acts on, with these settings in /course/dlj.config.json. */
async function optionsOf(
  values: Config,
  args: readonly string[] = [],
  { env = {}, ignoresConfig = false } = {},
) {
  const { context } = contextIn();
  const config = { values, folder: "/course", file: "/course/dlj.config.json" };
  const configured: Context = { ...context, env, config };
  const about = { name: "run", description: "", example: "dlj run", ignoresConfig };
  let options: Record<string, unknown> = {};
  const command: Command = addJudgingOptions(makeCommand(configured, about), configured).action(
    (given) => {
      options = given;
    },
  );
  await command.parseAsync([...args], { from: "user" });
  return options;
}

const all: Config = { python: "bin/python", problems: ["mine"], jobs: 3, sandbox: "flat" };

describe("the settings of dlj.config.json", () => {
  it("are a command's options; paths are relative to the file", async () => {
    expect(await optionsOf(all)).toMatchObject({
      python: "/course/bin/python",
      problems: ["/course/mine"],
      jobs: 3,
      sandbox: "flat",
    });
    expect(await optionsOf({ python: "python3.11" })).toMatchObject({ python: "python3.11" });
  });

  it("give way to the command line, and the Python to DLJ_PYTHON", async () => {
    const args = ["--python", "/p", "--problems", "more", "-j", "1", "--sandbox", "off"];
    const given = { python: "/p", jobs: 1, sandbox: "off", problems: ["more", "/course/mine"] };
    expect(await optionsOf(all, args)).toMatchObject(given);
    const env = { DLJ_PYTHON: "/env" };
    expect((await optionsOf(all, [], { env })).python).not.toBe("/course/bin/python");
  });

  it("are not read by a command for other people's work", async () => {
    const options = await optionsOf(all, [], { ignoresConfig: true });
    expect(options).not.toMatchObject({ jobs: 3 });
    expect(options.problems).toBeUndefined();
  });
});
