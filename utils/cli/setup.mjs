/**
 * Gives a fresh clone what it needs: the packages of the lockfile, a browser, a font with Chinese. Runs under Node 20
 * before any package is installed. What is there already is left alone, so that a second run costs next to nothing.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { findBrowser, findFirefox } from './browser-path.mjs';

export const root = join(import.meta.dirname, '../..');
const FONT_FOLDERS = ['/usr/share/fonts', '/usr/local/share/fonts'];
const CHINESE_FONT = /cjk|noto ?sans ?sc|wqy|wenquanyi|source ?han|droid.*fallback|fandol/i;

/** The environment for everything after set-up: programs of `node_modules` first, so that `node` is Node 24. */
export function environment() {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const path = [join(root, 'node_modules', '.bin'), process.env[name]].join(delimiter);
  return { ...process.env, [name]: path };
}

/**
 * Runs a command in the project's root with its output in ours.
 * @returns its exit code; 1 when it could not be started or ran longer than `timeout` milliseconds
 */
export function run(command, args, { env = environment(), timeout } = {}) {
  return new Promise((resolve) => {
    // Windows starts the .cmd files of npm packages through its shell only, which breaks paths with spaces.
    const shell = process.platform === 'win32' && !isAbsolute(command);
    const child = spawn(command, args, { cwd: root, env, shell, timeout, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

function lockedPackages(path) {
  const file = join(root, path);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}

/**
 * npm writes `node_modules/.package-lock.json` last of all, so an installation that was broken off counts as none.
 * Optional packages are for other platforms.
 */
function hasPackages() {
  const installed = lockedPackages('node_modules/.package-lock.json');
  const wanted = lockedPackages('package-lock.json');
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || installed?.[path]?.version === version,
  );
}

async function installPackages() {
  if (hasPackages()) return;
  console.log('Installing the packages of package-lock.json (npm ci) …');
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const [command, ...args] = [...npm, 'ci', '--no-audit', '--no-fund'];
  if ((await run(command, args, { env: process.env })) !== 0) throw new Error('npm ci failed: see above.');
}

function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  const listed = spawnSync('fc-list', [':lang=zh', 'file'], { encoding: 'utf8' });
  if (listed.status === 0) return listed.stdout.trim() !== '';
  return FONT_FOLDERS.filter(existsSync).some((folder) =>
    readdirSync(folder, { recursive: true }).some((file) => CHINESE_FONT.test(String(file))),
  );
}

/** What the machine lacks, with the Debian package that brings it. */
function missingPrograms({ needsFirefox }) {
  const browser = !findBrowser() && {
    what: 'Chromium, Chrome or Edge (or set PAYHINT_CHROMIUM to one)',
    apt: 'chromium',
  };
  const firefox = needsFirefox &&
    !findFirefox() && {
      what: 'Firefox 140 or later, of firefox.com or your system (or set PAYHINT_FIREFOX to it)',
      apt: 'firefox-esr',
    };
  const font = !hasChineseFont() && { what: 'a font with Chinese characters', apt: 'fonts-noto-cjk' };
  return [browser, firefox, font].filter(Boolean);
}

async function installPrograms(needs) {
  const missing = missingPrograms(needs);
  if (missing.length === 0) return;
  const packages = missing.map(({ apt }) => apt);
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing ${packages.join(' and ')} (apt-get) …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { env });
    // One by one: a name that the system does not know keeps the others from being installed.
    for (const name of packages)
      await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { env });
  }
  const still = missingPrograms(needs);
  if (still.length === 0) return;
  const lines = still.map(({ what, apt }) => `  - ${what}; on Debian and Ubuntu: sudo apt-get install ${apt}`);
  throw new Error(['Please install, then run this again:', ...lines].join('\n'));
}

/**
 * Makes everything ready, or says what is missing and ends the process with exit code 1.
 * @param needs.needsFirefox for the tests; the demo does without
 */
export async function setUp(needs = { needsFirefox: false }) {
  try {
    await installPackages();
    await installPrograms(needs);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
