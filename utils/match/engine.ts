/** The whole matcher with the catalogue's rules, made when it is first asked for. */
import { data } from 'virtual:payhint/signals';
import { createMatcher, type Matcher } from './matcher.ts';

let matcher: Matcher | undefined;

/** @returns the one matcher of this page or worker */
export function engine(): Matcher {
  matcher ??= createMatcher(data);
  return matcher;
}
