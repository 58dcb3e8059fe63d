/** How sure the match is, in words. */
import type { Match } from '../../utils/match/types.ts';
import { useText } from '../language.tsx';
import { confidenceNames } from '../strings.ts';

export function ConfidenceBadge({ confidence }: { confidence: Match['confidence'] }) {
  const { t } = useText();
  return <span className={`badge badge-${confidence}`}>{t(confidenceNames[confidence])}</span>;
}
