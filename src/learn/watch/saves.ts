import { statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { type FSWatcher, watch } from "chokidar";

/**
 * Milliseconds from an event to each look at the file. The first look is late enough for a save in two steps (emptying, filling)
 * and for the next tick of the clock that stamps files. The later looks find writes without an event.
 */
const looks = [15, 60, 150, 400];

/** Milliseconds between looks without an event: some file systems give no events. */
const patrol = 1000;

export interface Saves {
  /**
   * Looks at a file regularly, even without events.
   *
   * @param known its stamp when it was read; later saves are reported
   */
  follow(path: string, known: string | undefined): void;
  close(): Promise<void>;
}

/**
 * Reports every save of a file in a folder. An editor may write in place or rename a new file over the old one. Saves within
 * a few milliseconds are reported as one.
 *
 * @param accepts whether a path is of interest
 * @param onSave called with the path; the file's content is at least as new as the save
 * @param onGone called once if the followed file is no longer there
 */
export async function watchSaves(
  folder: string,
  accepts: (path: string) => boolean,
  onSave: (path: string) => void,
  onGone: (path: string) => void = () => {},
): Promise<Saves> {
  const seen = new Map<string, string>();
  const timers = new Set<NodeJS.Timeout>();
  let followed: string | undefined;
  /** The patrols that found the followed file missing. While an editor replaces it, it is missing for a moment. */
  let missed = 0;

  const look = (path: string, isLast: boolean) => {
    const stamp = stampOf(path);
    if (stamp === undefined || stamp === seen.get(path)) return;
    // A file may be empty while it is being written.
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
  // If the watcher fails, for example without free inotify handles, the patrol still works.
  watcher.on("error", () => {});
  const walking = setInterval(() => {
    if (followed === undefined) return;
    missed = stampOf(followed) === undefined ? missed + 1 : 0;
    if (missed === 2) {
      seen.delete(followed);
      onGone(followed);
    }
    look(followed, true);
  }, patrol);
  await readyOrFailed(watcher);
  return {
    follow(path, known) {
      followed = path;
      missed = 0;
      seen.set(path, known ?? "");
    },
    async close() {
      clearInterval(walking);
      for (const timer of timers) clearTimeout(timer);
      await watcher.close();
    },
  };
}

function readyOrFailed(watcher: FSWatcher): Promise<void> {
  return new Promise((ready) => {
    watcher.once("ready", () => ready());
    watcher.once("error", () => ready());
  });
}

/** A value that changes with every save: inode, time and size. */
export function stampOf(path: string): string | undefined {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stat?.isFile() ? `${stat.ino}:${stat.mtimeNs}:${stat.size}` : undefined;
}
