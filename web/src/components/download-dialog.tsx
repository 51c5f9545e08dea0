import { type Signal, useSignal } from '@preact/signals';
import type { DownloadFormat } from '../downloads/download.ts';
import type { ImagePair } from '../downloads/download-pair.ts';
import { linkTo } from '../keep/link.ts';
import type { Session } from '../state/session.ts';
import { plural } from '../text/format.ts';
import { Dialog } from './dialog.tsx';
import { Icon } from './icons.tsx';

interface Offer {
  readonly format: DownloadFormat;
  readonly label: string;
  readonly note: string;
  /** Whether several answers go into one file. */
  readonly several: boolean;
}

const OFFERS: readonly Offer[] = [
  {
    format: 'geojson',
    label: 'GeoJSON',
    note: 'outlines with sentence, score and area, for maps',
    several: true,
  },
  {
    format: 'geopackage',
    label: 'GeoPackage',
    note: 'outlines, for geographic information systems',
    several: true,
  },
  { format: 'shapefile', label: 'Shapefile', note: 'outlines, zipped', several: true },
  { format: 'flatgeobuf', label: 'FlatGeobuf', note: 'outlines, for maps of many', several: true },
  { format: 'geoparquet', label: 'GeoParquet', note: 'outlines, for tables of many', several: true },
  {
    format: 'kml',
    label: 'KML',
    note: 'outlines, for globes; of images that say where they lie',
    several: true,
  },
  { format: 'csv', label: 'CSV', note: 'a row for each answer, with its outline as WKT', several: true },
  { format: 'geotiff', label: 'GeoTIFF', note: 'mask (COG), in the image’s own place', several: false },
  { format: 'png', label: 'PNG mask', note: 'black and white, of the image’s size', several: false },
  {
    format: 'overlay',
    label: 'PNG picture',
    note: 'the image with the answers on it, and a legend',
    several: true,
  },
];

export interface DownloadDialogProps {
  readonly session: Session;
  readonly open: Signal<boolean>;
}

type DownloadScope = 'selected' | 'all' | 'both';

/** Two images and their answers; null where only one is open, or nothing was answered. */
function pairOf(session: Session): ImagePair | null {
  const { second, placement } = session.comparing;
  const [first, other, placed] = [session.image.value, second.value, placement.value];
  if (!first || !other?.image.value || !placed) return null;
  const sides = [
    { image: first, layers: session.layers.value },
    { image: other.image.value, layers: other.layers.value },
  ] as const;
  return sides.some(({ layers }) => layers.length > 0) ? { sides, placement: placed } : null;
}

/** Everything that leaves the page: answers as files, the whole work as a project, a link. */
export function DownloadDialog({ session, open }: DownloadDialogProps) {
  const scope = useSignal<DownloadScope>('selected');
  const layers = session.layers.value;
  const selected = session.selected.value;
  const pair = pairOf(session);
  const isOneOfSeveral = selected !== null && layers.length > 1;
  const scopes: readonly DownloadScope[] = [
    ...(isOneOfSeveral ? (['selected'] as const) : []),
    'all',
    ...(pair ? (['both'] as const) : []),
  ];
  const labels: Readonly<Record<DownloadScope, string>> = {
    selected: 'The selected answer',
    all: pair ? 'All of this image' : `All ${plural(layers.length, 'answer')}`,
    both: 'Both images',
  };
  const chosenScope = scopes.includes(scope.value) ? scope.value : 'all';
  const both = chosenScope === 'both' ? pair : null;
  const chosen = chosenScope === 'selected' ? [selected!] : layers;
  const act = async (work: () => Promise<string>) => {
    open.value = false;
    try {
      session.say(await work());
    } catch (error) {
      session.report(error);
    }
  };
  const origin = session.origin.value;
  const link =
    origin &&
    linkTo(
      document.baseURI,
      origin,
      layers.map(({ sentence }) => sentence),
    );
  return (
    <Dialog title="Download and share" open={open.value} onClose={() => (open.value = false)}>
      {scopes.length > 1 && (
        <fieldset class="segments">
          <legend class="visually-hidden">What to download</legend>
          {scopes.map((value) => (
            <label key={value}>
              <input
                type="radio"
                name="scope"
                checked={chosenScope === value}
                onChange={() => (scope.value = value)}
              />
              <span>{labels[value]}</span>
            </label>
          ))}
        </fieldset>
      )}
      {both && (
        <p class="hint">
          A zip archive with a file of each image’s answers, and <code>comparison.csv</code>: what both answer
          to the same sentences.
        </p>
      )}
      {(chosen.length > 0 || both) && (
        <ul class="offers" aria-label="Answers as files">
          {OFFERS.filter(({ several }) => several || (!both && chosen.length === 1)).map(
            ({ format, label, note }) => (
              <li key={format}>
                <button
                  type="button"
                  data-format={format}
                  onClick={() =>
                    void act(async () => {
                      // Writers are loaded when they are needed.
                      if (both) {
                        const { downloadPair } = await import('../downloads/download-pair.ts');
                        return `Saved ${await downloadPair(format, both)}.`;
                      }
                      const { download } = await import('../downloads/download.ts');
                      return `Saved ${await download(format, session.image.value!, chosen)}.`;
                    })
                  }
                >
                  <Icon name="download" />
                  <strong>{label}</strong>
                  <span>{note}</span>
                </button>
              </li>
            ),
          )}
        </ul>
      )}
      <h3 class="small-heading">The whole work</h3>
      <ul class="offers">
        <li>
          <button
            type="button"
            data-format="project"
            onClick={() =>
              void act(async () => {
                const { downloadProject } = await import('../downloads/download-project.ts');
                return `Saved ${await downloadProject(session.image.value!, session.work.value!)}.`;
              })
            }
          >
            <Icon name="download" />
            <strong>Project</strong>
            <span>image, answers, corrections and history; open it here again, on any device</span>
          </button>
        </li>
        <li>
          <button
            type="button"
            data-format="link"
            aria-disabled={link === null || undefined}
            onClick={() => {
              if (link === null) return;
              void act(async () => {
                await navigator.clipboard.writeText(link);
                return 'The link is copied.';
              });
            }}
          >
            <Icon name="link" />
            <strong>Copy a link</strong>
            <span>
              {link === null
                ? 'not for images from this device: others could not reach them'
                : 'to this image and its sentences; others see the model answer them'}
            </span>
          </button>
        </li>
      </ul>
      <p class="hint">Your work is kept in this browser until another image is opened.</p>
    </Dialog>
  );
}
