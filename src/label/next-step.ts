/** What a person types next: to teach the model what was labelled, and to go on with the better one. */
export interface NextStep {
  readonly finetune: string;
  readonly label: string;
}

/** From so many accepted pictures on, teaching is worth its time. */
export const ENOUGH_TO_TEACH = 10;

export interface LabelCommand {
  readonly folder: string;
  readonly out: string;
  /** The model that was labelled with. */
  readonly model: string;
  /** Whether readers find the pictures without being told: they lie beside the file, and no folder `images` does. */
  readonly findsPictures: boolean;
  /** Whether `out` is where it is by itself. */
  readonly defaultOut: boolean;
}

/** The commands for the next step. @param modelExists whether a folder or file of that name is there */
export function nextStep(
  { folder, out, model, findsPictures, defaultOut }: LabelCommand,
  modelExists: (name: string) => boolean,
): NextStep {
  const taught = freeName('my-model', modelExists);
  const from = model === 'tiny' ? '' : ` --from ${quoted(model)}`;
  const images = findsPictures ? '' : ` --images ${quoted(folder)}`;
  return {
    finetune: `skyrefer finetune ${quoted(out)}${images}${from} --out ${quoted(taught)}`,
    label: `skyrefer label ${quoted(folder)} --model ${quoted(taught)}${defaultOut ? '' : ` --out ${quoted(out)}`}`,
  };
}

function freeName(name: string, exists: (name: string) => boolean): string {
  if (!exists(name)) return name;
  for (let number = 2; ; number++) if (!exists(`${name}-${number}`)) return `${name}-${number}`;
}

/** A word as shells read it. */
const quoted = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
