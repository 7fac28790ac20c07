import { resolve } from "node:path";
import type { Command } from "commander";
import type { Config } from "../../learn/config/config.ts";
import type { Context } from "./context.ts";

/**
 * Fills in a command's missing options from the workspace's config, just before the command acts.
 *
 * @throws DljError (usage) if the config is wrong.
 */
export function configure(command: Command, { config, env }: Context): void {
  if (config === undefined) return;
  if ("fault" in config) throw config.fault;
  const { values, folder } = config;
  const given: Partial<Record<keyof Config, unknown>> = {
    python: env.DLJ_PYTHON ? undefined : absolute(folder, values.python),
    jobs: values.jobs,
    sandbox: values.sandbox,
  };
  for (const [name, value] of Object.entries(given)) {
    const says = command.getOptionValueSource(name) === "cli";
    if (value === undefined || says || !has(command, name)) continue;
    command.setOptionValueWithSource(name, value, "config");
  }
  // Folders of problems add up; those of the command line come first.
  if (values.problems && has(command, "problems")) {
    const said: readonly string[] = command.getOptionValue("problems") ?? [];
    const more = values.problems.map((one) => resolve(folder, one));
    command.setOptionValueWithSource("problems", [...said, ...more], "config");
  }
}

function has(command: Command, name: string): boolean {
  return command.options.some((option) => option.attributeName() === name);
}

/** A Python name without a slash is looked up on PATH. */
function absolute(folder: string, python: string | undefined): string | undefined {
  return python?.includes("/") ? resolve(folder, python) : python;
}
