/**
 * Puts a text on the clipboard; to be called in a click. There is no clipboard on a page without encryption, or in a
 * frame that may not use it.
 * @returns whether it is there now
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
