/**
 * @returns the host of the tab's top page, whose switches hold in its frames too; '' where the browser does not tell a
 * frame, and the background, which knows, decides alone
 */
export function topHost(): string {
  if (window.top === window) return location.hostname;
  const { ancestorOrigins } = location as Partial<Location>;
  const top = ancestorOrigins?.item(ancestorOrigins.length - 1);
  return top && URL.canParse(top) ? new URL(top).hostname : '';
}
