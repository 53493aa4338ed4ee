/**
 * Pictures of the page as files that explain themselves: a title, what is shown, the drawing, its key, and a footer with the runs, the
 * version and the credits.
 */

/** A picture to save. */
export interface Picture {
  /** Name of the file without its ending; no two pictures of the page have the same. */
  file: string;
  title: string;
  subtitle: string;
  drawing: SVGSVGElement;
  /** Canvases below the drawing, from the lowest to the highest. */
  under?: HTMLCanvasElement[];
  /** Entries of the key: elements of the page that contain symbols (svg) and texts. */
  key?: Element[];
  footer: string[];
}

export interface Composed {
  text: string;
  width: number;
  height: number;
}

const SVG = "http://www.w3.org/2000/svg";
const MARGIN = 16;
const GAP = 12;
const LEAST_WIDTH = 640;

interface Lettering {
  size: number;
  weight: number;
  /** Distance between two lines [pixels]. */
  line: number;
}

const TITLE: Lettering = { size: 19, weight: 600, line: 25 };
const SUBTITLE: Lettering = { size: 13, weight: 400, line: 19 };
const KEY: Lettering = { size: 12.5, weight: 400, line: 21 };
const FOOTER: Lettering = { size: 11, weight: 400, line: 16 };

/** Properties of the style sheet that a shape needs, with the values that apply without a style sheet. */
const SHAPE: [string, string][] = [
  ["fill", "rgb(0, 0, 0)"],
  ["fill-opacity", "1"],
  ["stroke", "none"],
  ["stroke-width", "1px"],
  ["stroke-dasharray", "none"],
  ["stroke-linecap", "butt"],
  ["stroke-linejoin", "miter"],
  ["stroke-opacity", "1"],
  ["opacity", "1"],
  ["paint-order", "normal"],
];
const LETTERS: [string, string][] = [
  ["font-family", ""],
  ["font-size", ""],
  ["font-weight", "400"],
  ["text-anchor", "start"],
  ["direction", "ltr"],
];
/** Attributes that belong to the page and not to the drawing. */
const OF_THE_PAGE = /^(class|role|style|tabindex|aria-.*|data-.*)$/;

/** Style classes of a picture: one for each set of declarations, so that a style is not repeated on each of a thousand bars. */
class Styles {
  private readonly names = new Map<string, string>();

  /** Returns the class of an element's style; empty if the element needs none. */
  of(element: Element): string {
    const style = getComputedStyle(element);
    const properties = element instanceof SVGTextContentElement ? [...SHAPE, ...LETTERS] : SHAPE;
    const declarations = properties.flatMap(([name, usual]) => {
      const value = style.getPropertyValue(name);
      return value === usual ? [] : [`${name}:${value}`];
    });
    return this.named(declarations.join(";"));
  }

  named(declarations: string): string {
    if (declarations === "") return "";
    const known = this.names.get(declarations);
    if (known !== undefined) return known;
    const name = `s${this.names.size}`;
    this.names.set(declarations, name);
    return name;
  }

  text(): string {
    return [...this.names].map(([declarations, name]) => `.${name}{${declarations}}`).join("\n");
  }
}

/** Composes a picture. It has the colours of the page's theme and the writing direction of its language. */
export function composed(picture: Picture): Composed {
  return new Composition(picture).made();
}

class Composition {
  private readonly styles = new Styles();
  private readonly root = document.createElementNS(SVG, "svg");
  private readonly rightToLeft = getComputedStyle(document.documentElement).direction === "rtl";
  private readonly family = getComputedStyle(document.documentElement).fontFamily;
  private readonly ink = getComputedStyle(document.body).color;
  private readonly pen = document.createElement("canvas").getContext("2d")!;
  private readonly drawn: { width: number; height: number };
  private readonly width: number;
  private y = MARGIN;

  constructor(private readonly picture: Picture) {
    const { width, height } = picture.drawing.getBoundingClientRect();
    this.drawn = { width: Math.round(width), height: Math.round(height) };
    this.width = Math.max(LEAST_WIDTH, this.drawn.width) + 2 * MARGIN;
  }

  made(): Composed {
    const { title, subtitle, footer, key = [] } = this.picture;
    this.paragraph(title, TITLE);
    this.paragraph(subtitle, SUBTITLE);
    this.y += GAP / 2;
    this.drawing();
    if (key.length > 0) this.key(key);
    this.y += GAP / 2;
    for (const line of footer) this.paragraph(line, FOOTER);
    const height = Math.ceil(this.y + MARGIN);
    this.finish(height);
    return { text: new XMLSerializer().serializeToString(this.root), width: this.width, height };
  }

