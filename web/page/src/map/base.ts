/**
 * Base map: relief, coast, rivers, borders, and the territory coloured by control. It is drawn on canvas, because these layers are large
 * and rarely change.
 */
import { Delaunay } from "d3";
import { get } from "../server";
import type { Course } from "../war/course";
import { controlColour } from "./colours";
import type { Projection, Screen } from "./projection";

interface Layers {
  /** Sources of the layers, as their licences require them to be named. */
  credits?: string;
  bbox: [number, number, number, number];
  features: { properties: { layer: string; level?: number }; geometry: GeoJSON.Geometry }[];
}

export interface Base {
  credits: string | undefined;
  relief: HTMLImageElement;
  /** Corners of the relief in map units: left, top, width, height. */
  frame: [number, number, number, number];
  land: Path2D;
  theatre: Path2D;
  countryBorders: Path2D;
  stateBorders: Path2D;
  rivers: { level: number; path: Path2D }[];
}

const loaded = new Map<string, Promise<Base | null>>();

/** Loads the layers of a scenario once. Resolves to null if it has none or they cannot be loaded. */
export function baseOf(scenario: string, has: boolean, projection: Projection): Promise<Base | null> {
  if (!has) return Promise.resolve(null);
  let base = loaded.get(scenario);
  if (!base) {
    base = read(scenario, projection).catch(() => {
      loaded.delete(scenario);
      return null;
    });
    loaded.set(scenario, base);
  }
  return base;
}

async function read(scenario: string, projection: Projection): Promise<Base> {
  const folder = `api/scenarios/${scenario}/map/`;
  const relief = new Image();
  relief.src = folder + "relief.png";
  const [layers] = await Promise.all([get<Layers>(folder + "layers.json"), relief.decode()]);
  const [west, south, east, north] = layers.bbox;
  const path = (layer: string, level?: number): Path2D => {
    const into = new Path2D();
    for (const { properties, geometry } of layers.features) {
      if (properties.layer === layer && (level === undefined || properties.level === level)) draw(geometry, into, projection);
    }
    return into;
  };
  return {
    credits: layers.credits,
    relief,
    frame: [projection.x(west), projection.y(north), projection.x(east) - projection.x(west), projection.y(south) - projection.y(north)],
    land: path("land"),
    theatre: path("theatre"),
    countryBorders: path("country-borders"),
    stateBorders: path("state-borders"),
    rivers: [1, 2, 3].map((level) => ({ level, path: path("rivers", level) })),
  };
}

function draw(geometry: GeoJSON.Geometry, into: Path2D, projection: Projection): void {
  const line = (points: GeoJSON.Position[], close: boolean) => {
    points.forEach(([lon, lat], i) => {
      if (i === 0) into.moveTo(projection.x(lon!), projection.y(lat!));
      else into.lineTo(projection.x(lon!), projection.y(lat!));
    });
    if (close) into.closePath();
  };
  switch (geometry.type) {
    case "LineString":
      line(geometry.coordinates, false);
      break;
    case "MultiLineString":
      for (const part of geometry.coordinates) line(part, false);
      break;
    case "Polygon":
      for (const ring of geometry.coordinates) line(ring, true);
      break;
    case "MultiPolygon":
      for (const ring of geometry.coordinates.flat()) line(ring, true);
      break;
    default:
  }
}

export interface Paint {
  sea: string;
  land: string;
  /** Colour of land outside the relief; matches the lowland of the relief. */
  farLand: string;
  coast: string;
  river: string;
  border: string;
  reliefOpacity: number;
}

/** Returns the drawing context of a canvas, scaled to map units. */
function inMapUnits(canvas: HTMLCanvasElement, screen: Screen): CanvasRenderingContext2D {
  const dense = window.devicePixelRatio || 1;
  const width = Math.round(screen.width * dense);
  const height = Math.round(screen.height * dense);
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
  }
  const context = canvas.getContext("2d")!;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  context.setTransform(screen.scale * dense, 0, 0, screen.scale * dense, screen.dx * dense, screen.dy * dense);
  context.lineJoin = "round";
  return context;
}

export function paintBase(canvas: HTMLCanvasElement, base: Base, screen: Screen, paint: Paint): void {
  const context = inMapUnits(canvas, screen);
  const pixel = 1 / screen.scale;
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = paint.sea;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.restore();
  context.fillStyle = paint.farLand;
  context.fill(base.land);
  context.save();
  context.clip(base.land);
  context.fillStyle = paint.land;
  context.fillRect(...base.frame);
  context.globalAlpha = paint.reliefOpacity;
  context.drawImage(base.relief, ...base.frame);
  context.restore();
  context.strokeStyle = paint.river;
  for (const { level, path } of base.rivers) {
    context.lineWidth = pixel * (1.3 - 0.3 * level);
    if (level < 3 || screen.scale > 60) context.stroke(path);
  }
  context.strokeStyle = paint.coast;
  context.lineWidth = pixel;
  context.stroke(base.land);
  context.strokeStyle = paint.border;
  context.lineWidth = pixel * 1.6;
  context.stroke(base.countryBorders);
}

/** The area around each place, filled with the colour of the place's control, with the state borders on top. */
export class Territory {
  private readonly cells: Path2D[];

  constructor(projection: Projection, places: { lat: number; lon: number }[]) {
    const points = places.map(({ lat, lon }): [number, number] => [projection.x(lon), projection.y(lat)]);
    const reach = 2 * Math.max(projection.width, projection.height);
    const voronoi = Delaunay.from(points).voronoi([-reach, -reach, reach, reach]);
    this.cells = points.map((_, i) => new Path2D(voronoi.renderCell(i)));
  }

  paint(canvas: HTMLCanvasElement, base: Base | null, course: Course, day: number, screen: Screen, paint: Paint): void {
    const context = inMapUnits(canvas, screen);
    if (!base) return;
    context.save();
    context.clip(base.theatre);
    context.globalAlpha = 0.5;
    this.cells.forEach((cell, place) => {
      context.fillStyle = controlColour(course.controlOf(place, day));
      context.fill(cell);
    });
    context.restore();
    context.strokeStyle = paint.border;
    context.globalAlpha = 0.6;
    context.lineWidth = 0.7 / screen.scale;
    context.stroke(base.stateBorders);
    context.globalAlpha = 1;
  }
}
