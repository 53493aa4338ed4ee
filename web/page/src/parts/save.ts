/** Saves contents of the page as files, without a request to the server. */
import { composed, type Picture } from "./picture";

export function save(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type: type.startsWith("text/") ? type + ";charset=utf-8" : type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

export function saveSvg(picture: Picture): void {
  save(picture.file + ".svg", "image/svg+xml", composed(picture).text);
}

/** Saves a picture as PNG at twice the screen resolution, for print. */
export async function savePng(picture: Picture): Promise<void> {
  const { text, width, height } = composed(picture);
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
    if (blob) save(picture.file + ".png", "image/png", blob);
  } finally {
    URL.revokeObjectURL(url);
  }
}
