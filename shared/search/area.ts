/** A part of the world between two meridians and two parallels, in degrees. */
export type Area = { west: number; south: number; east: number; north: number }

/** An area as an address writes it, `west,south,east,north`; undefined for any other text. */
export function readArea(text: string): Area | undefined {
  if (!/^(-?\d{1,3}(\.\d{1,6})?)(,-?\d{1,3}(\.\d{1,6})?){3}$/.test(text)) return undefined
  const [west = 0, south = 0, east = 0, north = 0] = text.split(',').map(rounded)
  const area = { west, south, east, north }
  return isArea(area) ? area : undefined
}

export function writeArea({ west, south, east, north }: Area): string {
  return [west, south, east, north].map(rounded).join(',')
}

/** Whether there is such an area: it does not cross the meridian where the days begin. */
export function isArea({ west, south, east, north }: Area): boolean {
  return -180 <= west && west < east && east <= 180 && -90 <= south && south < north && north <= 90
}

/** To about a kilometre: only centres of cities are looked for. */
function rounded(degrees: number | string): number {
  return Math.round(Number(degrees) * 100) / 100
}
