import type { TerminalContext } from "../../report/terminal/context.ts";
import type { Printable } from "../../report/terminal/printable.ts";
import type { Messages } from "../../text/en.ts";
import { allFailures } from "./panels/all.ts";
import { diffPanel } from "./panels/diff.ts";
import { hintPanel } from "./panels/hint.ts";
import { picturePanel } from "./panels/picture.ts";
import { statementPanel } from "./panels/statement.ts";
import type { WatchState } from "./state.ts";

/** The actions of keys. */
export interface Actions {
  rerun(): void;
  nextProblem(): void;
  nextHint(): void;
  quit(): void;
}

/** Makes a panel's text, which is escaped if it is a string. Longer lines are folded, longer texts scroll. */
type Panel = (state: WatchState, context: TerminalContext) => string | Printable;

interface Key {
  /** Its label in the last line of the screen. */
  readonly label: (messages: Messages["learn"]["watch"]["keys"]) => string;
  /** The key's action, before its panel is shown. */
  readonly act?: (actions: Actions) => void;
  /** The panel that replaces the result. The same key or Escape brings the result back. */
  readonly panel?: Panel;
}

/** Every key of the watch, in the order of the screen's last line. */
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

type KeyName = keyof typeof keys;

/** The key with this name, or undefined. */
export function keyNamed(name: string): Key | undefined {
  return Object.hasOwn(keys, name) ? keys[name as KeyName] : undefined;
}
