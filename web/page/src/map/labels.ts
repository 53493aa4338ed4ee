/** Placement of place names without overlap: in order of weight, each at the first free of four sides. */
export interface Wanted {
  key: string;
  text: string;
  x: number;
  y: number;
  /** Half the size of the place's own mark [pixels]. */
  reach: number;
  size: number;
  weight: number;
}

export interface Placed {
  key: string;
  text: string;
  x: number;
  y: number;
  size: number;
  anchor: "start" | "middle" | "end";
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const GAP = 3;

export function place(wanted: Wanted[], width: (text: string, size: number) => number, area: { width: number; height: number }): Placed[] {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[b]!.weight - wanted[a]!.weight);
  const rank = new Map(order.map((i, r) => [i, r]));
  const taken: (Box & { of?: number })[] = wanted.map(({ x, y, reach }, of) => ({
    of,
    left: x - reach,
    top: y - reach,
    right: x + reach,
    bottom: y + reach,
  }));
  const placed: Placed[] = [];
  for (const i of order) {
    const { key, text, x, y, reach, size } = wanted[i]!;
    const w = width(text, size);
    const sides: [Placed["anchor"], number, number, number][] = [
      ["start", x + reach + GAP, y + size * 0.35, x + reach + GAP],
      ["end", x - reach - GAP, y + size * 0.35, x - reach - GAP - w],
      ["middle", x, y - reach - GAP, x - w / 2],
      ["middle", x, y + reach + GAP + size * 0.75, x - w / 2],
    ];
    for (const [anchor, at, baseline, left] of sides) {
      const box = { left, top: baseline - size * 0.85, right: left + w, bottom: baseline + size * 0.25 };
      const inside = box.left >= 0 && box.right <= area.width && box.top >= 0 && box.bottom <= area.height;
      // A name may cover the mark of a place with less weight, but never another name.
      const free = !taken.some((other) => (other.of === undefined || rank.get(other.of)! < rank.get(i)!) && meet(box, other));
      if (inside && free) {
        taken.push(box);
        placed.push({ key, text, x: at, y: baseline, size, anchor });
        break;
      }
    }
  }
  return placed;
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
