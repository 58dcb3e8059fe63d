/** @returns path of the browser to use, `PAYHINT_CHROMIUM` before any other; undefined when there is none */
export function findBrowser(platform?: NodeJS.Platform, env?: NodeJS.ProcessEnv): string | undefined;
