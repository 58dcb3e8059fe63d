/** @returns path of the browser to use, `PAYHINT_CHROMIUM` before any other; undefined when there is none */
export function findBrowser(platform?: NodeJS.Platform, env?: NodeJS.ProcessEnv): string | undefined;

/** @returns path of the Firefox to use, `PAYHINT_FIREFOX` before any other; undefined when there is none */
export function findFirefox(platform?: NodeJS.Platform, env?: NodeJS.ProcessEnv): string | undefined;
