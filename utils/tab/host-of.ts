/** Apart from the findings: the popup asks for a host too, and must not hold the matcher for that. */

/** @returns the host of a tab's top page, or '' where its address may not be read */
export function hostOf(url: string | undefined): string {
  return url && URL.canParse(url) ? new URL(url).hostname : '';
}
