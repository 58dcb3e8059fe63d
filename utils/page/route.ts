/** Which page of a site an address leads to. */

/**
 * @returns the path, and the hash where it is a route (`#/pay`); queries and other hashes lead to places and states
 * within the same page
 */
export function routeOf({ pathname, hash }: Pick<Location, 'pathname' | 'hash'>): string {
  const [route = ''] = /^#!?\/[^?]*/.exec(hash) ?? [];
  return pathname + route;
}
