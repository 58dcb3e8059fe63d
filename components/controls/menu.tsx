/** A button that opens a short list of choices beside it. */
import {
  useId,
  useRef,
  useState,
  type ComponentProps,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { moveByArrow } from './move-by-arrow.ts';

export interface MenuItem<Key extends string> {
  key: Key;
  label: string;
}

type TriggerProps = Pick<ComponentProps<'button'>, 'aria-haspopup' | 'aria-expanded' | 'aria-controls' | 'onClick'>;

interface MenuProps<Key extends string> {
  label: string;
  items: readonly MenuItem<Key>[];
  onChoose: (key: Key) => void;
  /** The button: it gets these props. */
  trigger: (props: TriggerProps) => ReactNode;
  /** Where the list opens; beside the button by default. */
  placement?: 'beside' | 'above';
}

type ItemsProps<Key extends string> = Omit<MenuProps<Key>, 'trigger' | 'placement'> & { id: string };

function Items<Key extends string>({ id, label, items, onChoose }: ItemsProps<Key>) {
  return (
    <div role="menu" id={id} aria-label={label} className="menu" onKeyDown={(event) => moveByArrow(event)}>
      {items.map(({ key, label: words }, index) => (
        <button
          key={key}
          type="button"
          role="menuitem"
          tabIndex={-1}
          data-arrow
          className="menu-item"
          autoFocus={index === 0}
          onClick={() => onChoose(key)}
        >
          {words}
        </button>
      ))}
    </div>
  );
}

export function Menu<Key extends string>({ label, items, onChoose, trigger, placement = 'beside' }: MenuProps<Key>) {
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLSpanElement>(null);
  const id = useId();
  const close = (): void => {
    setOpen(false);
    anchor.current?.querySelector('button')?.focus();
  };
  const closeOnKey = (event: KeyboardEvent): void => {
    if (!open || (event.key !== 'Escape' && event.key !== 'Tab')) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      // The browser would close the popup around it.
      event.preventDefault();
    }
    close();
  };
  const closeOnLeave = (event: FocusEvent): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  const choose = (key: Key): void => {
    close();
    onChoose(key);
  };
  return (
    <span className={`menu-anchor menu-${placement}`} ref={anchor} onKeyDown={closeOnKey} onBlur={closeOnLeave}>
      {trigger({
        'aria-haspopup': 'menu',
        'aria-expanded': open,
        'aria-controls': open ? id : undefined,
        onClick: () => setOpen(!open),
      })}
      {open && <Items id={id} label={label} items={items} onChoose={choose} />}
    </span>
  );
}
