import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { judge as judgeEn } from "../../text/en/judge.ts";
import { learn as learnEn } from "../../text/en/learn.ts";
import { page as pageEn } from "../../text/en/page.ts";
import { report as reportEn } from "../../text/en/report.ts";
import type { Messages } from "../../text/en.ts";
import { judge as judgeZh } from "../../text/zh/judge.ts";
import { learn as learnZh } from "../../text/zh/learn.ts";
import { page as pageZh } from "../../text/zh/page.ts";
import { report as reportZh } from "../../text/zh/report.ts";
import { languageCookie } from "../language-cookie.ts";

export type PageLanguage = "en" | "zh";

/** The texts of the page in each language. That both have the same keys is checked with all messages. */
const texts = {
  en: { ...pageEn, drill: learnEn.drill, verdicts: judgeEn.verdicts, report: reportEn },
  zh: {
    ...(pageZh as unknown as typeof pageEn),
    drill: learnZh.drill as unknown as typeof learnEn.drill,
    verdicts: judgeZh.verdicts,
    report: reportZh as unknown as typeof reportEn,
  },
};

export interface Words {
  readonly language: PageLanguage;
  readonly t: typeof pageEn & {
    readonly drill: Messages["learn"]["drill"];
    readonly report: Messages["report"];
    readonly verdicts: Readonly<Record<keyof typeof judgeEn.verdicts, string>>;
  };
}

export function wordsOf(language: PageLanguage): Words {
  return { language, t: texts[language] };
}

export const WordsContext = createContext<Words>(wordsOf("en"));

export function useWords(): Words {
  return useContext(WordsContext);
}

/** The server has read the cookie, and wrote the page in its language. */
export function firstLanguage(): PageLanguage {
  return document.documentElement.lang.startsWith("zh") ? "zh" : "en";
}

/** Keeps the language that this browser chose for the next visit. */
export function keepLanguage(language: PageLanguage): void {
  // biome-ignore lint/suspicious/noDocumentCookie: Firefox and Safari have no cookieStore, or none on loopback.
  document.cookie = `${languageCookie}=${language}; path=/; max-age=31536000; SameSite=Strict`;
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
}
