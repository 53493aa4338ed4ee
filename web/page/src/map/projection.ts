/** Plate carrée projection, true to scale at the latitude of the theatre. Both axes are linear, so the relief image fits without warping. */
import type { Scenario } from "../documents";

export interface Bounds {
  west: number;
  south: number;
  east: number;
  north: number;
}

const RADIANS = Math.PI / 180;
/** Margin around the outermost places [degrees]: judgement. */
const MARGIN = 1.2;

export class Projection {
  readonly stretch: number;

  constructor(readonly bounds: Bounds) {
    this.stretch = Math.cos(((bounds.south + bounds.north) / 2) * RADIANS);
  }

  static of(scenario: Scenario): Projection {
    const lons = scenario.places.map((place) => place.lon);
    const lats = scenario.places.map((place) => place.lat);
    return new Projection({
      west: Math.min(...lons) - MARGIN,
      east: Math.max(...lons) + MARGIN,
      south: Math.min(...lats) - MARGIN,
      north: Math.max(...lats) + MARGIN,
    });
  }

  /** Map units: degrees of latitude from the north-west corner. */
  x(lon: number): number {
    return (lon - this.bounds.west) * this.stretch;
  }

  y(lat: number): number {
    return this.bounds.north - lat;
  }

  get width(): number {
    return this.x(this.bounds.east);
  }

  get height(): number {
    return this.y(this.bounds.south);
  }
}

/** Transformation from map units to the screen: the fit of the whole map, then the user's zoom. */
export interface Screen {
  scale: number;
  dx: number;
  dy: number;
  width: number;
  height: number;
}

export function fitted(projection: Projection, width: number, height: number, zoom: { k: number; x: number; y: number }): Screen {
  const whole = Math.min(width / projection.width, height / projection.height);
  const left = (width - whole * projection.width) / 2;
  const top = (height - whole * projection.height) / 2;
  return { scale: whole * zoom.k, dx: zoom.x + zoom.k * left, dy: zoom.y + zoom.k * top, width, height };
}
