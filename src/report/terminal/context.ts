import type { ChalkInstance } from "chalk";
import type { Locale } from "../locale.ts";

/** The context of a terminal report besides the Result: language, messages and colours. */
export interface TerminalContext extends Locale {
  readonly colours: ChalkInstance;
}
