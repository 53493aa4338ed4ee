/** Interval of a value in a chart. A line in the colour of the ground separates it from the bar below it. */
export function Whisker({ low, high, middle }: { low: number; high: number; middle: number }) {
  const path = `M${low.toFixed(1)},${middle}H${high.toFixed(1)}M${low.toFixed(1)},${middle - 5}v10M${high.toFixed(1)},${middle - 5}v10`;
  return (
    <>
      <path class="whisker-ground" d={path} />
      <path class="whisker" d={path} />
    </>
  );
}
