/** Drawing of one map: base and territory on canvas; places, troops and names in SVG. Updates only the attributes that have changed. */
import { pointer, type Selection, select, type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity } from "d3";
import type { Told } from "../documents";
import { printing } from "../theme";
import type { Course } from "../war/course";
import { counted, direction, list, number, t } from "../words/index";
import { type Base, baseOf, type Paint, paintBase, Territory } from "./base";
import { contingentColours, HOME, INTERVENTION } from "./colours";
import { place as placeLabels } from "./labels";
import { type Evening, evening, type Mark, markSize } from "./marks";
import { fitted, Projection, type Screen } from "./projection";
import { burst, crown, disc, ring, square, star } from "./shapes";
import type { SharedView } from "./view";

const LARGEST_ZOOM = 14;
const FOCUS_ZOOM = 4;
/** Zoom factor per press of a button or key. */
export const STEP = 1.6;
const PAN = 60;

const NOTHING = new Set<number>();

type Group = Selection<SVGGElement, unknown, null, undefined>;

/** Renderer for the elements of one map. */
export class Drawing {
  private readonly projection: Projection;
  private readonly territory: Territory;
  private readonly colours: Map<string, string>;
  private readonly names: Map<string, string>;
  private readonly placeIndex: Map<string, number>;
  private readonly svg: Selection<SVGSVGElement, unknown, null, undefined>;
  private readonly groups: Record<"lanes" | "places" | "fights" | "marks" | "labels", Group>;
  private readonly zooming: ZoomBehavior<SVGSVGElement, unknown>;
  private readonly watch: ResizeObserver;
  private readonly tip: HTMLDivElement;
  private readonly stopListening: () => void;
  private readonly mentioned = new Map<string, number>();
  private readonly pen = document.createElement("canvas").getContext("2d")!;
  private readonly widths = new Map<string, number>();
  private base: Base | null = null;
  private screen: Screen = { scale: 1, dx: 0, dy: 0, width: 1, height: 1 };
  private day = -1;
  private tonight: Evening = { marks: [], garrisons: new Float64Array(0), fights: [] };
  private differing: Set<number> = NOTHING;
  private wanted = 0;
  /** Ratio of the user's font size to the default. Marks and names scale with it, for example on a wall display. */
  private magnified = 1;
  private ended = false;

  constructor(
    private readonly frame: HTMLDivElement,
    private readonly course: Course,
    private readonly events: Told[],
    private readonly view: SharedView,
  ) {
    const { scenario } = course;
    this.projection = Projection.of(scenario);
    this.territory = new Territory(this.projection, scenario.places);
    this.colours = contingentColours(scenario.contingents);
    this.names = new Map(scenario.contingents.map(({ id, name }) => [id, name]));
    this.placeIndex = new Map(scenario.places.map(({ id }, i) => [id, i]));
    for (const { place, main } of events) {
      if (place !== null && main) this.mentioned.set(place, (this.mentioned.get(place) ?? 0) + 1);
    }
    this.svg = select(frame).select<SVGSVGElement>("svg");
    this.svg.selectAll("*").remove();
    const group = (name: string): Group => this.svg.append("g").attr("class", name);
    this.groups = {
      lanes: group("lanes"),
      places: group("places"),
      fights: group("fights"),
      marks: group("marks"),
      labels: group("labels"),
    };
    this.tip = frame.querySelector<HTMLDivElement>(".map-tip")!;
    this.zooming = zoom<SVGSVGElement, unknown>()
      .scaleExtent([1, LARGEST_ZOOM])
      .on("zoom", (event: { transform: ZoomTransform; sourceEvent: unknown }) => {
        this.view.set(event.transform, this);
        this.place();
      });
    this.svg.call(this.zooming).on("dblclick.zoom", null);
    this.svg.on("pointermove", (event: PointerEvent) => this.point(event)).on("pointerleave", () => (this.tip.hidden = true));
    this.stopListening = view.listen((transform, from) => {
      if (from !== this) {
        // The zoom behaviour stores its state on the element. Set it there directly, so that no event is sent to the other maps.
        (this.svg.node() as unknown as { __zoom: ZoomTransform }).__zoom = transform;
        this.place();
      }
    });
    this.watch = new ResizeObserver(() => this.place());
    this.watch.observe(frame);
    void baseOf(scenario.scenario, scenario.map, this.projection).then((base) => {
      if (this.ended) return;
      this.base = base;
      this.frame.dataset["base"] = base ? "drawn" : "none";
      this.repaint();
    });
  }

