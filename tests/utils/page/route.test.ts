import { expect, it } from 'vitest';
import { routeOf } from '../../../utils/page/route.ts';

it.each([
  ['/pay', '', '/pay'],
  ['/pay', '#methods', '/pay'],
  ['/app', '#/pay/result?id=1', '/app#/pay/result'],
  ['/app', '#!/pay', '/app#!/pay'],
])('the route of %s%s is %s', (pathname, hash, route) => {
  expect(routeOf({ pathname, hash })).toBe(route);
});
