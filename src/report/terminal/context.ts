import type { ChalkInstance } from "chalk";
import type { Locale } from "../locale.ts";

/** The context of a terminal report besides the Result: language, messages, colours and width. */
export interface TerminalContext extends Locale {
  readonly colours: ChalkInstance;
  /** Columns of the terminal. */
  readonly columns: number;
}
