/** Finds an installed Chromium, Chrome or Edge, and an installed Firefox. Plain JavaScript: it also runs before any package is installed. */
import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const CHROMIUM = {
  commands: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  mac: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((app) => [`${app}.app`, app]),
  windows: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
};
const FIREFOX = {
  commands: ['firefox-esr', 'firefox'],
  mac: [['Firefox.app', 'firefox']],
  windows: ['Mozilla Firefox\\firefox.exe'],
};

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function macPaths({ mac }) {
  const roots = ['/Applications', join(homedir(), 'Applications')];
  return mac.flatMap(([app, program]) => roots.map((root) => join(root, app, 'Contents', 'MacOS', program)));
}

function windowsPaths({ windows }, env) {
  const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
  return windows.flatMap((program) => roots.map((root) => join(root, program)));
}

function linuxPaths({ commands }, env) {
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

function installedPaths(browser, platform, env) {
  if (platform === 'darwin') return macPaths(browser);
  return platform === 'win32' ? windowsPaths(browser, env) : linuxPaths(browser, env);
}

/** @returns path of the browser to use, `PAYHINT_CHROMIUM` before any other; undefined when there is none */
export function findBrowser(platform = process.platform, env = process.env) {
  if (env.PAYHINT_CHROMIUM) return env.PAYHINT_CHROMIUM;
  return installedPaths(CHROMIUM, platform, env).find(isExecutable);
}

/** @returns path of the Firefox to use, `PAYHINT_FIREFOX` before any other; undefined when there is none */
export function findFirefox(platform = process.platform, env = process.env) {
  if (env.PAYHINT_FIREFOX) return env.PAYHINT_FIREFOX;
  return installedPaths(FIREFOX, platform, env).find(isExecutable);
}
