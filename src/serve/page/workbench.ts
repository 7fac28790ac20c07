import {
  ApiError,
  type EarlyCase,
  fetchFile,
  fetchHint,
  type JudgedSolution,
  listenToSaves,
  type MatrixPicture,
  putFile,
  streamRun,
  type WorkspaceFile,
} from "./api.ts";
import { keepDraft, readDraft } from "./drafts.ts";
import type { PageLanguage } from "./language.ts";
import { keepRun, lastRunsOf } from "./last-runs.ts";
import { emptyWorkbench, type Notice, type WorkbenchState } from "./workbench-state.ts";

/** The editor, as the workbench uses it. */
export interface TextHolder {
  text: string;
  replace(text: string): void;
}

export interface WorkbenchOptions {
  readonly id: string;
  readonly language: () => PageLanguage;
  readonly onState: (state: WorkbenchState) => void;
  readonly onJudged: () => void;
}

/** One problem's file: loading, saving, running, and what happens if another program saves it. */
export class Workbench {
  readonly #options: WorkbenchOptions;
  #state = emptyWorkbench;
  #editor: TextHolder | undefined;
  #run: AbortController | undefined;
  readonly #unfollow: () => void;

  constructor(options: WorkbenchOptions) {
    this.#options = options;
    this.#unfollow = listenToSaves(
      (problem, hash) => {
        const { file } = this.#state;
        if (problem === options.id && hash !== file?.hash) void this.#look();
      },
      () => void this.#look(),
    );
  }

  /** Reads the file. Its text is the one to begin with: an unsaved one is taken up again. */
  async open(): Promise<WorkspaceFile | undefined> {
    const { id, language } = this.#options;
    return await this.#told(async () => {
      const file = await fetchFile(language(), id);
      const draft = readDraft(id);
      if (!draft || draft.text === file.text) {
        this.#set({ file, lastRuns: lastRunsOf(id) });
        return file;
      }
      const isNewer = draft.base === file.hash;
      this.#set({
        ...{
          file,
          lastRuns: lastRunsOf(id),
          dirty: true,
          conflict: isNewer ? undefined : file,
        },
        notice: { key: "restored" },
      });
      return { ...file, text: draft.text };
    });
  }

  attach(editor: TextHolder): void {
    this.#editor = editor;
  }

  changed(text: string): void {
    const { file } = this.#state;
    const dirty = text !== file?.text;
    keepDraft(this.#options.id, dirty ? { text, base: file?.hash ?? null } : undefined);
    if (dirty !== this.#state.dirty) this.#set({ dirty });
  }

  /** Saves the text. Returns whether the file is now the text. */
  async save(): Promise<boolean> {
    const { file } = this.#state;
    const { id, language } = this.#options;
    const text = this.#editor?.text;
    if (!file || text === undefined || this.#state.conflict) return false;
    if (!this.#state.dirty && file.hash !== null) return true;
    const saved = await this.#told(() => putFile(language(), id, text, file.hash));
    if (!saved) return false;
    if ("text" in saved) {
      this.#met(saved);
      return !this.#state.conflict;
    }
    this.#adopt({ ...file, text, hash: saved.hash });
    return true;
  }

  /** Saves, and judges the file. Ends the run before. */
  async run(notice?: Notice): Promise<void> {
    const isEditable = this.#state.file?.editable;
    if (isEditable && !(await this.save())) return;
    this.stop();
    const run = new AbortController();
    this.#run = run;
    this.#set({ running: true, cases: [], notice });
    const { id, language, onJudged } = this.#options;
    const isCurrent = () => this.#run === run;
    await this.#told(async () => {
      let pictures: MatrixPicture[] = [];
      const events = {
        case: (one: EarlyCase) => isCurrent() && this.#set({ cases: [...this.#state.cases, one] }),
        picture: (seen: MatrixPicture[]) => {
          pictures = seen;
        },
        warning: (warning: string) => this.#set({ notice: { warning } }),
        result: ({ solutions: [solution] }: { solutions: JudgedSolution[] }) => {
          if (!solution) return;
          const runs = keepRun(id, solution);
          if (isCurrent()) this.#set({ solution, pictures, hints: undefined, lastRuns: runs });
        },
      };
      await streamRun(language(), id, events, run.signal);
    }, run.signal);
    if (!isCurrent()) return;
    this.#set({ running: false });
    onJudged();
  }

  stop(): void {
    this.#run?.abort();
    this.#run = undefined;
    this.#set({ running: false });
  }

  async hint(): Promise<void> {
    const { id, language } = this.#options;
    const hints = await this.#told(() => fetchHint(language(), id));
    if (hints) this.#set({ hints });
  }

  /** Ends a conflict with the other program's text. Ctrl-Z brings back mine. */
  takeTheirs(): void {
    const theirs = this.#state.conflict;
    if (!theirs) return;
    this.#adopt(theirs);
    this.#editor?.replace(theirs.text);
  }

  /** Ends a conflict with my text, and saves it. Ctrl-Z brings back the other. */
  async keepMine(): Promise<void> {
    const theirs = this.#state.conflict;
    const mine = this.#editor?.text;
    if (!theirs || mine === undefined) return;
    this.#adopt(theirs);
    this.#editor?.replace(theirs.text);
    this.#editor?.replace(mine);
    await this.save();
  }

  close(): void {
    this.#unfollow();
    this.#run?.abort();
  }

  /** Reads the file again, because it was saved or may have been. */
  async #look(): Promise<void> {
    const { id, language } = this.#options;
    if (!this.#state.file) return;
    const before = this.#state.file.hash;
    const file = await this.#told(() => fetchFile(language(), id));
    if (!file || file.hash === this.#state.file.hash) return;
    if (this.#met(file) && before !== file.hash) {
      if (document.visibilityState === "visible") await this.run({ key: "changed" });
      else this.#set({ notice: { key: "changed" } });
    }
  }

  /** Meets a newer file: a conflict if the editor has other changes. Returns whether the editor took it. */
  #met(file: WorkspaceFile): boolean {
    const { dirty } = this.#state;
    const text = this.#editor?.text;
    if (text === file.text) {
      this.#adopt(file);
      return false;
    }
    if (dirty) {
      this.#set({ conflict: file });
      return false;
    }
    this.#adopt(file);
    this.#editor?.replace(file.text);
    return true;
  }

  #adopt(file: WorkspaceFile): void {
    this.#set({ file, conflict: undefined, dirty: this.#editor?.text !== file.text });
    this.changed(this.#editor?.text ?? file.text);
  }

  /** Tells of a failure. Returns undefined then. */
  async #told<T>(act: () => Promise<T>, signal?: AbortSignal): Promise<T | undefined> {
    try {
      return await act();
    } catch (error) {
      if (signal?.aborted) return undefined;
      const isSaid = error instanceof ApiError;
      this.#set({ notice: isSaid ? { why: error.message } : { key: "offline" } });
      return undefined;
    }
  }

  #set(change: Partial<WorkbenchState>): void {
    this.#state = { ...this.#state, ...change };
    this.#options.onState(this.#state);
  }
}
