/**
 * An OKLCH colour as the hex that canvas, WebGL and PowerPoint all read.
 *
 * @param lightness 0…1
 * @param chroma 0…about 0.4; what sRGB cannot show is clipped per channel
 * @param hue degrees
 * @returns "#rrggbb"
 *
 * Matrices: Björn Ottosson, "A perceptual color space for image processing" (2020).
 */
export const oklch = (lightness: number, chroma: number, hue: number): string => {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return `#${channels.map(hexOf).join("")}`;
};

/** Linear light 0…1 to a gamma-encoded byte, IEC 61966-2-1. */
const hexOf = (linear: number): string => {
  const light = Math.min(1, Math.max(0, linear));
  const encoded = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
  return Math.round(255 * encoded)
    .toString(16)
    .padStart(2, "0");
};
