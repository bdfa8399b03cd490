import {decoded, fromHex} from '../../src/model/color/oklch.js';

type Rows = readonly (readonly [number, number, number])[];

/**
 * How people see who lack one kind of cones: matrices over linear sRGB. G. M. Machado, M. M. Oliveira and L. A. F.
 * Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", 2009, table of severity 1.0.
 */
const DEFICIENCIES: Readonly<Record<string, Rows>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  none: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
};

export const VISIONS = Object.keys(DEFICIENCIES);

/** L, a and b of OKLab, × 100, of what is seen of `#rrggbb`. B. Ottosson, 2020. */
function seen(color: string, vision: string): readonly number[] {
  const light = fromHex(color).map(decoded);
  const [red, green, blue] = DEFICIENCIES[vision]!.map((row) =>
    Math.min(1, Math.max(0, row[0] * light[0]! + row[1] * light[1]! + row[2] * light[2]!)),
  ) as [number, number, number];
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    21.04542553 * long + 79.3617785 * medium - 0.40720468 * short,
    197.79984951 * long - 242.8592205 * medium + 45.05937099 * short,
    2.59040371 * long + 78.27717662 * medium - 80.8675766 * short,
  ];
}

/** How far two colours are apart in OKLab × 100, as they are seen. */
export function distance(a: string, b: string, vision: string): number {
  const [one, other] = [seen(a, vision), seen(b, vision)];
  return Math.hypot(...one.map((part, index) => part - other[index]!));
}