  end(): void {
    this.ended = true;
    this.watch.disconnect();
    this.stopListening();
    cancelAnimationFrame(this.wanted);
    // The next drawing of this frame starts empty.
    delete this.frame.dataset["base"];
    delete this.frame.dataset["day"];
  }

  show(day: number, differing: Set<number>): void {
    this.day = day;
    this.differing = differing;
    this.tonight = evening(this.course, day, this.events, this.placeIndex);
    this.soon();
  }

  /** Schedules a redraw, at most one per animation frame. */
  private soon(): void {
    cancelAnimationFrame(this.wanted);
    this.wanted = requestAnimationFrame(() => this.drawEvening());
  }

  /** Redraws everything after a change of the view or the colours. */
  repaint(): void {
    this.widths.clear();
    this.place();
    // The browser prints as soon as the page has heard of it, before the next frame.
    if (printing.peek()) this.drawEvening();
  }

  private place(): void {
    const { width, height } = this.size();
    if (width < 2 || height < 2) return;
    this.frame.style.setProperty("--aspect", `${width} / ${height}`);
    this.zooming.extent([
      [0, 0],
      [width, height],
    ]);
    this.zooming.translateExtent([
      [0, 0],
      [width, height],
    ]);
    this.screen = fitted(this.projection, width, height, this.view.now);
    this.magnified = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
    this.svg.attr("viewBox", `0 0 ${width} ${height}`);
    if (this.base) paintBase(this.canvas("map-base"), this.base, this.screen, this.paint());
    this.soon();
  }

  /** Size of the layers: the frame without its border [pixels]. */
  private size(): { width: number; height: number } {
    return { width: this.frame.clientWidth, height: this.frame.clientHeight };
  }

  private canvas(name: string): HTMLCanvasElement {
    return this.frame.querySelector<HTMLCanvasElement>("." + name)!;
  }

  private paint(): Paint {
    const style = getComputedStyle(this.frame);
    const of = (name: string) => style.getPropertyValue(name).trim();
    return {
      sea: of("--sea"),
      land: of("--land"),
      farLand: of("--far-land"),
      coast: of("--coast"),
      river: of("--river"),
      border: of("--border"),
      reliefOpacity: Number(of("--relief")),
    };
  }

  private at(place: number): [number, number] {
    const { lat, lon } = this.course.scenario.places[place]!;
    return [this.projection.x(lon) * this.screen.scale + this.screen.dx, this.projection.y(lat) * this.screen.scale + this.screen.dy];
  }

  private radius(place: number): number {
    const grown = Math.min(1.8, Math.sqrt(this.view.now.k)) * this.magnified;
    return (
      (this.course.scenario.places[place]!.importance === 1 ? 4 : this.course.scenario.places[place]!.importance === 2 ? 3 : 2.4) * grown
    );
  }

  private drawEvening(): void {
    if (this.day < 0 || this.screen.width < 2) return;
    this.territory.paint(this.canvas("map-territory"), this.base, this.course, this.day, this.screen, this.paint());
    this.drawRoutes();
    this.drawPlaces();
    this.drawFights();
    this.drawMarks();
    this.drawLabels();
    this.frame.dataset["day"] = String(this.day);
  }

  private drawRoutes(): void {
    this.groups.lanes
      .selectAll<SVGLineElement, unknown>("line")
      .data(this.course.scenario.routes)
      .join((enter) => enter.append("line").attr("class", (route) => "route " + route.kind))
      .each((route, i, lines) => {
        const [x1, y1] = this.at(route.from);
        const [x2, y2] = this.at(route.to);
        set(lines[i]!, { x1, y1, x2, y2 });
      });
  }

