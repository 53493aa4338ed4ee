/** Buttons that save a picture of a view. */
import type { Key } from "../words/en";
import { t } from "../words/index";
import type { Picture } from "./picture";
import { savePng, saveSvg } from "./save";

interface Props {
  /** Composes the description of the picture when a button is pressed. */
  picture: () => Picture;
  svg?: Key;
  png?: Key;
}

export function TakePicture({ picture, svg = "download.svg", png = "download.png" }: Props) {
  return (
    <>
      <button type="button" class="quiet" onClick={() => saveSvg(picture())}>
        {t(svg)}
      </button>
      <button type="button" class="quiet" onClick={() => void savePng(picture())}>
        {t(png)}
      </button>
    </>
  );
}
