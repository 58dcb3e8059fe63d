import { expect, it } from 'vitest';
import { hostOf } from '../../../utils/tab/host-of.ts';

it.each([
  ['https://pay.example:8443/a?b', 'pay.example'],
  ['about:blank', ''],
  ['not an address', ''],
  ['', ''],
  [undefined, ''],
])('reads of %j the host %j', (url, host) => {
  expect(hostOf(url)).toBe(host);
});
