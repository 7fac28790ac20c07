import { Chalk, type ChalkInstance } from "chalk";

interface Asked {
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly isTTY: boolean;
}

/**
 * The colours for one stream, by the first of these that applies: `--no-color`, `--color`, FORCE_COLOR,
 * NO_COLOR (not empty), TERM=dumb, GitHub or GitLab CI, whether it is a terminal. chalk itself doesn't
 * read NO_COLOR.
 */
export function coloursFor(asked: Asked): ChalkInstance {
  return new Chalk({ level: wantsColour(asked) ? 1 : 0 });
}

function wantsColour({ args, env, isTTY }: Asked): boolean {
  if (args.includes("--no-color")) return false;
  if (args.includes("--color")) return true;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== "") {
    return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  }
  if (env.NO_COLOR) return false;
  if (env.TERM === "dumb") return false;
  if (env.GITHUB_ACTIONS || env.GITLAB_CI) return true;
  return isTTY;
}
