import type { Messages } from "../text/en.ts";
import type { Language } from "../text/language.ts";

/** The reader's language and its messages: all that a reporter needs besides the Result. */
export interface Locale {
  readonly language: Language;
  readonly messages: Messages;
}
