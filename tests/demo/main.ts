/** The demo behind `npm start`: a window where there is a screen, otherwise a run through all pages with pictures. */
import { drive } from './drive.ts';
import { openWindow } from './window.ts';

function hasScreen(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

const isHeadless = process.argv.includes('--headless') || !hasScreen();
process.exitCode = await (isHeadless ? drive() : openWindow());
