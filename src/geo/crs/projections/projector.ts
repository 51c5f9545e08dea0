/** A map projection: longitude and latitude on its own ellipsoid and prime meridian, in radians, to metres on the map. */
export interface Projector {
  forward(longitude: number, latitude: number): readonly [easting: number, northing: number];
  inverse(easting: number, northing: number): readonly [longitude: number, latitude: number];
}

/** A projection's parameters by PROJ's names: angles in radians, lengths in metres. What is not given is undefined. */
export type ProjectionParameters = Readonly<Partial<Record<ParameterName, number>>>;

export type ParameterName = 'lat_0' | 'lon_0' | 'k' | 'x_0' | 'y_0' | 'alpha' | 'azi' | 'h_0';
