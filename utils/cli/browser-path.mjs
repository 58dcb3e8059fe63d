/** Finds an installed Chromium, Chrome or Edge. Plain JavaScript: it also runs before any package is installed. */
import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function macPaths() {
  const roots = ['/Applications', join(homedir(), 'Applications')];
  return MAC_APPS.flatMap((app) => roots.map((root) => join(root, `${app}.app`, 'Contents', 'MacOS', app)));
}

function windowsPaths(env) {
  const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
  return WINDOWS_PROGRAMS.flatMap((program) => roots.map((root) => join(root, program)));
}

function linuxPaths(env) {
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
}

function installedPaths(platform, env) {
  if (platform === 'darwin') return macPaths();
  return platform === 'win32' ? windowsPaths(env) : linuxPaths(env);
}

/** @returns path of the browser to use, `PAYHINT_CHROMIUM` before any other; undefined when there is none */
export function findBrowser(platform = process.platform, env = process.env) {
  if (env.PAYHINT_CHROMIUM) return env.PAYHINT_CHROMIUM;
  return installedPaths(platform, env).find(isExecutable);
}
