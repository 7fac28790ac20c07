import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { gradeNames } from "../../learn/drill/grades.ts";
import { untilDue } from "../../learn/drill/until-due.ts";
import {
  ApiError,
  type CardReview,
  type CardSession,
  fetchCard,
  gradeCard,
  undoGrade,
} from "./api.ts";
import { useWords, type Words } from "./language.ts";

/** The follow-up questions, one at a time: the answer opens, and the learner grades their own. */
export function Cards() {
  const { t, language } = useWords();
  const until = (due: string) => untilDue(t.drill.time, new Date(due), new Date());
  const { session, isOpen, done, failure, open, grade, undo } = useDrill(language);
  useKeys(isOpen, open, grade, undo);
  const trouble = failure !== "" && (
    <p class="notice bad" role="alert">
      {t.failed({ why: failure })}
    </p>
  );
  if (!session) return trouble || null;
  const { card, left, next, warning } = session;
  return (
    <>
      <h1>{t.cards}</h1>
      {trouble}
      {warning && <p class="notice">{warning}</p>}
      <p role="status">{t.drill.left(left)}</p>
      {card ? (
        <article class="card" key={card.id}>
          <h2>
            <a href={`#/${card.problem}`}>{card.title[language]}</a>
          </h2>
          {/* The server makes both, and lets no markup of a statement through. */}
          <div dangerouslySetInnerHTML={{ __html: card.question[language] }} />
          <div aria-live="polite">
            {isOpen && (
              <>
                <hr />
                <div dangerouslySetInnerHTML={{ __html: card.answer[language] }} />
                <p class="grades">
                  {gradeNames.map((name) => (
                    <button key={name} type="button" onClick={() => grade(name)}>
                      {t.drill.grades[name]} <span class="dim">{until(card.due[name])}</span>
                    </button>
                  ))}
                </p>
              </>
            )}
          </div>
          {!isOpen && (
            <button type="button" class="go" onClick={open}>
              {t.showAnswer}
            </button>
          )}
        </article>
      ) : (
        <p>
          {t.noCard} {next !== null && t.nextIn({ time: until(next) })}
        </p>
      )}
      <p>
        <button type="button" disabled={done.length === 0} onClick={undo}>
          {t.undo}
        </button>
      </p>
      <p class="dim">{t.cardKeys}</p>
    </>
  );
}

/** The drill's state, and what the learner can do. An action that is still under way is not begun again. */
function useDrill(language: Words["language"]) {
  const [session, setSession] = useState<CardSession>();
  const [isOpen, setOpen] = useState(false);
  const [done, setDone] = useState<readonly CardReview[]>([]);
  const [failure, setFailure] = useState("");
  const isBusy = useRef(false);
  const act = useCallback(async (action: () => Promise<CardSession>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      setSession(await action());
      setFailure("");
      setOpen(false);
    } catch (error) {
      setFailure((error as Error).message);
      // Another program may have answered the question.
      if (error instanceof ApiError) fetchCard(language).then(setSession, () => {});
    } finally {
      isBusy.current = false;
    }
  }, []);
  useEffect(() => void act(() => fetchCard(language)), []);
  const grade = (name: CardReview["grade"]) =>
    act(async () => {
      const { id: card = "", seen = 0 } = session?.card ?? {};
      const { review, ...next } = await gradeCard(language, { card, grade: name, seen });
      setDone((before) => [...before, review]);
      return next;
    });
  const undo = () => {
    const last = done.at(-1);
    if (last === undefined) return;
    act(async () => {
      const before = await undoGrade(language, last);
      setDone(done.slice(0, -1));
      return before;
    });
  };
  return { session, isOpen, done, failure, open: () => setOpen(true), grade, undo };
}

function useKeys(
  isOpen: boolean,
  open: () => void,
  grade: (name: CardReview["grade"]) => void,
  undo: () => void,
) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const name = gradeNames[Number(event.key) - 1];
      if (event.key === "u") undo();
      else if (isOpen && name) grade(name);
      // On a button, the space bar presses that.
      else if (!isOpen && event.key === " " && !isControl(event.target)) open();
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  });
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("button, input, select") !== null;
}
