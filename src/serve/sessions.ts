import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** How many browsers may be signed in. The first one is signed out for one more. */
const mostSessions = 64;

/** A text that nobody can guess, for tokens and cookies. */
export function secret(): string {
  return randomBytes(24).toString("base64url");
}

/** Compares hashes, so that the time says nothing about the secret. */
export function isSame(given: string, known: string): boolean {
  const hash = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(given), hash(known));
}

/** The browsers that are signed in. A key signs in one browser, and then there is a new key. */
export class Sessions {
  readonly #cookies = new Set<string>();
  #key = secret();
  /** Called with each new key. */
  onKey: (key: string) => void = () => {};

  get key(): string {
    return this.#key;
  }

  /** Signs a browser in. Returns its cookie, or undefined if the key is wrong or was used before. */
  enter(key: string): string | undefined {
    if (!isSame(key, this.#key)) return undefined;
    this.#key = secret();
    this.onKey(this.#key);
    const cookie = secret();
    this.#cookies.add(cookie);
    const [first] = this.#cookies;
    if (this.#cookies.size > mostSessions && first !== undefined) this.#cookies.delete(first);
    return cookie;
  }

  has(cookie: string | undefined): boolean {
    return cookie !== undefined && [...this.#cookies].some((known) => isSame(cookie, known));
  }
}
