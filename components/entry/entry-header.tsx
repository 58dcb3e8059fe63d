/** Title bar of an opened entry; stays in view while its text scrolls. */
import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Match } from '../../utils/match/types.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { useText } from '../language.tsx';
import { strings } from '../strings.ts';
import { ConfidenceBadge } from './confidence-badge.tsx';

interface EntryHeaderProps {
  title: string;
  confidence?: Match['confidence'] | undefined;
  onBack: () => void;
  /** Buttons at the far end. */
  children?: ReactNode;
}

export function EntryHeader({ title, confidence, onBack, children }: EntryHeaderProps) {
  const { t } = useText();
  return (
    <div className="entry-header">
      <IconButton icon={ArrowLeft} label={t(strings.back)} onClick={onBack} />
      <h2 className="entry-title" tabIndex={-1} data-view-title>
        {title}
      </h2>
      {confidence && <ConfidenceBadge confidence={confidence} />}
      {children}
    </div>
  );
}