  private element(name: string, attributes: Record<string, string | number>, parent: Element = this.root): SVGElement {
    const made = document.createElementNS(SVG, name);
    for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value));
    parent.append(made);
    return made;
  }

  /** Writes a text, broken into lines that fit the width. */
  private paragraph(text: string, lettering: Lettering): void {
    for (const line of this.lines(text, lettering, this.width - 2 * MARGIN)) {
      this.y += lettering.line;
      this.write(line, this.rightToLeft ? this.width - MARGIN : MARGIN, this.y - 0.3 * lettering.line, lettering);
    }
  }

  private write(text: string, x: number, y: number, { size, weight }: Lettering): void {
    const style = `fill:${this.ink};font-family:${this.family};font-size:${size}px;font-weight:${weight}`;
    const direction = this.rightToLeft ? "rtl" : "ltr";
    this.element("text", { class: this.styles.named(style), x: rounded(x), y: rounded(y), direction }).textContent = text;
  }

  private measured(text: string, { size, weight }: Lettering): number {
    this.pen.font = `${weight} ${size}px ${this.family}`;
    return this.pen.measureText(text).width;
  }

  private lines(text: string, lettering: Lettering, width: number): string[] {
    const lines: string[] = [];
    for (const word of text.split(" ")) {
      const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
      if (lines.length > 0 && this.measured(longer, lettering) <= width) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  }

  private drawing(): void {
    const { drawing, under = [] } = this.picture;
    const { width, height } = this.drawn;
    const x = (this.width - width) / 2;
    for (const canvas of under) {
      this.element("image", { href: canvas.toDataURL("image/png"), x, y: this.y, width, height, preserveAspectRatio: "none" });
    }
    const copy = this.copied(drawing, width, height);
    copy.setAttribute("x", String(x));
    copy.setAttribute("y", String(this.y));
    copy.setAttribute("overflow", "hidden");
    this.root.append(copy);
    this.y += height;
  }

  /** Copies a drawing without what belongs to the page. Marks that show nothing are left out. */
  private copied(drawing: SVGSVGElement, width: number, height: number): SVGSVGElement {
    const copy = drawing.cloneNode(true) as SVGSVGElement;
    const originals = [...drawing.querySelectorAll("*")];
    [...copy.querySelectorAll("*")].forEach((element, i) => {
      const original = originals[i]!;
      if (element.getAttribute("r") === "0.0" || element.getAttribute("d") === "") {
        element.remove();
        return;
      }
      this.strip(element);
      if (element.localName === "title") return;
      if (!element.hasAttribute("transform")) {
        const { transform } = getComputedStyle(original);
        if (transform !== "none") element.setAttribute("transform", transform);
      }
      // A group has no look of its own except its opacity: what its parts inherit is in their own styles.
      const name = element.localName === "g" ? this.styles.named(opacityOf(original)) : this.styles.of(original);
      if (name) element.setAttribute("class", name);
    });
    if (!copy.hasAttribute("viewBox")) copy.setAttribute("viewBox", `0 0 ${width} ${height}`);
    this.strip(copy);
    copy.setAttribute("width", String(width));
    copy.setAttribute("height", String(height));
    return copy;
  }

  private strip(element: Element): void {
    for (const { name, value } of [...element.attributes]) {
      if (OF_THE_PAGE.test(name)) element.removeAttribute(name);
      else
        element.setAttribute(
          name,
          value.replace(/-?\d+\.\d{3,}/g, (number) => String(rounded(Number(number)))),
        );
    }
  }

  /** Writes the key in rows. */
  private key(entries: Element[]): void {
    this.y += GAP;
    const room = this.width - 2 * MARGIN;
    let at = 0;
    this.y += KEY.line;
    for (const entry of entries) {
      const parts = this.parts(entry);
      const width = parts.reduce((sum, part) => sum + part.width, 0) + 5 * (parts.length - 1);
      if (at > 0 && at + width > room) {
        at = 0;
        this.y += KEY.line;
      }
      const left = this.rightToLeft ? this.width - MARGIN - at - width : MARGIN + at;
      let x = 0;
      for (const part of getComputedStyle(entry).direction === "rtl" ? parts.reverse() : parts) {
        this.part(part, left + x);
        x += part.width + 5;
      }
      at += width + 16;
    }
  }

  /** Returns the symbols and the texts of an entry, in their order. */
  private parts(entry: Element): Part[] {
    const parts: Part[] = [];
    for (const node of entry.childNodes) {
      if (node instanceof SVGSVGElement) {
        const { width, height } = node.getBoundingClientRect();
        parts.push({ symbol: node, width, height });
      } else {
        const text = (node.textContent ?? "").trim();
        if (text) parts.push({ text, width: this.measured(text, KEY) });
      }
    }
    return parts;
  }

  private part(part: Part, x: number): void {
    if ("text" in part) {
      this.write(part.text, this.rightToLeft ? x + part.width : x, this.y - 6, KEY);
      return;
    }
    const symbol = this.copied(part.symbol, part.width, part.height);
    symbol.setAttribute("x", String(rounded(x)));
    symbol.setAttribute("y", String(rounded(this.y - 10 - part.height / 2)));
    this.root.append(symbol);
  }

  private finish(height: number): void {
    const { root, width } = this;
    for (const [name, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}`, role: "img" })) {
      root.setAttribute(name, String(value));
    }
    const title = document.createElementNS(SVG, "title");
    title.textContent = this.picture.title;
    const style = document.createElementNS(SVG, "style");
    style.textContent = this.styles.text();
    const paper = this.element("rect", { width, height, fill: getComputedStyle(document.body).backgroundColor });
    root.prepend(title, style, paper);
  }
}

type Part = { text: string; width: number } | { symbol: SVGSVGElement; width: number; height: number };

const rounded = (value: number): number => Math.round(100 * value) / 100;

function opacityOf(element: Element): string {
  const { opacity } = getComputedStyle(element);
  return opacity === "1" ? "" : `opacity:${opacity}`;
}
