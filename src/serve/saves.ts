import { join } from "node:path";
import { type Saves, watchSaves } from "../learn/watch/saves.ts";
import { type Catalogue, idOfFile } from "../problem/catalogue.ts";
import { hashOf, solutionPath } from "./workspace-file.ts";

/** A solution that was saved, by this server or by another program. */
export interface Saved {
  readonly problem: string;
  readonly hash: string | null;
}

/** Tells every open page about saves in the workspace. The folder is watched while there is a page. */
export class SaveNews {
  readonly #home: string;
  readonly #catalogue: Catalogue;
  readonly #listeners = new Set<(saved: Saved) => void>();
  #watching: Promise<Saves> | undefined;

  constructor(home: string, catalogue: Catalogue) {
    this.#home = home;
    this.#catalogue = catalogue;
  }

  /** Calls the listener until the signal is aborted. Resolves then. */
  async follow(signal: AbortSignal, listener: (saved: Saved) => void): Promise<void> {
    this.#listeners.add(listener);
    this.#watching ??= this.#watch();
    try {
      await this.#watching;
      await new Promise<void>((resolve) => {
        if (signal.aborted) resolve();
        signal.addEventListener("abort", () => resolve(), { once: true });
      });
    } finally {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) await this.close();
    }
  }

  async close(): Promise<void> {
    const watching = this.#watching;
    this.#watching = undefined;
    await (await watching)?.close();
  }

  #watch(): Promise<Saves> {
    const home = this.#home;
    const idOf = (path: string) => this.#catalogue.idOf(idOfFile(path));
    const onSave = (path: string) => {
      const problem = idOf(path);
      // Another file of the same problem, such as softmax.js beside softmax.py, is not the one that is judged.
      if (problem === undefined || solutionPath(home, problem) !== path) return;
      const saved = { problem, hash: hashOf(path) };
      for (const tell of this.#listeners) tell(saved);
    };
    return watchSaves(join(home, "solutions"), (path) => idOf(path) !== undefined, onSave);
  }
}
