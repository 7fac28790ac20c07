import type { Result } from "../../judge/result.ts";
import type { Hints } from "../../learn/progress/hints.ts";
import type { MatrixPicture } from "../../report/matrix-picture.ts";
import type { CardReview, CardSession } from "../api/cards.ts";
import type { ProblemRow } from "../api/problems.ts";
import type { ClassReport, StudentReport } from "../api/report.ts";
import type { WorkspaceFile } from "../workspace-file.ts";
import type { PageLanguage } from "./language.ts";

export type {
  CardReview,
  CardSession,
  ClassReport,
  Hints,
  MatrixPicture,
  ProblemRow,
  StudentReport,
  WorkspaceFile,
};
export type JudgedSolution = Result["solutions"][number];
export type JudgedCase = JudgedSolution["cases"][number];
export type EarlyCase = Pick<JudgedCase, "group" | "name" | "deciding" | "verdict" | "cpu">;

/** An answer that is no success, with its sentence. */
export class ApiError extends Error {}

async function ask(
  language: PageLanguage,
  path: string,
  { method = "GET", body, signal }: { method?: string; body?: unknown; signal?: AbortSignal } = {},
): Promise<Response> {
  return await fetch(`/api${path}`, {
    method,
    headers: {
      "Accept-Language": language,
      ...(body !== undefined && { "Content-Type": "application/json" }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  });
}

async function json<T>(answer: Response): Promise<T> {
  if (answer.ok) return await answer.json();
  const { error } = await answer.json().catch(() => ({ error: { message: answer.statusText } }));
  throw new ApiError(error?.message ?? answer.statusText);
}

async function call<T>(...request: Parameters<typeof ask>): Promise<T> {
  return json(await ask(...request));
}

export const fetchProblems = (language: PageLanguage) => call<ProblemRow[]>(language, "/problems");
export const fetchStatement = (id: string) =>
  call<{ en: string; zh: string }>("en", `/statements/${id}`);
export const fetchFile = (language: PageLanguage, id: string) =>
  call<WorkspaceFile>(language, `/workspace/${id}`);
export const fetchHint = (language: PageLanguage, id: string) =>
  call<Hints>(language, `/workspace/${id}/hint`, { method: "POST", body: {} });
export const fetchCard = (language: PageLanguage) => call<CardSession>(language, "/cards");
export const undoGrade = (language: PageLanguage, body: CardReview) =>
  call<CardSession>(language, "/cards/undo", { method: "POST", body });
export const fetchReport = (language: PageLanguage) =>
  call<ClassReport | null>(language, "/report");
export const fetchStudent = (language: PageLanguage, place: string) =>
  call<StudentReport>(language, `/report/${place}`);

interface CardGrade {
  readonly card: string;
  readonly grade: CardReview["grade"];
  readonly seen: number;
}

export const gradeCard = (language: PageLanguage, body: CardGrade) =>
  call<CardSession & { review: CardReview }>(language, "/cards", { method: "POST", body });

/** Saves a text. Returns the file as it is instead if another program has changed it. */
export async function putFile(
  language: PageLanguage,
  id: string,
  text: string,
  base: string | null,
): Promise<{ hash: string } | WorkspaceFile> {
  const answer = await ask(language, `/workspace/${id}`, { method: "PUT", body: { text, base } });
  return answer.status === 409 ? await answer.json() : json(answer);
}

export interface RunEvents {
  readonly case: (one: EarlyCase) => void;
  readonly picture: (pictures: MatrixPicture[]) => void;
  readonly warning: (text: string) => void;
  readonly result: (result: Result) => void;
}

/** Judges the workspace's file, and tells of each event. */
export async function streamRun(
  language: PageLanguage,
  id: string,
  events: RunEvents,
  signal: AbortSignal,
): Promise<void> {
  const asked = { method: "POST", body: {}, signal };
  const answer = await ask(language, `/workspace/${id}/run`, asked);
  if (!answer.ok || !answer.body) return json(answer);
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const blocks = (text + value).split("\n\n");
    text = blocks.pop() ?? "";
    for (const block of blocks) {
      const [, event, data] = /^event: (\w+)\ndata: (.*)$/m.exec(block) ?? [];
      if (event === "error") throw new ApiError(JSON.parse(data ?? "").error.message);
      if (event !== undefined && event in events)
        events[event as keyof RunEvents](JSON.parse(data ?? "null") as never);
    }
  }
}

/**
 * Calls `onSaved` for every save in the workspace, and `onOpen` if the server answers again after a pause. Returns the function that ends
 * this.
 *
 * A browser has six connections to a server for all its tabs, so a tab in the background leaves its own to the others.
 */
export function listenToSaves(
  onSaved: (problem: string, hash: string | null) => void,
  onOpen: () => void,
): () => void {
  let source: EventSource | undefined;
  const follow = () => {
    source?.close();
    if (document.visibilityState === "hidden") return;
    source = new EventSource("/api/saves");
    source.addEventListener("open", onOpen);
    source.addEventListener("saved", ({ data }) => {
      const { problem, hash } = JSON.parse(data);
      onSaved(problem, hash);
    });
  };
  follow();
  document.addEventListener("visibilitychange", follow);
  return () => {
    document.removeEventListener("visibilitychange", follow);
    source?.close();
  };
}
