/** A text that was not saved, and the hash of the file that it was made from. */
export interface UnsavedText {
  readonly text: string;
  readonly base: string | null;
}

const nameOf = (id: string) => `dlj-draft-${id}`;

/** The unsaved text of a problem that this browser keeps, so that a reload or the end of the server loses nothing. */
export function readDraft(id: string): UnsavedText | undefined {
  try {
    const draft = JSON.parse(localStorage.getItem(nameOf(id)) ?? "null");
    return typeof draft?.text === "string" ? draft : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a draft, or forgets it. A browser without room for it keeps the text in its tab only. */
export function keepDraft(id: string, draft: UnsavedText | undefined): void {
  try {
    if (draft) localStorage.setItem(nameOf(id), JSON.stringify(draft));
    else localStorage.removeItem(nameOf(id));
  } catch {
    // Nothing is lost yet: the text is still in the editor.
  }
}
