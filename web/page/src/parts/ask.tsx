/** What questions have in common: which war, how many. */
import { number } from "../words/index";

interface SeedProps {
  id: string;
  label: string;
  seed: number;
  change: (to: number) => void;
}

/** The number of a war; anything but a whole number is left alone. */
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
  /** What is offered, beside what is asked. */
  sizes: number[];
  size: number;
  change: (to: number) => void;
}

/** How many wars, pairs or futures. */
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
