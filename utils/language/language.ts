/** The languages the interface speaks and how a text is picked for one. */
import type { Text } from '../../knowledge/types.ts';

export const LANGUAGES = ['zh-CN', 'zh-TW', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What the options offer: `auto` follows the browser. */
export const LANGUAGE_CHOICES = ['auto', ...LANGUAGES] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

/** A text with the Traditional Chinese that the build adds to it. */
export type LocalText = Text & { hant?: string };

/**
 * @param text the text in its written languages
 * @param language the reader's
 * @returns the words to show; Simplified Chinese where a text has not been through the build
 */
export function pick(text: LocalText, language: Language): string {
  if (language === 'en') return text.en;
  return language === 'zh-TW' ? (text.hant ?? text.zh) : text.zh;
}

/**
 * @param tags BCP 47 tags in the reader's order, as `navigator.languages` gives them
 * @returns the first that is spoken here; English when none is. Hong Kong and Macau read Traditional, unless the tag
 * names the script
 */
export function resolveLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const lower = tag.toLowerCase();
    if (/^zh\b(?!.*\bhans\b).*\b(hant|tw|hk|mo)\b/.test(lower)) return 'zh-TW';
    if (/^zh\b/.test(lower)) return 'zh-CN';
    if (/^en\b/.test(lower)) return 'en';
  }
  return 'en';
}

/**
 * @param choice the reader's own
 * @param tags the browser's languages, for `auto`
 */
export function chosenLanguage(choice: LanguageChoice, tags: readonly string[]): Language {
  return choice === 'auto' ? resolveLanguage(tags) : choice;
}
