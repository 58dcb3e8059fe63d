/**
 * The extension after the person has said yes to notifications. The browser's own prompt cannot be clicked, nor is
 * there another way in, so the manifest asks for the permission beforehand; all else is the build as it is.
 */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFolder } from './browser.ts';

interface Manifest {
  permissions: string[];
  optional_permissions: string[];
}

/** @returns the folder of the copy */
export function notifyingBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'payhint-notifying-'));
  cpSync(buildFolder, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  manifest.permissions.push(...manifest.optional_permissions);
  manifest.optional_permissions = [];
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}
