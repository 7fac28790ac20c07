/** A text that was not saved, and the hash of the file that it was made from. */
export interface UnsavedText {
  readonly text: string;
  readonly base: string | null;
}

const nameOf = (id: string) => `dlj-draft-${id}`;

/**
 * The unsaved text of a problem, so that a reload or the end of the server loses nothing: this tab's own, else the last one of
 * this browser.
 */
export function readDraft(id: string): UnsavedText | undefined {
  const name = nameOf(id);
  const own = sessionStorage.getItem(name);
  const kept = own ?? localStorage.getItem(name);
  // From now on it is this tab's, which forgets it once it is saved.
  if (own === null && kept !== null) sessionStorage.setItem(name, kept);
  return parsed(kept);
}

/** Keeps a draft, or forgets it, but not one of another tab. A browser without room for it keeps the text in its tab only. */
export function keepDraft(id: string, draft: UnsavedText | undefined): void {
  const name = nameOf(id);
  try {
    if (draft) {
      for (const storage of [sessionStorage, localStorage])
        storage.setItem(name, JSON.stringify(draft));
      return;
    }
    const own = sessionStorage.getItem(name);
    sessionStorage.removeItem(name);
    if (own !== null && own === localStorage.getItem(name)) localStorage.removeItem(name);
  } catch {
    // Nothing is lost yet: the text is still in the editor.
  }
}

function parsed(kept: string | null): UnsavedText | undefined {
  try {
    const draft = JSON.parse(kept ?? "null");
    return typeof draft?.text === "string" ? draft : undefined;
  } catch {
    return undefined;
  }
}
