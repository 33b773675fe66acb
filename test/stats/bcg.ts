/** Thirteen trials of BCG vaccine (Colditz and others 1994): ill and not ill, vaccinated and not. */
const tables: readonly (readonly [number, number, number, number])[] = [
  [4, 119, 11, 128],
  [6, 300, 29, 274],
  [3, 228, 11, 209],
  [62, 13_536, 248, 12_619],
  [33, 5_036, 47, 5_761],
  [180, 1_361, 372, 1_079],
  [8, 2_537, 10, 619],
  [505, 87_886, 499, 87_892],
  [29, 7_470, 45, 7_232],
  [17, 1_699, 65, 1_600],
  [186, 50_448, 141, 27_197],
  [5, 2_493, 3, 2_338],
  [27, 16_886, 29, 17_825],
];

/** Logarithm of the risk ratio, and its variance. */
export const bcgTrials = tables.map(([ill, well, illWithout, wellWithout]) => {
  const [treated, control] = [ill + well, illWithout + wellWithout];
  return {
    yi: Math.log(ill / treated / (illWithout / control)),
    vi: 1 / ill - 1 / treated + 1 / illWithout - 1 / control,
  };
});
