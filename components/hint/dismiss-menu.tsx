/** For how long a message is to be left alone. */
import { Ellipsis } from 'lucide-react';
import { useId, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { IconButton } from '../controls/icon-button.tsx';
import { moveByArrow } from '../controls/move-by-arrow.ts';
import { useText } from '../language.tsx';
import { strings } from '../strings.ts';

export type DismissScope = 'now' | 'message' | 'site';

const ITEMS = [
  { scope: 'now', label: strings.close },
  { scope: 'message', label: strings.hideMessage },
  { scope: 'site', label: strings.hideSite },
] as const;

function MenuItems({ id, onChoose }: { id: string; onChoose: (scope: DismissScope) => void }) {
  const { t } = useText();
  return (
    <div role="menu" id={id} aria-label={t(strings.more)} className="menu" onKeyDown={(event) => moveByArrow(event)}>
      {ITEMS.map(({ scope, label }, index) => (
        <button
          key={scope}
          type="button"
          role="menuitem"
          tabIndex={-1}
          data-arrow
          className="menu-item"
          autoFocus={index === 0}
          onClick={() => onChoose(scope)}
        >
          {t(label)}
        </button>
      ))}
    </div>
  );
}

export function DismissMenu({ onDismiss }: { onDismiss: (scope: DismissScope) => void }) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLSpanElement>(null);
  const id = useId();
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (!open || (event.key !== 'Escape' && event.key !== 'Tab')) return;
    if (event.key === 'Escape') event.stopPropagation();
    setOpen(false);
    trigger.current?.querySelector('button')?.focus();
  };
  const closeOnLeave = (event: FocusEvent): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  return (
    <span className="menu-anchor" ref={trigger} onKeyDown={closeOnEscape} onBlur={closeOnLeave}>
      <IconButton
        icon={Ellipsis}
        label={t(strings.more)}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      />
      {open && <MenuItems id={id} onChoose={onDismiss} />}
    </span>
  );
}
