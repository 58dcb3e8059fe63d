/** Remembers where the focus came from when it entered the hint. */

/** @returns what gives the focus back, if the hint has it */
export function keepFocus(shadow: ShadowRoot): () => void {
  let before: EventTarget | null = null;
  shadow.addEventListener('focusin', (event) => {
    const { relatedTarget } = event as FocusEvent;
    const isFromOutside = !(relatedTarget instanceof Node && shadow.contains(relatedTarget));
    if (isFromOutside) before = relatedTarget;
  });
  return () => {
    if (shadow.activeElement && before instanceof HTMLElement) before.focus({ preventScroll: true });
    before = null;
  };
}
