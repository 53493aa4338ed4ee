/** Input fields of job forms: seed and size. */
import { useEffect, useState } from "preact/hooks";
import { seedOf } from "../query";
import { number, t } from "../words/index";

interface SeedProps {
  id: string;
  label: string;
  seed: string;
  change: (to: string) => void;
}

/** Input for a seed. Reports anything but an integer of at most 18 digits, and keeps the text so that it can be corrected. */
export function SeedField({ id, label, seed, change }: SeedProps) {
  const [typed, type] = useState<string | null>(null);
  useEffect(() => type(null), [seed]);
  const shown = typed ?? seed;
  const wrong = seedOf(shown) === null;
  return (
    <>
      <label for={id}>{label}</label>
      <input
        id={id}
        class="seed"
        inputMode="numeric"
        autocomplete="off"
        dir="ltr"
        value={shown}
        {...(wrong ? { "aria-invalid": true, "aria-describedby": `${id}-wrong` } : {})}
        onChange={(event) => {
          const to = seedOf(event.currentTarget.value);
          type(to === null ? event.currentTarget.value : null);
          if (to !== null) change(to);
        }}
      />
      {wrong && (
        <span class="wrong-seed" id={`${id}-wrong`} role="alert">
          {t("seed.invalid", { value: shown })} {t("seed.fix")}
        </span>
      )}
    </>
  );
}

interface SizeProps {
  id: string;
  label: string;
  /** Options offered in addition to the current size. */
  sizes: number[];
  size: number;
  change: (to: number) => void;
}

/** Selection of the number of runs, pairs or branches. */
export function SizeField({ id, label, sizes, size, change }: SizeProps) {
  return (
    <>
      <label for={id}>{label}</label>
      <select id={id} value={String(size)} onChange={(event) => change(Number(event.currentTarget.value))}>
        {[...new Set([...sizes, size])]
          .sort((a, b) => a - b)
          .map((one) => (
            <option key={one} value={String(one)}>
              {number(one)}
            </option>
          ))}
      </select>
    </>
  );
}
