/** Input fields of job forms: seed and size. */
import { number } from "../words/index";

interface SeedProps {
  id: string;
  label: string;
  seed: number;
  change: (to: number) => void;
}

/** Input for a seed. Ignores anything but an integer. */
export function SeedField({ id, label, seed, change }: SeedProps) {
  return (
    <>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="number"
        dir="ltr"
        step="1"
        value={seed}
        onChange={(event) => {
          const to = event.currentTarget.valueAsNumber;
          if (Number.isSafeInteger(to)) change(to);
        }}
      />
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
