import type { TerminalContext } from "../../report/terminal/context.ts";
import type { Messages } from "../../text/en.ts";
import { allFailures } from "./panels/all.ts";
import { diffPanel } from "./panels/diff.ts";
import { hintPanel } from "./panels/hint.ts";
import { picturePanel } from "./panels/picture.ts";
import { statementPanel } from "./panels/statement.ts";
import type { WatchState } from "./state.ts";

/** What a key may have done. */
export interface Actions {
  rerun(): void;
  nextProblem(): void;
  nextHint(): void;
  quit(): void;
}

/** A panel as text, for a terminal of so many columns; longer lines are folded, longer texts scroll. */
export type Panel = (state: WatchState, look: TerminalContext, columns: number) => string;

interface Key {
  /** What the last line calls it. */
  readonly label: (messages: Messages["learn"]["watch"]["keys"]) => string;
  /** What it does, before its panel is shown. */
  readonly act?: (actions: Actions) => void;
  /** What it shows in place of the result; pressed again, or with Escape, the result comes back. */
  readonly panel?: Panel;
}

/** Every key of the watch, in the order of the last line. */
export const keys = {
  r: { label: (m) => m.run, act: (actions) => actions.rerun() },
  a: { label: (m) => m.all, panel: allFailures },
  h: { label: (m) => m.hint, act: (actions) => actions.nextHint(), panel: hintPanel },
  s: { label: (m) => m.statement, panel: statementPanel },
  d: { label: (m) => m.diff, panel: diffPanel },
  p: { label: (m) => m.picture, panel: picturePanel },
  n: { label: (m) => m.next, act: (actions) => actions.nextProblem() },
  q: { label: (m) => m.quit, act: (actions) => actions.quit() },
} as const satisfies Record<string, Key>;

export type KeyName = keyof typeof keys;

/** The key of that name, if there is one. */
export function keyNamed(name: string): Key | undefined {
  return Object.hasOwn(keys, name) ? keys[name as KeyName] : undefined;
}
