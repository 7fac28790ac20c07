import { it } from "vitest";
import { checkScreens } from "./screens.ts";

it.each([
  [80, "en"],
  [60, "zh"],
] as const)("a learner's screens in %i columns look as they did, in %s", (columns, language) =>
  checkScreens(columns, language),
);
