import { it } from "vitest";
import { checkScreens } from "./screens.ts";

it.each([
  [60, "en"],
  [120, "en"],
  [80, "zh"],
  [120, "zh"],
] as const)("a learner's screens in %i columns look as they did, in %s", (columns, language) =>
  checkScreens(columns, language),
);
