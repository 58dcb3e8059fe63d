/** The toolbar popup: what was found on this tab, and look-up of what a message elsewhere said. */
import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { LocalText } from '../../utils/language/language.ts';
import { moveByArrow } from '../controls/move-by-arrow.ts';
import { useViewFocus } from '../controls/use-view-focus.ts';
import { useText } from '../language.tsx';
import { strings } from '../strings.ts';
import { useTrustedEvents } from '../trusted.tsx';
import { EntryPage } from './entry-page.tsx';
import { LookupPanel } from './lookup-panel.tsx';
import { PagePanel } from './page-panel.tsx';
import { findingsOf, PopupProvider, usePopup, usePopupState, type PopupProps } from './popup-context.tsx';
import { PopupFooter } from './popup-footer.tsx';
import { PopupHeader } from './popup-header.tsx';
import { QuestionsPage } from './questions-page.tsx';
import { createPopupStore, type PopupState } from './popup-store.ts';
import { SearchBox } from './search-box.tsx';
import { StatusStrip } from './status-strip.tsx';
import { PANEL_ID, tabId, TabList } from './tab-list.tsx';
import { useAnswer, type Answer } from './use-answer.ts';

export type { PopupProps } from './popup-context.tsx';

function Notice({ text, act, onAct }: { text: LocalText; act: LocalText; onAct: () => void }) {
  const { t } = useText();
  return (
    <div className="strip" role="status">
      <span className="strip-text">{t(text)}</span>
      <button type="button" className="button button-quiet" onClick={onAct}>
        {t(act)}
      </button>
    </div>
  );
}

function Notices() {
  const { notice, onReadNotice, onAllowListed } = usePopup().props;
  return (
    <>
      {notice && <Notice text={strings.setAside} act={strings.understood} onAct={onReadNotice} />}
      {onAllowListed && <Notice text={strings.listedWithheld} act={strings.allowListed} onAct={onAllowListed} />}
    </>
  );
}

/** Opens the best answer on Enter, which may come before the answer that it is meant for. */
function useEnter(answer: Answer | undefined): void {
  const open = usePopupState((state) => state.open);
  const isEntered = usePopupState((state) => state.isEntered && state.query === answer?.text);
  useEffect(() => {
    const [match] = answer?.matches ?? [];
    if (!isEntered || !answer || !match) return;
    open({ id: match.id, match, message: answer.text, from: { among: answer.matches } });
  }, [open, isEntered, answer]);
}

interface HomePageProps {
  input: RefObject<HTMLInputElement | null>;
  answer: Answer | undefined;
}

function HomePage({ input, answer }: HomePageProps) {
  const { props } = usePopup();
  const chosen = usePopupState((state) => state.tab);
  const isEmpty = findingsOf(props.tab).length === 0;
  const selected = chosen ?? (isEmpty ? 'lookup' : 'page');
  useEnter(answer);
  return (
    <main className="popup-home" onKeyDown={(event: KeyboardEvent<HTMLElement>) => moveByArrow(event)}>
      <SearchBox input={input} />
      <TabList selected={selected} />
      {(selected === 'lookup' || !isEmpty) && <StatusStrip />}
      <div className="popup-scroll" role="tabpanel" id={PANEL_ID} aria-labelledby={tabId(selected)}>
        {selected === 'lookup' ? <LookupPanel answer={answer} /> : <PagePanel />}
      </div>
    </main>
  );
}

function pathOf({ stack, area }: PopupState): string {
  return [...(area ? [`area-${area}`] : []), ...stack.map(({ id }) => id)].join('/');
}

function Shown({ input }: { input: RefObject<HTMLInputElement | null> }) {
  const { language } = useText();
  const { props } = usePopup();
  const root = useRef<HTMLDivElement>(null);
  const query = usePopupState((state) => state.query);
  const path = usePopupState(pathOf);
  const view = usePopupState((state) => state.stack.at(-1));
  // Asked for here: an answer outlives the entry that was opened from it.
  const answer = useAnswer(query, props.lookup);
  useViewFocus(root, path);
  // An answer may take the place of what had the focus.
  useEffect(() => {
    if (document.activeElement === document.body) input.current?.focus();
  }, [answer, input]);
  return (
    <div ref={root} className="ph popup" lang={language} {...useTrustedEvents()}>
      <PopupHeader />
      <Notices />
      {!view && <HomePage input={input} answer={answer} />}
      {view && ('suspects' in view ? <QuestionsPage key={path} {...view} /> : <EntryPage key={path} entry={view} />)}
      {!view && <PopupFooter />}
    </div>
  );
}

export function Popup(props: PopupProps) {
  const [store] = useState(() => createPopupStore(props.initialQuery, props.initialEntry));
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const focusSearch = (): void => {
    store.getState().selectTab('lookup');
    input.current?.focus();
  };
  const context = { props, store, focusSearch };
  return (
    <PopupProvider value={context}>
      <Shown input={input} />
    </PopupProvider>
  );
}
