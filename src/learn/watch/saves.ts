import { statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { watch } from "chokidar";

/**
 * When a file is looked at after something happened to it, in ms. The first look waits until a save in two steps, emptying and
 * filling, is over, and for longer than the clock that stamps files stands still; the later ones find what was written since,
 * which may come without an event of its own.
 */
const looks = [15, 60, 150, 400];

/** How often a file is looked at without any event: there are file systems that have none. */
const patrol = 1000;

export interface Saves {
  /**
   * Looks at a file now and then, whatever is heard of it.
   *
   * @param known its stamp when it was read: whatever is saved after that is told
   */
  follow(path: string, known: string | undefined): void;
  close(): Promise<void>;
}

/**
 * Tells of every save of a file in a folder, however the editor does it: writing in place, or a new file renamed over the old
 * one. Saves that follow on each other within milliseconds are told as one.
 *
 * @param accepts whether a path is of interest
 * @param onSave called with the path; the file's content is at least as new as the save
 */
export async function watchSaves(
  folder: string,
  accepts: (path: string) => boolean,
  onSave: (path: string) => void,
): Promise<Saves> {
  const seen = new Map<string, string>();
  const timers = new Set<NodeJS.Timeout>();
  let followed: string | undefined;

  const look = (path: string, isLast: boolean) => {
    const stamp = stampOf(path);
    if (stamp === undefined || stamp === seen.get(path)) return;
    // Empty is what a file is while it is being written.
    if (stamp.endsWith(":0") && !isLast) return;
    seen.set(path, stamp);
    onSave(path);
  };
  const heard = (event: string, name: string) => {
    const path = resolve(folder, name);
    if (event !== "add" && event !== "change") return;
    if (dirname(path) !== folder || !accepts(path)) return;
    for (const [i, wait] of looks.entries()) {
      const timer = setTimeout(() => {
        timers.delete(timer);
        look(path, i === looks.length - 1);
      }, wait);
      timers.add(timer);
    }
  };

  const watcher = watch(folder, { depth: 0, ignoreInitial: true });
  watcher.on("all", heard);
  // A watcher that fails, for want of inotify handles say, leaves the patrol.
  watcher.on("error", () => {});
  const walking = setInterval(() => followed && look(followed, true), patrol);
  await new Promise<void>((ready) => {
    watcher.once("ready", () => ready());
    watcher.once("error", () => ready());
  });
  return {
    follow(path, known) {
      followed = path;
      seen.set(path, known ?? "");
    },
    async close() {
      clearInterval(walking);
      for (const timer of timers) clearTimeout(timer);
      await watcher.close();
    },
  };
}

/** What changes with every save: which file it is, when it was written and how long it is. */
export function stampOf(path: string): string | undefined {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stat?.isFile() ? `${stat.ino}:${stat.mtimeNs}:${stat.size}` : undefined;
}
