import type { ChalkInstance } from "chalk";
import type { Locale } from "../locale.ts";

/** What a terminal report needs besides the Result: language, messages and colours. */
export interface TerminalContext extends Locale {
  readonly colours: ChalkInstance;
}
