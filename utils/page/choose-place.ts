/** Where the hint stands: beside its message, in a corner, or where there is room. Pure. */
import { computePosition, offset, shift, type Dimensions, type Placement, type Rect } from '@floating-ui/core';
import { gapBetween, grown, Room, type Point } from './room.ts';

/** Between the hint and what it stands beside. */
const GAP_PX = 8;
/** Between the hint and the edge of a viewport that has room, and of one that has not. */
const MARGIN_PX = 16;
const NARROW_MARGIN_PX = 8;
/** Below this width the hint is a sheet at the bottom. */
export const NARROW_BELOW_PX = 480;
/** Farther from its message than this, the hint may as well stand in a corner. */
const NEAR_PX = 120;
/** A control's outline and shadow count as part of it. */
const CLEARANCE_PX = 4;

const BESIDE: readonly Placement[] = [
  'right-start',
  'left-start',
  'bottom-start',
  'bottom-end',
  'top-start',
  'top-end',
  'right-end',
  'left-end',
];

export interface Ask {
  viewport: Dimensions;
  size: Dimensions;
  /** What must stay uncovered. */
  taken: readonly Rect[];
  /** The message's box, where it is in view and is going to stay. */
  beside: Rect | undefined;
  /** Where the hint stands, to be kept while that is free. */
  now: Place | undefined;
}

export interface Place extends Point {
  /** Which side of the message, or that it has nothing to do with the message. */
  side: Placement | 'free';
}

/** Floating UI measures elements by itself; here everything has been measured. */
async function besideAt(placement: Placement, { viewport, size, beside }: Ask & { beside: Rect }): Promise<Place> {
  const { x, y } = await computePosition(undefined, undefined, {
    placement,
    middleware: [offset(GAP_PX), shift({ padding: GAP_PX })],
    platform: {
      getElementRects: () => ({ reference: beside, floating: { x: 0, y: 0, ...size } }),
      getDimensions: () => size,
      getClippingRect: () => ({ x: 0, y: 0, ...viewport }),
    },
  });
  return { x: Math.round(x), y: Math.round(y), side: placement };
}

function corners({ viewport, size }: Ask): Place[] {
  const margin = viewport.width < NARROW_BELOW_PX ? NARROW_MARGIN_PX : MARGIN_PX;
  const right = viewport.width - size.width - margin;
  const bottom = viewport.height - size.height - margin;
  const places = [
    [right, bottom],
    [right, margin],
    [margin, bottom],
    [margin, margin],
  ] as const;
  return places.map(([x, y]) => ({ x, y, side: 'free' }));
}

/** Places that need no search, the best first. What stands free is left there: a hint that jumps about is no help. */
async function* candidates(ask: Ask): AsyncGenerator<Place> {
  const { beside, now, viewport } = ask;
  if (now?.side === 'free') yield now;
  if (beside && viewport.width >= NARROW_BELOW_PX) {
    const kept = BESIDE.filter((side) => side === now?.side);
    for (const side of new Set([...kept, ...BESIDE])) yield besideAt(side, { ...ask, beside });
    const near = roomOf(ask).search(ask.size, NARROW_MARGIN_PX, beside);
    if (near && gapBetween({ ...near, ...ask.size }, beside) <= NEAR_PX) yield { ...near, side: 'free' };
  }
  yield* corners(ask);
}

function roomOf({ viewport, taken, beside }: Ask): Room {
  const all = beside ? [...taken, beside] : taken;
  return new Room(
    viewport,
    all.map((rect) => grown(rect, CLEARANCE_PX)),
  );
}

/** @returns a place where the hint covers nothing; undefined when there is none */
export async function freePlace(ask: Ask): Promise<Place | undefined> {
  const room = roomOf(ask);
  for await (const place of candidates(ask)) if (room.covered({ ...place, ...ask.size }) === 0) return place;
  const corner = { x: ask.viewport.width, y: ask.viewport.height, width: 0, height: 0 };
  const found = room.search(ask.size, NARROW_MARGIN_PX, corner);
  return found && { ...found, side: 'free' };
}

/** @returns the place where it covers least, for a hint that the person has opened; undefined when it fits nowhere */
export async function leastPlace(ask: Ask): Promise<Place | undefined> {
  const room = roomOf(ask);
  let best: Place | undefined;
  let least = Infinity;
  for await (const place of candidates(ask)) {
    const covered = room.covered({ ...place, ...ask.size });
    if (covered < least) [best, least] = [place, covered];
  }
  return best;
}
