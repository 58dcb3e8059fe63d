/**
 * zod as the extension uses it. By default it tries, for speed, whether it may make functions of text; every page and
 * content script forbids that, and the browser reports each attempt. Set before any schema is made.
 */
import { z } from 'zod';

z.config({ jitless: true });

export { z };