  private drawPlaces(): void {
    const { course, day, tonight } = this;
    const seat = course.seatOn(day);
    const ruler = course.rulerOn(day);
    this.groups.places
      .selectAll<SVGGElement, unknown>("g")
      .data(course.scenario.places)
      .join((enter) => {
        const g = enter.append("g");
        g.append("circle").attr("class", "differs");
        g.append("path").attr("class", "siege");
        g.append("circle").attr("class", "garrison");
        g.append("path").attr("class", "dot");
        g.append("path").attr("class", "badge");
        return g;
      })
      .each((_, p, nodes) => {
        const node = nodes[p]!;
        const [x, y] = this.at(p);
        const r = this.radius(p);
        const holder = course.holderOf(p, day);
        node.setAttribute("transform", `translate(${x.toFixed(1)},${y.toFixed(1)})`);
        const [differs, siege, garrison, dot, badge] = node.children as unknown as SVGElement[];
        set(differs!, { r: this.differing.has(p) ? r + 8 * this.magnified : 0 });
        set(siege!, { d: course.siegeOf(p, day) ? ring(r + 6) : "" });
        const men = tonight.garrisons[2 * p + (holder > 0 ? 1 : 0)]!;
        set(garrison!, {
          r: men > 0 ? r + 1 + Math.min(4, Math.sqrt(men) / 24) : 0,
          stroke: holder > 0 ? INTERVENTION : HOME,
        });
        set(dot!, { d: holder > 0 ? square(r * 0.88) : disc(r), fill: holder > 0 ? INTERVENTION : HOME });
        set(badge!, {
          d: seat === p ? star(r + 6.5) : ruler === p ? crown(r + 6) : "",
          fill: seat === p ? HOME : INTERVENTION,
        });
      });
  }

  private drawFights(): void {
    this.groups.fights
      .selectAll<SVGPathElement, Evening["fights"][number]>("path")
      .data(this.tonight.fights, (fight) => fight.place)
      .join((enter) => enter.append("path").attr("class", "fight").attr("d", burst(13)))
      .each(({ place, age }, i, nodes) => {
        const [x, y] = this.at(place);
        set(nodes[i]!, { transform: `translate(${x.toFixed(1)},${y.toFixed(1)})`, opacity: (1 - age).toFixed(2) });
      });
  }

  private spot(mark: Mark): [number, number] {
    const [x, y] = this.at(mark.place);
    if (mark.toward >= 0) {
      const [tx, ty] = this.at(mark.toward);
      return [x + (tx - x) * mark.way, y + (ty - y) * mark.way];
    }
    const size = this.magnified * markSize(mark.men);
    return [x + (mark.rank - (mark.among - 1) / 2) * 15 * this.magnified, y - this.radius(mark.place) - size - 3];
  }

  private drawMarks(): void {
    this.groups.marks
      .selectAll<SVGPathElement, Mark>("path")
      .data(this.tonight.marks, (mark) => mark.key)
      .join((enter) => enter.append("path"))
      .each((mark, i, nodes) => {
        const [x, y] = this.spot(mark);
        const size = this.magnified * markSize(mark.men);
        set(nodes[i]!, {
          class: "mark " + mark.doing,
          d: mark.side > 0 ? square(size) : disc(size),
          fill: this.colours.get(mark.contingent) ?? "#777",
          transform: `translate(${x.toFixed(1)},${y.toFixed(1)})`,
        });
      });
  }

  private drawLabels(): void {
    const close = this.view.now.k;
    const wanted = this.course.scenario.places.flatMap((place, p) => {
      if (place.importance === 3 && close < 3) return [];
      const [x, y] = this.at(p);
      const size = (place.capital || place.importance === 1 ? 12 : 11) * this.magnified;
      return [{ key: place.id, text: place.name, x, y, reach: this.radius(p) + 2, size, weight: this.weight(p) }];
    });
    const labels = placeLabels(wanted, (text, size) => this.width(text, size), this.screen);
    this.groups.labels
      .selectAll<SVGTextElement, (typeof labels)[number]>("text")
      .data(labels, (label) => label.key)
      .join("text")
      .text((label) => label.text)
      .attr("x", (label) => label.x.toFixed(1))
      .attr("y", (label) => label.y.toFixed(1))
      .attr("font-size", (label) => label.size)
      .attr("text-anchor", (label) => (direction.peek() === "rtl" ? turned(label.anchor) : label.anchor))
      .attr("direction", direction.peek());
  }

  /** Returns the label priority of a place: the capital first, then by importance, then by the number of events in this war. */
  private weight(p: number): number {
    const place = this.course.scenario.places[p]!;
    return (place.capital ? 1e9 : 0) + (4 - place.importance) * 1e7 + (this.mentioned.get(place.id) ?? 0) * 1e4 + place.town / 100;
  }

