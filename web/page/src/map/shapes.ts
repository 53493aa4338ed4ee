/** Shapes of marks, as paths around the origin; r is half their width [pixels]. */

export const disc = (r: number): string => `M${-r},0a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0`;
export const square = (r: number): string => `M${-r},${-r}h${2 * r}v${2 * r}h${-2 * r}z`;
export const ring = (r: number): string => disc(r);

export function star(r: number): string {
  const points = Array.from({ length: 10 }, (_, i) => {
    const reach = i % 2 === 0 ? r : r * 0.45;
    const angle = (Math.PI * i) / 5 - Math.PI / 2;
    return `${(reach * Math.cos(angle)).toFixed(1)},${(reach * Math.sin(angle)).toFixed(1)}`;
  });
  return `M${points.join("L")}z`;
}

export const crown = (r: number): string =>
  `M${-r},${-0.7 * r}L${-0.5 * r},${-0.1 * r}L0,${-r}L${0.5 * r},${-0.1 * r}L${r},${-0.7 * r}L${0.75 * r},${0.7 * r}H${-0.75 * r}z`;

export function burst(r: number): string {
  const points = Array.from({ length: 16 }, (_, i) => {
    const reach = i % 2 === 0 ? r : r * 0.55;
    const angle = (Math.PI * i) / 8;
    return `${(reach * Math.cos(angle)).toFixed(1)},${(reach * Math.sin(angle)).toFixed(1)}`;
  });
  return `M${points.join("L")}z`;
}
