/** Lightness 0 to 1, chroma from 0 (grey), hue in radians: OKLCH (Björn Ottosson, 2020), where equal steps look equal. */
export interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

const toLinear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
const fromLinear = (light: number): number =>
  light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;

/** Of `#rrggbb`. */
export function oklchOf(hex: string): Oklch {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) =>
    toLinear(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  );
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const medium = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const l = 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short;
  const a = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short;
  const y = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short;
  return { l, c: Math.hypot(a, y), h: Math.atan2(y, a) };
}

function linearOf({ l, c, h }: Oklch): readonly number[] {
  const [a, b] = [c * Math.cos(h), c * Math.sin(h)];
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

const slack = 1e-4;
const onScreen = (colour: Oklch): boolean =>
  linearOf(colour).every((light) => light > -slack && light < 1 + slack);

/** As `#rrggbb`. What a screen cannot show becomes greyer, never lighter or darker. */
export function hexOf(colour: Oklch): string {
  let [low, high] = [0, colour.c];
  if (onScreen(colour)) low = high;
  for (let turn = 0; low < high && turn < 20; turn++) {
    const middle = (low + high) / 2;
    if (onScreen({ ...colour, c: middle })) low = middle;
    else high = middle;
  }
  const bytes = linearOf({ ...colour, c: low }).map((light) =>
    Math.round(255 * Math.min(1, Math.max(0, fromLinear(Math.max(0, light))))),
  );
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
