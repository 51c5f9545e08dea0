/** What a scene is, as its users see it. */

export const sceneKinds = ['airport', 'tank-farm', 'harbor', 'sports', 'road', 'bridge'] as const;
/** Places with objects of which there are no labelled pictures: what is known of them is known from here alone. */
export const drawnOnlyKinds = [
  'golf-course',
  'stadium',
  'motorway',
  'countryside',
  'reservoir',
  'industry',
] as const;
export type SceneKind = (typeof sceneKinds)[number];
export type DrawnOnlyKind = (typeof drawnOnlyKinds)[number];
/** Places with objects that no model of the package is taught: what a fine-tuning teaches is learnt from its own data. */
export const lessonKinds = ['farmland'] as const;
export type LessonKind = (typeof lessonKinds)[number];

/** Names as RRSIS-D writes them. */
export const sceneCategories = [
  'airplane',
  'ship',
  'storage tank',
  'baseball field',
  'tennis court',
  'basketball court',
  'ground track field',
  'harbor',
  'bridge',
  'vehicle',
] as const;
/** What only `drawnOnlyKinds` show. */
export const drawnOnlyCategories = [
  'chimney',
  'dam',
  'expressway service area',
  'expressway toll station',
  'forest',
  'golf field',
  'greenhouse',
  'helicopter',
  'lake',
  'overpass',
  'parking lot',
  'river',
  'roundabout',
  'soccer field',
  'stadium',
  'train station',
  'windmill',
] as const;
/** Of these there is more in the scenes than what is recorded: trees in groups, pitches in stadiums, cars on any yard. */
export const looselyDrawnCategories: readonly string[] = ['forest', 'parking lot', 'soccer field'];
/** Names of surroundings that scenes draw without listing them: of these it cannot be said that a scene shows none. */
export const unlistedSurroundings =
  /\b(?:building|house|roof|tree|forest|road|street|railway|car|vehicle|van|truck|boat|field|meadow|water|river|lake|sea|beach|parking|runway|apron|terminal|fence|court|crane|container|pier)s?\b/;
export type SceneCategory = (typeof sceneCategories)[number];
export type DrawnOnlyCategory = (typeof drawnOnlyCategories)[number];
/** What only `lessonKinds` show. */
export const lessonCategories = ['pivot field', 'solar farm'] as const;
export type LessonCategory = (typeof lessonCategories)[number];

export type SceneObjectAttributes = {
  /** The colour that a person would name. */
  readonly color: string;
  /** Among objects of its own category in the world, not in the picture. */
  readonly size: 'small' | 'medium' | 'large';
  /** The longest extent, in metres. */
  readonly metres: number;
  /** Where the object's front (or its long side) points: degrees clockwise from the right of the picture, 0 .. 359. */
  readonly orientation: number;
  /** Part of the object that shows: inside the picture and not under a tree. 0.25 .. 1. */
  readonly visible: number;
};

export type DrawnSceneObject = {
  readonly id: number;
  readonly category: SceneCategory | DrawnOnlyCategory | LessonCategory;
  /** Rings x, y, x, y ... in pixels, inside the picture: the object without its shadow, less what trees hide. */
  readonly polygons: readonly (readonly number[])[];
  /** Left, top, width, height in pixels. */
  readonly box: readonly [x: number, y: number, width: number, height: number];
  /** In square pixels. */
  readonly area: number;
  readonly attributes: SceneObjectAttributes;
};

/**
 * Vehicles are listed in the kind `road` only; elsewhere they are clutter, as the small boats of a harbor's piers are.
 */
export type DrawnScene = {
  readonly width: number;
  readonly height: number;
  /** (height, width, 3), RGB. */
  readonly pixels: Uint8Array;
  readonly objects: readonly DrawnSceneObject[];
};
