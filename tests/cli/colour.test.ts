import { describe, expect, it } from "vitest";
import { coloursFor } from "../../src/cli/shared/colour.ts";

const level = (args: string[], env: Record<string, string>, isTTY: boolean) =>
  coloursFor({ args, env, isTTY }).level;

describe("coloursFor: the first rule that applies", () => {
  it.each([
    ["a terminal", [], {}, true, 1],
    ["a pipe", [], {}, false, 0],
    ["GitHub's log", [], { GITHUB_ACTIONS: "true" }, false, 1],
    ["GitLab's log", [], { GITLAB_CI: "true" }, false, 1],
    ["a dumb terminal", [], { TERM: "dumb", GITHUB_ACTIONS: "true" }, true, 0],
    ["NO_COLOR", [], { NO_COLOR: "1" }, true, 0],
    ["an empty NO_COLOR", [], { NO_COLOR: "" }, true, 1],
    ["FORCE_COLOR over NO_COLOR", [], { FORCE_COLOR: "1", NO_COLOR: "1" }, false, 1],
    ["FORCE_COLOR=0", [], { FORCE_COLOR: "0" }, true, 0],
    ["--color over all variables", ["--color"], { NO_COLOR: "1", FORCE_COLOR: "0" }, false, 1],
    ["--no-color over --color", ["--color", "--no-color"], {}, true, 0],
  ])("%s", (_, args, env, isTTY, expected) => {
    expect(level(args, env as Record<string, string>, isTTY)).toBe(expected);
  });
});
