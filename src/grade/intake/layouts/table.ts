import { nbgrader, problem, repository, student } from "./by-folder.ts";
import { blackboard, canvas, classroom, moodle } from "./by-pattern.ts";
import { gradescope } from "./gradescope.ts";
import type { PlatformLayout } from "./layout.ts";

/** Every layout, in the order in which `auto` tries them: the surest marks first. */
export const platformLayouts = {
  gradescope,
  moodle,
  blackboard,
  canvas,
  classroom,
  nbgrader,
  problem,
  repository,
  student,
} as const satisfies Record<string, PlatformLayout>;

export type LayoutName = keyof typeof platformLayouts;
export const layoutNames = Object.keys(platformLayouts) as LayoutName[];

/** The choices of `--layout`. */
export const layouts = ["auto", ...layoutNames] as const;
export type Layout = (typeof layouts)[number];
