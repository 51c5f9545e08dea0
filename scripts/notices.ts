import { readFile } from 'node:fs/promises';

/** A package of the lock file, as far as notices need it. */
interface LockedPackage {
  readonly license?: string;
  readonly dev?: boolean;
  readonly peer?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

interface LockFile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** What is put into the page, of the packages that only building needs. */
const PAGE_PACKAGES = ['@preact/signals', 'ol', 'onnxruntime-web', 'preact', 'sql.js'];
const FOLDER = 'node_modules/';
/** Declarations alone, of which nothing runs. */
const isTypes = (path: string): boolean => path.includes(`${FOLDER}@types/`);

export const NOTICES_BEGIN = '--- Packages (npm run notices writes this) ---';

/**
 * The licences of all that comes with skyrefer: of the packages that are installed with it, and of those whose code its page
 * contains, by licence. Throws where a package says none.
 */
export async function thirdPartyNotices(root: URL): Promise<string> {
  const text = await readFile(new URL('package-lock.json', root), 'utf8');
  const { packages } = JSON.parse(text) as LockFile;
  const installed = Object.keys(packages).filter(
    (path) => path.startsWith(FOLDER) && !packages[path]!.dev && !packages[path]!.peer && !isTypes(path),
  );
  const inPage = new Set<string>();
  const visit = (name: string, from: string) => {
    const path = placeOf(packages, name, from);
    if (path === null || inPage.has(path) || isTypes(path)) return;
    inPage.add(path);
    for (const dependency of Object.keys(packages[path]!.dependencies ?? {})) visit(dependency, path);
  };
  for (const name of PAGE_PACKAGES) visit(name, '');
  return [
    NOTICES_BEGIN,
    '',
    'Installed beside skyrefer, each under its own licence, whose text is in its folder. libvips, which decodes and encodes',
    'pictures, is under the GNU Lesser General Public License and is loaded as a shared library of its own package, which can',
    'be replaced.',
    '',
    ...byLicence(packages, installed),
    '',
    "Contained in the page's files (dist/web), besides some of those above; dist/web/licenses.md has the texts:",
    '',
    ...byLicence(packages, [...inPage]),
    '',
  ].join('\n');
}

/** Where Node finds a package that another one asks for: beside it, or further up. */
function placeOf(packages: LockFile['packages'], name: string, from: string): string | null {
  for (let at = from; ; ) {
    const path = `${at === '' ? '' : `${at}/`}${FOLDER}${name}`;
    if (packages[path]) return path;
    if (at === '') return null;
    at = at.slice(0, Math.max(0, at.lastIndexOf(`/${FOLDER}`)));
  }
}

function byLicence(packages: LockFile['packages'], paths: readonly string[]): string[] {
  const names = new Map<string, Set<string>>();
  for (const path of paths) {
    const name = path.slice(path.lastIndexOf(FOLDER) + FOLDER.length);
    const { license } = packages[path]!;
    if (!license)
      throw new Error(`${name} says no licence in package-lock.json; look at it, and name it in NOTICE`);
    names.set(license, (names.get(license) ?? new Set()).add(name));
  }
  return [...names]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([licence, all]) => `- ${licence}: ${[...all].sort().join(', ')}`);
}
