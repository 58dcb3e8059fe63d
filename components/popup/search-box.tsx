/** Where a message is typed or pasted. */
import { Search, X } from 'lucide-react';
import type { KeyboardEvent, RefObject } from 'react';
import { IconButton } from '../controls/icon-button.tsx';
import { useText } from '../language.tsx';
import { strings } from '../strings.ts';
import { usePopup, usePopupState } from './popup-context.tsx';

interface SearchBoxProps {
  input: RefObject<HTMLInputElement | null>;
}

export function SearchBox({ input }: SearchBoxProps) {
  const { t } = useText();
  const { focusSearch } = usePopup();
  const query = usePopupState((state) => state.query);
  const search = usePopupState((state) => state.search);
  const enter = usePopupState((state) => state.enter);
  const onKeyDown = (event: KeyboardEvent): void => {
    // While an input method is composing, Enter and Escape belong to it.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') enter();
    if (event.key === 'Escape' && query !== '') {
      event.preventDefault();
      search('');
    }
  };
  const clear = (): void => {
    search('');
    focusSearch();
  };
  return (
    <div className="search" role="search">
      <Search className="search-icon" size={16} aria-hidden />
      <input
        ref={input}
        type="search"
        className="search-input"
        aria-label={t(strings.searchLabel)}
        placeholder={t(strings.searchPlaceholder)}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        data-arrow
        value={query}
        onChange={(event) => search(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {query !== '' && <IconButton icon={X} label={t(strings.clear)} onClick={clear} />}
    </div>
  );
}
