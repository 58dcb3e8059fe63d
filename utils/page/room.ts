/** Which part of the viewport is taken, and where something still fits. All in px of the viewport. Pure. */
import type { Dimensions, Rect } from '@floating-ui/core';

/** The search goes by cells: positions finer than this look the same. */
const CELL_PX = 8;

export interface Point {
  x: number;
  y: number;
}

/** @returns how much of the two overlaps, in square px */
export function overlap(one: Rect, other: Rect): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.max(0, width) * Math.max(0, height);
}

/** @returns the rectangle with `by` px more on each side */
export const grown = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** @returns px between the nearest edges of the two; 0 where they touch or overlap */
export function gapBetween(one: Rect, other: Rect): number {
  const across = Math.max(one.x - other.x - other.width, other.x - one.x - one.width, 0);
  const down = Math.max(one.y - other.y - other.height, other.y - one.y - one.height, 0);
  return Math.hypot(across, down);
}

export class Room {
  readonly #viewport: Dimensions;
  readonly #taken: readonly Rect[];
  readonly #columns: number;
  readonly #rows: number;
  /** Taken cells above and to the left of each corner of a cell, made when first searched. */
  #sums: Uint32Array | undefined;

  /** @param taken what must stay uncovered */
  constructor(viewport: Dimensions, taken: readonly Rect[]) {
    this.#viewport = viewport;
    this.#columns = Math.floor(viewport.width / CELL_PX);
    this.#rows = Math.floor(viewport.height / CELL_PX);
    const view = { x: 0, y: 0, ...viewport };
    this.#taken = taken.filter((rect) => overlap(rect, view) > 0);
  }

  /** @returns how much would be covered, in square px; Infinity when it does not fit into the viewport */
  covered(rect: Rect): number {
    const { width, height } = this.#viewport;
    if (rect.x < 0 || rect.y < 0 || rect.x + rect.width > width || rect.y + rect.height > height) return Infinity;
    return this.#taken.reduce((sum, taken) => sum + overlap(rect, taken), 0);
  }

  /**
   * @param margin from the edges of the viewport
   * @param near what to be near to
   * @returns where `size` covers nothing and is nearest
   */
  search({ width, height }: Dimensions, margin: number, near: Rect): Point | undefined {
    const from = Math.ceil(margin / CELL_PX);
    const columns = Math.ceil(width / CELL_PX);
    const rows = Math.ceil(height / CELL_PX);
    let best: Point | undefined;
    let bestCost = Infinity;
    for (let y = from; y + rows <= this.#rows - from; y++)
      for (let x = from; x + columns <= this.#columns - from; x++) {
        const place = { x: x * CELL_PX, y: y * CELL_PX };
        const cost = gapBetween({ ...place, width, height }, near);
        if (cost >= bestCost || this.#takenCells(x, y, columns, rows) > 0) continue;
        best = place;
        bestCost = cost;
      }
    return best;
  }

  #takenCells(x: number, y: number, columns: number, rows: number): number {
    const sums = (this.#sums ??= this.#sumUp());
    const at = (column: number, row: number): number => sums[row * (this.#columns + 1) + column] ?? 0;
    return at(x + columns, y + rows) - at(x, y + rows) - at(x + columns, y) + at(x, y);
  }

  #sumUp(): Uint32Array {
    const stride = this.#columns + 1;
    const sums = new Uint32Array(stride * (this.#rows + 1));
    for (const { x, y, width, height } of this.#taken) {
      const right = Math.min(this.#columns, Math.ceil((x + width) / CELL_PX));
      const bottom = Math.min(this.#rows, Math.ceil((y + height) / CELL_PX));
      for (let row = Math.max(0, Math.floor(y / CELL_PX)); row < bottom; row++)
        for (let column = Math.max(0, Math.floor(x / CELL_PX)); column < right; column++)
          sums[(row + 1) * stride + column + 1] = 1;
    }
    for (let row = 1; row <= this.#rows; row++)
      for (let column = 1; column < stride; column++) {
        const index = row * stride + column;
        sums[index] =
          (sums[index] ?? 0) + (sums[index - 1] ?? 0) + (sums[index - stride] ?? 0) - (sums[index - stride - 1] ?? 0);
      }
    return sums;
  }
}
