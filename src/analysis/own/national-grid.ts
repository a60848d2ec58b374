/**
 * Position of a point of the British National Grid, in metres, as degrees WGS84: the inverse transverse
 * Mercator projection on Airy's ellipsoid of 1830, then the seven-parameter transformation. Good to about
 * 5 m, which the transformation itself leaves.
 *
 * Source: Ordnance Survey, A guide to coordinate systems in Great Britain, annexes B and C and section 6.6.
 */
export const fromNationalGrid = (
  easting: number,
  northing: number,
): { readonly longitude: number; readonly latitude: number } => {
  const airy = unproject(easting, northing);
  return toEllipsoid(shifted(toSpace(airy.latitude, airy.longitude)));
};

/** Semi-axes in metres. */
const AIRY = { a: 6_377_563.396, b: 6_356_256.909 };
const WGS84 = { a: 6_378_137, b: 6_356_752.314_2 };
const squaredEccentricity = ({ a, b }: typeof AIRY): number => 1 - (b * b) / (a * a);

const RADIAN = Math.PI / 180;
/** Scale on the central meridian, true origin in radians, and its grid coordinates in metres. */
const SCALE = 0.999_601_271_7;
const ORIGIN = { latitude: 49 * RADIAN, longitude: -2 * RADIAN, east: 400_000, north: -100_000 };

/** Length of the meridian from the true origin, in metres. */
const meridian = (latitude: number): number => {
  const { a, b } = AIRY;
  const n = (a - b) / (a + b);
  const [less, more] = [latitude - ORIGIN.latitude, latitude + ORIGIN.latitude];
  return (
    b *
    SCALE *
    ((1 + n + 1.25 * n ** 2 + 1.25 * n ** 3) * less -
      (3 * n + 3 * n ** 2 + 2.625 * n ** 3) * Math.sin(less) * Math.cos(more) +
      (1.875 * n ** 2 + 1.875 * n ** 3) * Math.sin(2 * less) * Math.cos(2 * more) -
      (35 / 24) * n ** 3 * Math.sin(3 * less) * Math.cos(3 * more))
  );
};

const unproject = (easting: number, northing: number) => {
  const { a } = AIRY;
  const e2 = squaredEccentricity(AIRY);
  const rise = northing - ORIGIN.north;
  let foot = ORIGIN.latitude + rise / (a * SCALE);
  for (let turn = 0; turn < 20; turn++) {
    const left = rise - meridian(foot);
    if (Math.abs(left) < 1e-5) break;
    foot += left / (a * SCALE);
  }
  const bend = 1 - e2 * Math.sin(foot) ** 2;
  const nu = (a * SCALE) / Math.sqrt(bend);
  const rho = (nu * (1 - e2)) / bend;
  const eta2 = nu / rho - 1;
  const tan = Math.tan(foot);
  const sec = 1 / Math.cos(foot);
  const run = easting - ORIGIN.east;
  return {
    latitude:
      foot -
      run ** 2 * (tan / (2 * rho * nu)) +
      run ** 4 * (tan / (24 * rho * nu ** 3)) * (5 + 3 * tan ** 2 + eta2 - 9 * tan ** 2 * eta2) -
      run ** 6 * (tan / (720 * rho * nu ** 5)) * (61 + 90 * tan ** 2 + 45 * tan ** 4),
    longitude:
      ORIGIN.longitude +
      run * (sec / nu) -
      run ** 3 * (sec / (6 * nu ** 3)) * (nu / rho + 2 * tan ** 2) +
      run ** 5 * (sec / (120 * nu ** 5)) * (5 + 28 * tan ** 2 + 24 * tan ** 4) -
      run ** 7 *
        (sec / (5040 * nu ** 7)) *
        (61 + 662 * tan ** 2 + 1320 * tan ** 4 + 720 * tan ** 6),
  };
};

interface Space {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

const toSpace = (latitude: number, longitude: number): Space => {
  const e2 = squaredEccentricity(AIRY);
  const nu = AIRY.a / Math.sqrt(1 - e2 * Math.sin(latitude) ** 2);
  return {
    x: nu * Math.cos(latitude) * Math.cos(longitude),
    y: nu * Math.cos(latitude) * Math.sin(longitude),
    z: nu * (1 - e2) * Math.sin(latitude),
  };
};

const SECOND = RADIAN / 3600;
/** OSGB36 to WGS84: metres, radians, and the scale's part over 1. */
const SHIFT = { x: 446.448, y: -125.157, z: 542.06, scale: -20.4894e-6 };
const TURN = { x: 0.1502 * SECOND, y: 0.247 * SECOND, z: 0.8421 * SECOND };

const shifted = ({ x, y, z }: Space): Space => ({
  x: SHIFT.x + (1 + SHIFT.scale) * x - TURN.z * y + TURN.y * z,
  y: SHIFT.y + TURN.z * x + (1 + SHIFT.scale) * y - TURN.x * z,
  z: SHIFT.z - TURN.y * x + TURN.x * y + (1 + SHIFT.scale) * z,
});

const toEllipsoid = ({ x, y, z }: Space) => {
  const e2 = squaredEccentricity(WGS84);
  const p = Math.hypot(x, y);
  let latitude = Math.atan2(z, p * (1 - e2));
  for (let turn = 0; turn < 10; turn++) {
    const nu = WGS84.a / Math.sqrt(1 - e2 * Math.sin(latitude) ** 2);
    latitude = Math.atan2(z + e2 * nu * Math.sin(latitude), p);
  }
  return { latitude: latitude / RADIAN, longitude: Math.atan2(y, x) / RADIAN };
};
