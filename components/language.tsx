/** The reader's language, handed down to every component. */
import { createContext, use, useMemo, type ReactNode } from 'react';
import { pick, type Language, type LocalText } from '../utils/language/language.ts';
import { typeset } from './text/typeset.ts';

/** What fills the `{slots}` of a text. */
export type Values = Readonly<Record<string, string | number>>;

export interface TextTools {
  language: Language;
  /**
   * @param text what to say
   * @param values what its `{slots}` hold; words of a page come in this way and stay as they are
   * @returns the words in the reader's language
   */
  t: (text: LocalText, values?: Values) => string;
}

const LanguageContext = createContext<Language>('zh-CN');

/** Everything inside speaks `language`. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

function say(text: LocalText, language: Language, values: Values): string {
  const words = pick(text, language);
  const spaced = language === 'en' ? words : typeset(words, language);
  return spaced.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
}

/** The language of the nearest provider, and how to speak it. */
export function useText(): TextTools {
  const language = use(LanguageContext);
  return useMemo(() => ({ language, t: (text, values = {}) => say(text, language, values) }), [language]);
}
