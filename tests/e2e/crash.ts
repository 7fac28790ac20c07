// Takes over the screen like the watch, and then throws an uncaught error.
import { Screen } from "../../src/learn/watch/screen.ts";
import { printable } from "../../src/report/terminal/printable.ts";

const screen = new Screen(process, { key: () => {}, resize: () => {} });
screen.open();
screen.draw([printable`about to crash`]);
setTimeout(() => {
  throw new Error("a fault of its own");
}, 300);
