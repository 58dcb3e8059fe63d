/**
 * The one gate against clicks and keys that a page makes up. It stands on the root of a surface and stops such events
 * on their way down, so no handler below can forget to ask.
 */
import { createContext, use, useMemo, type ReactNode, type SyntheticEvent } from 'react';

const TrustAllContext = createContext(false);

/** Lets made-up events through. Tests only: a test's own clicks are never trusted. */
export function TrustProvider({ trustAll, children }: { trustAll: boolean; children: ReactNode }) {
  return <TrustAllContext value={trustAll}>{children}</TrustAllContext>;
}

function stopUntrusted(event: SyntheticEvent): void {
  if (event.nativeEvent.isTrusted) return;
  event.preventDefault();
  event.stopPropagation();
}

const GATE = {
  onClickCapture: stopUntrusted,
  onKeyDownCapture: stopUntrusted,
  onInputCapture: stopUntrusted,
  onChangeCapture: stopUntrusted,
};

/** Props for the root element of a surface. */
export function useTrustedEvents(): Partial<typeof GATE> {
  const trustAll = use(TrustAllContext);
  return useMemo(() => (trustAll ? {} : GATE), [trustAll]);
}
