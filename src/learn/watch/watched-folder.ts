import { type Saves, watchSaves } from "./saves.ts";

/** Reports the saves of one folder at a time. */
export class WatchedFolder {
  readonly #accepts: (path: string) => boolean;
  readonly #onSave: (path: string) => void;
  readonly #onGone: (path: string) => void;
  readonly #fail: (error: unknown) => void;
  #folder: string | undefined;
  #saves: Promise<Saves> | undefined;

  /**
   * @param onGone called if the followed file is no longer there
   * @param fail called if a folder can't be watched
   */
  constructor(
    accepts: (path: string) => boolean,
    onSave: (path: string) => void,
    onGone: (path: string) => void,
    fail: (error: unknown) => void,
  ) {
    this.#accepts = accepts;
    this.#onSave = onSave;
    this.#onGone = onGone;
    this.#fail = fail;
  }

  /** Watches this folder in place of the one before. Resolves when it does. */
  async watch(folder: string): Promise<void> {
    if (folder !== this.#folder) {
      this.#folder = folder;
      const before = this.#saves;
      this.#saves = (async () => {
        await (await before)?.close();
        return await watchSaves(folder, this.#accepts, this.#onSave, this.#onGone);
      })();
      this.#saves.catch(this.#fail);
    }
    await this.#saves;
  }

  /** Looks at a file of the folder even without events. */
  follow(path: string, stamp: string | undefined): void {
    this.#saves?.then((one) => one.follow(path, stamp), this.#fail);
  }

  async close(): Promise<void> {
    await (await this.#saves)?.close();
  }
}
