// What TypeScript samples see of the hand-drawn world.

export const cities: readonly (readonly [name: string, longitude: number, latitude: number])[];

/** GeoJSON: each feature's `kind` says what it is: land, lake, wood, river, city, … */
export const world: {
  readonly type: 'FeatureCollection';
  readonly features: {
    readonly type: 'Feature';
    readonly properties: { readonly kind: string; readonly name?: string };
    readonly geometry: { readonly type: 'Polygon'; readonly coordinates: number[][][] };
  }[];
};
