/** The whole matcher with the catalogue's rules, made when it is first asked for. */
import { data as codes } from 'virtual:payhint/codes';
import { data as model } from 'virtual:payhint/model';
import { data as signals } from 'virtual:payhint/signals';
import { createMatcher, type Matcher } from './matcher.ts';

let matcher: Matcher | undefined;

/** @returns the one matcher of this page or worker */
export function engine(): Matcher {
  matcher ??= createMatcher({ signals, model, codes });
  return matcher;
}
