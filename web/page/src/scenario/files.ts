/** Files of a folder that the user chose or dropped. */

export interface Named {
  path: string;
  file: File;
}

/** Returns the selected files and clears the input. Otherwise, selecting the same folder again would not trigger a change event. */
export function chosen(input: HTMLInputElement): Named[] {
  const files = [...(input.files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
  input.value = "";
  return files;
}

/** Returns the files of dropped folders. The browser provides folders only as file system entries. */
export async function entriesOf(dropped: Pick<DataTransfer, "items"> | null): Promise<Named[]> {
  const entries = [...(dropped?.items ?? [])].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  const files: Named[] = [];
  const read = async (entry: FileSystemEntry): Promise<void> => {
    if (entry.isFile) {
      const file = await new Promise<File>((done, failed) => (entry as FileSystemFileEntry).file(done, failed));
      files.push({ path: entry.fullPath, file });
    } else {
      for (const child of await childrenOf(entry as FileSystemDirectoryEntry)) await read(child);
    }
  };
  for (const entry of entries) await read(entry);
  return files;
}

/** Returns all entries of a folder. A reader returns them in parts (of 100 in Chromium); an empty part is the end. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed));
    if (part.length === 0) return all;
    all.push(...part);
  }
}

/** Returns the path within the scenario's folder, such as texts/en.yaml, base/debt/levers.yaml or places.yaml. */
export function within(path: string): string {
  const parts = path.replace(/^\//, "").split("/");
  const base = parts.indexOf("base", 1);
  if (base > 0) return parts.slice(base).join("/");
  return parts.length > 1 && parts[parts.length - 2] === "texts" ? "texts/" + parts[parts.length - 1]! : parts[parts.length - 1]!;
}
