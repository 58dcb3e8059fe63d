/** How likely a cause is after the answers so far, in words. */
import type { Likeliness } from '../../utils/questions/ranking.ts';
import { useText } from '../language.tsx';
import { likelinessNames } from '../strings.ts';

export function LikelinessBadge({ likeliness }: { likeliness: Likeliness }) {
  const { t } = useText();
  return <span className={`badge badge-${likeliness}`}>{t(likelinessNames[likeliness])}</span>;
}