  /** Measures the width of a text at its actual font size, because glyph widths do not scale linearly. */
  private width(text: string, size: number): number {
    const key = `${size} ${text}`;
    const known = this.widths.get(key);
    if (known !== undefined) return known;
    this.pen.font = `${size}px ${getComputedStyle(this.frame).fontFamily}`;
    const { width } = this.pen.measureText(text);
    this.widths.set(key, width);
    return width;
  }

  private point(event: PointerEvent): void {
    const [x, y] = pointer(event, this.svg.node());
    const lines = this.under(x, y);
    this.tip.hidden = lines.length === 0;
    if (lines.length === 0) return;
    this.tip.replaceChildren(...lines.map((line) => Object.assign(document.createElement("div"), { textContent: line })));
    this.tip.style.insetInlineStart = "auto";
    this.tip.style.left = `${Math.min(x + 14, this.screen.width - 220)}px`;
    this.tip.style.top = `${Math.min(y + 14, this.screen.height - 90)}px`;
  }

  /** Returns the text lines for the objects at the pointer. */
  private under(x: number, y: number): string[] {
    const near = (at: [number, number], reach: number) => Math.hypot(at[0] - x, at[1] - y) <= reach;
    const lines: string[] = [];
    const { places } = this.course.scenario;
    for (const mark of this.tonight.marks) {
      if (near(this.spot(mark), this.magnified * markSize(mark.men) + 2)) {
        const men = t("map.men", { name: this.names.get(mark.contingent) ?? mark.contingent, men: counted("men", mark.men) });
        lines.push(mark.toward < 0 ? men : t("map.marching", { men, place: places[mark.toward]!.name }));
      }
    }
    for (let p = 0; p < places.length; p++) {
      if (!near(this.at(p), this.radius(p) + 6)) continue;
      lines.push(...this.placeInWords(p));
    }
    return lines.slice(0, 6);
  }

  private placeInWords(p: number): string[] {
    const place = this.course.scenario.places[p]!;
    const holder = this.course.holderOf(p, this.day);
    const men = this.tonight.garrisons[2 * p + (holder > 0 ? 1 : 0)]!;
    const held = t(holder > 0 ? "side.intervention" : "side.home");
    return [
      list([place.name, place.state].filter((name, i, all) => all.indexOf(name) === i)),
      t("map.held", { side: held, control: number(this.course.controlOf(p, this.day), 2) }),
      ...(men > 0 ? [t("map.garrison", { men: counted("men", men) })] : []),
      ...(this.course.siegeOf(p, this.day) ? [t("map.siege")] : []),
    ];
  }

  zoomBy(factor: number): void {
    this.svg.call(this.zooming.scaleBy, factor);
  }

  whole(): void {
    this.svg.call(this.zooming.transform, zoomIdentity);
  }

  lookAt(place: number): void {
    const { width, height } = this.size();
    const { lat, lon } = this.course.scenario.places[place]!;
    const rest = fitted(this.projection, width, height, zoomIdentity);
    const x = this.projection.x(lon) * rest.scale + rest.dx;
    const y = this.projection.y(lat) * rest.scale + rest.dy;
    const k = Math.max(FOCUS_ZOOM, this.view.now.k);
    this.svg.call(
      this.zooming.transform,
      zoomIdentity
        .translate(width / 2, height / 2)
        .scale(k)
        .translate(-x, -y),
    );
  }

  key(event: KeyboardEvent): void {
    const pans: Record<string, [number, number]> = {
      ArrowLeft: [PAN, 0],
      ArrowRight: [-PAN, 0],
      ArrowUp: [0, PAN],
      ArrowDown: [0, -PAN],
    };
    const pan = pans[event.key];
    if (pan) {
      const k = this.view.now.k;
      this.svg.call(this.zooming.translateBy, pan[0] / k, pan[1] / k);
    } else if (event.key === "+" || event.key === "=") this.zoomBy(STEP);
    else if (event.key === "-") this.zoomBy(1 / STEP);
    else if (event.key === "0") this.whole();
    else return;
    event.preventDefault();
  }
}

const turned = (anchor: "start" | "middle" | "end") => (anchor === "start" ? "end" : anchor === "end" ? "start" : anchor);

/** Sets only the attributes that have changed; most marks do not change from one day to the next. */
function set(element: Element, values: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(values)) {
    const text = typeof value === "number" ? value.toFixed(1) : value;
    if (element.getAttribute(name) !== text) element.setAttribute(name, text);
  }
}
