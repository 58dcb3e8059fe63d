/** What the build may hold: every matched page pays for the detector, so it stays small and free of what it never uses. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { HOST_PATTERNS } from '../../utils/page/hosts.ts';
import { buildFolder } from './browser.ts';

const DETECTOR_MAX_BYTES = 50_000;
const DETECTOR_MAX_GZIP_BYTES = 20_000;

interface EntryModule {
  explanation: { sentence: { zh: string; en: string } };
}

const entries = Object.values(import.meta.glob<EntryModule>('../../knowledge/entries/*.ts', { eager: true }));
const sentences = entries.map(({ explanation }) => explanation.sentence);

/** Reads a built script; characters that the minifier escaped are written out again. */
function script(path: string): string {
  const text = readFileSync(join(buildFolder, path), 'utf8');
  return text.replace(/\\u([\da-f]{4})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

const scripts = (): string[] =>
  readdirSync(buildFolder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.js'));

describe('the detector', () => {
  const detector = (): string => script('content-scripts/detect.js');

  it(`is no larger than ${DETECTOR_MAX_BYTES} bytes, ${DETECTOR_MAX_GZIP_BYTES} compressed`, () => {
    const bytes = readFileSync(join(buildFolder, 'content-scripts/detect.js'));
    expect(bytes.byteLength).toBeLessThanOrEqual(DETECTOR_MAX_BYTES);
    expect(gzipSync(bytes, { level: 9 }).byteLength).toBeLessThanOrEqual(DETECTOR_MAX_GZIP_BYTES);
  });

  it.each([
    ['React', /react\.(transitional\.)?element|Minified React error|createRoot/],
    ['zod', /ZodError|_zod|invalid_type/],
  ])('holds no %s', (_, mark) => {
    expect(detector()).not.toMatch(mark);
  });

  it('holds no explanation', () => {
    expect(sentences.length).toBeGreaterThan(0);
    const text = detector();
    const held = sentences.filter(({ zh, en }) => text.includes(zh) || text.includes(en));
    expect(held).toEqual([]);
  });
});

describe('the manifest', () => {
  interface Manifest {
    permissions: string[];
    host_permissions: string[];
    optional_permissions: string[];
    optional_host_permissions: string[];
    content_security_policy: { extension_pages: string };
  }
  const manifest = (): Manifest => JSON.parse(readFileSync(join(buildFolder, 'manifest.json'), 'utf8')) as Manifest;

  it('lets its pages load nothing but themselves, so there is no network', () => {
    const policy = manifest().content_security_policy.extension_pages;
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/connect-src|https?:|\*/);
  });

  it('asks for no more than it needs', () => {
    expect(manifest().permissions.toSorted()).toEqual(['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage']);
    expect(manifest().optional_permissions).toEqual(['notifications']);
    expect(manifest().host_permissions).toEqual(HOST_PATTERNS);
    expect(manifest().optional_host_permissions).toEqual(['*://*/*']);
  });
});

describe('the panel', () => {
  it('holds every explanation, so that the detector’s test means something', () => {
    const panel = script('content-scripts/panel.js');
    expect(sentences.filter(({ zh }) => !panel.includes(zh))).toEqual([]);
    expect(panel).toMatch(/react\.(transitional\.)?element/);
  });
});

describe('the model', () => {
  it('is held by the background alone, so that the popup opens fast', () => {
    expect(scripts().filter((name) => script(name).includes('"literalFrom":'))).toEqual(['background.js']);
  });
});

describe('the whole', () => {
  it('asks for nothing that could send data away', () => {
    const sending = scripts().filter((name) =>
      /\b(XMLHttpRequest|sendBeacon|WebSocket|EventSource)\b/.test(script(name)),
    );
    expect(sending).toEqual([]);
  });
});
