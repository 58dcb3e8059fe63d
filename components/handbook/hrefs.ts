/** Where things are in the handbook: one folder a language, the style sheet beside them. */
import type { Area } from '../../knowledge/types.ts';
import type { Language } from '../../utils/language/language.ts';

export const STYLE_HREF = '../handbook.css';
export const INDEX_FILE = 'index.html';
export const WHOLE_FILE = 'all.html';
export const SOURCES_ID = 'sources';
export const CONTENTS_ID = 'contents';

/** How each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
  en: 'English',
};

export const entryFile = (id: string): string => `${id}.html`;
/** The title, not the top of the page: what a link names is what comes into view. */
export const entryHref = (id: string): string => `${entryFile(id)}#${id}`;
export const areaId = (area: Area): string => `area-${area}`;
