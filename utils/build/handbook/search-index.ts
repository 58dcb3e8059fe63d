/** The phrases that the handbook's search goes through. */
import type { Text } from '../../../knowledge/types.ts';
import { foldPhrase, type SearchIndex } from '../../handbook/search.ts';
import { packFold } from '../../match/fold.ts';
import type { Catalogue } from '../load.ts';
import { traditionalToSimplified, withTraditional } from '../script-fold.ts';

/**
 * @param catalogue the whole catalogue
 * @returns titles, sentences and the words of lookup of every entry, in all languages: a reader of English too may paste
 *   what a Chinese page says
 */
export function searchIndexOf({ entries }: Catalogue): SearchIndex {
  const fold = traditionalToSimplified();
  const inAll = ({ zh, en }: Text): string[] => Object.values(withTraditional({ zh, en }) as Record<string, string>);
  const phrases = entries.map(({ id, explanation, examples }) => {
    const texts = [...inAll(explanation.title), ...inAll(explanation.sentence), ...examples.lookup];
    return [id, [...new Set(texts.map((text) => foldPhrase(text, fold)))]] as const;
  });
  return {
    fold: packFold(
      fold,
      phrases.flatMap(([, texts]) => texts),
    ),
    phrases: Object.fromEntries(phrases),
  };
}
