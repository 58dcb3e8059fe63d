/** Since when a page has been there: a document may hold one after the other, each at its own route. */
import { routeOf } from '../../utils/page/route.ts';

/**
 * @param start when the first page began, in milliseconds since the epoch
 * @returns tells when the page at the present route began; a new one begins when it is first asked at it
 */
export function createPageStart(start: number): () => number {
  let route = routeOf(location);
  let began = start;
  return () => {
    const before = route;
    route = routeOf(location);
    if (route !== before) began = Date.now();
    return began;
  };
}
