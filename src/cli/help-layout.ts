import stringWidth from "string-width";
import { wrap } from "../report/terminal/layout.ts";

/**
 * How commander measures and breaks the text of help. Its own ways count a Chinese character as one column and break lines at
 * spaces alone. Loaded only where help is asked for.
 */
export const helpLayout = {
  displayWidth: (text: string): number => stringWidth(text),
  boxWrap: (text: string, width: number): string =>
    text
      .split("\n")
      .flatMap((line) => wrap(line, width))
      .join("\n"),
};
