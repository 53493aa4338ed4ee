/** Saves contents of the page as files, without a request to the server. */

export function save(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type: type.startsWith("text/") ? type + ";charset=utf-8" : type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Style properties copied from the style sheet onto each element of an exported image. */
const CARRIED = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-opacity",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "paint-order",
  "text-anchor",
  "direction",
  "display",
] as const;

/** Returns a drawing as a standalone SVG, with the canvases below it embedded. */
export function pictureOf(svg: SVGSVGElement, under: HTMLCanvasElement[] = []): { text: string; width: number; height: number } {
  const { width, height } = svg.getBoundingClientRect();
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll("*")];
  [copy, ...copy.querySelectorAll("*")].forEach((element, i) => {
    const style = getComputedStyle(originals[i]!);
    for (const name of CARRIED) element.setAttribute(name, style.getPropertyValue(name));
    element.removeAttribute("class");
  });
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  if (!copy.hasAttribute("viewBox")) copy.setAttribute("viewBox", `0 0 ${width} ${height}`);
  const paper = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  paper.setAttribute("width", String(width));
  paper.setAttribute("height", String(height));
  paper.setAttribute("fill", getComputedStyle(document.body).backgroundColor);
  const first = copy.firstChild;
  copy.insertBefore(paper, first);
  for (const canvas of under) {
    const image = document.createElementNS("http://www.w3.org/2000/svg", "image");
    image.setAttribute("href", canvas.toDataURL("image/png"));
    image.setAttribute("width", String(width));
    image.setAttribute("height", String(height));
    copy.insertBefore(image, first);
  }
  return { text: new XMLSerializer().serializeToString(copy), width, height };
}

export function saveSvg(name: string, svg: SVGSVGElement, under?: HTMLCanvasElement[]): void {
  save(name + ".svg", "image/svg+xml", pictureOf(svg, under).text);
}

/** Saves a drawing as PNG at twice the screen resolution, for print. */
export async function savePng(name: string, svg: SVGSVGElement, under?: HTMLCanvasElement[]): Promise<void> {
  const { text, width, height } = pictureOf(svg, under);
  const url = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = 2 * width;
    canvas.height = 2 * height;
    canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
    if (blob) save(name + ".png", "image/png", blob);
  } finally {
    URL.revokeObjectURL(url);
  }
}
