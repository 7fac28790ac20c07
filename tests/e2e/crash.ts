// Takes the screen as the watch does, and then meets an error that nobody catches.
import { Screen } from "../../src/learn/watch/screen.ts";

const screen = new Screen(process, { key: () => {}, resize: () => {} });
screen.open();
screen.draw(["about to crash"]);
setTimeout(() => {
  throw new Error("a fault of its own");
}, 300);
