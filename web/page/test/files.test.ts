import { expect, test } from "vitest";
import { entriesOf, within } from "../src/scenario/files";

const PART = 100;

function file(path: string): FileSystemEntry {
  return { isFile: true, fullPath: path, file: (done: (file: File) => void) => done(new File([path], path)) } as unknown as FileSystemEntry;
}

/** Folder whose reader returns its entries in parts, as Chromium does. */
function folder(path: string, children: FileSystemEntry[]): FileSystemEntry {
  const createReader = () => {
    let read = 0;
    return {
      readEntries: (done: (part: FileSystemEntry[]) => void) => {
        done(children.slice(read, read + PART));
        read += PART;
      },
    };
  };
  return { isFile: false, fullPath: path, createReader } as unknown as FileSystemEntry;
}

test("a dropped folder is read to its end, also in its folders", async () => {
  const many = Array.from({ length: 250 }, (_, i) => file(`/own/part-${i}.yaml`));
  const texts = folder("/own/texts", [file("/own/texts/en.yaml")]);
  const items = [{ webkitGetAsEntry: () => folder("/own", [...many, texts]) }];
  const found = await entriesOf({ items } as unknown as DataTransfer);
  expect(found.map(({ path }) => path)).toEqual([...many.map(({ fullPath }) => fullPath), "/own/texts/en.yaml"]);
});

test("a drop without a folder has no files", async () => {
  expect(await entriesOf(null)).toEqual([]);
  expect(await entriesOf({ items: [{ webkitGetAsEntry: () => null }] } as unknown as DataTransfer)).toEqual([]);
});

test("the folder above the files of a scenario is left out, and the folder of its texts stays", () => {
  expect(["own/places.yaml", "/a/own/texts/en.yaml", "places.yaml"].map(within)).toEqual(["places.yaml", "texts/en.yaml", "places.yaml"]);
  expect(["own/base/debt/texts/en.yaml", "/own/base/sources.yaml"].map(within)).toEqual(["base/debt/texts/en.yaml", "base/sources.yaml"]);
});
