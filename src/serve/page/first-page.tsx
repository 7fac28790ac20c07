import { renderToString } from "preact-render-to-string";
import type { ProblemRow } from "./api.ts";
import { Course } from "./course.tsx";
import { type PageLanguage, WordsContext, wordsOf } from "./language.ts";
import { Top, titlesOf } from "./top.tsx";

/** The top of the course as HTML: the server sends it, so that the first paint waits for no script and for no track out of sight. */
export function firstPage(problems: readonly ProblemRow[], language: PageLanguage): string {
  const words = wordsOf(language);
  return renderToString(
    <WordsContext.Provider value={words}>
      <Top current="course" titles={titlesOf(words)} setLanguage={() => {}} />
      <main id="content" tabIndex={-1}>
        <Course problems={problems} most={4} />
      </main>
    </WordsContext.Provider>,
  );
}
