export interface Place {
  readonly id: number;
  readonly name: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

const place = (id: number, name: string, longitude: number, latitude: number, zoom: number): Place => ({
  id,
  name,
  longitude,
  latitude,
  zoom,
});

/** As many as are shown at once: browsers keep a small number of WebGL contexts. */
export const places: readonly Place[] = [
  place(1, 'Bristol', -2.58791, 51.454514, 7),
  place(2, 'Tokyo', 139.6503, 35.6762, 7),
  place(3, 'New York', -74.006, 40.7128, 6),
  place(4, 'Nairobi', 36.8219, -1.2921, 3),
  place(5, 'Quito', -78.4678, -0.1807, 3),
  place(6, 'Sydney', 151.2093, -33.8688, 3),
];
