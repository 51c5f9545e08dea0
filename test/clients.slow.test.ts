import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  miniatureModelFolder,
  pictureFile,
  startTestService,
  type TestService,
} from '../src/server/testing/test-service.ts';
import { CLIENT_PYTHON, describeWithCurl, describeWithPython } from './optional-tools.ts';

/** The clients in `examples/clients` against a service. */

const clients = fileURLToPath(new URL('../examples/clients/', import.meta.url));

let folder: Awaited<ReturnType<typeof miniatureModelFolder>>;
let out: string;
let picture: string;
let open: TestService;
let keyed: TestService;

beforeAll(async () => {
  folder = await miniatureModelFolder();
  out = await mkdtemp(join(tmpdir(), 'skyrefer-clients-'));
  picture = join(out, 'picture.png');
  await writeFile(picture, await pictureFile());
  open = await startTestService(folder.model, { conformanceTests: true });
  keyed = await startTestService(folder.model, { apiKeys: ['secret'] });
});
afterAll(async () => {
  await open?.close();
  await keyed?.close();
  await folder?.remove();
  if (out) await rm(out, { recursive: true, force: true });
});

const run = (file: string, args: readonly string[], more: Record<string, string> = {}) =>
  promisify(execFile)(file, args, {
    cwd: out,
    env: { ...process.env, SKYREFER: open.base, SKYREFER_IMAGE: picture, ...more },
  });
const features = async (path: string) =>
  (JSON.parse(await readFile(path, 'utf8')) as { type: string; features: { properties: object }[] }).features;

describeWithCurl('the client in curl', () => {
  const script = join(clients, 'curl', 'segment.sh');

  it('writes polygons', async () => {
    const path = join(out, 'curl.geojson');
    await run('bash', [script, picture, 'the largest airplane', path]);
    expect((await features(path))[0]!.properties).toMatchObject({ sentence: 'the largest airplane' });
  });

  it('shows a key, and says what is wrong', async () => {
    const path = join(out, 'curl-key.geojson');
    const withKey = { SKYREFER: keyed.base, SKYREFER_API_KEY: 'secret' };
    await run('bash', [script, picture, 'the ship', path], withKey);
    expect(await features(path)).not.toEqual([]);
    await expect(run('bash', [script, picture, 'the ship', path], { SKYREFER: keyed.base })).rejects.toThrow(
      /"status":401/,
    );
    await expect(run('bash', [script, picture, ' ', path])).rejects.toThrow(/"status":422/);
    await expect(run('bash', [script, join(clients, 'README.md'), 'the ship', path])).rejects.toThrow(
      /"status":"failed"/,
    );
  });
});

describeWithPython('requests')('the client in Python', () => {
  it('writes polygons, and says what is wrong', async () => {
    const script = join(clients, 'python', 'segment.py');
    const path = join(out, 'python.geojson');
    const { stdout } = await run(CLIENT_PYTHON, [script, picture, 'the largest airplane', path]);
    expect(stdout).toMatch(/^\d+ objects in .*python\.geojson\n$/);
    expect((await features(path))[0]!.properties).toMatchObject({ sentence: 'the largest airplane' });
    await expect(run(CLIENT_PYTHON, [script, picture, ' ', path])).rejects.toThrow(/sentence/);
  });
});

describeWithPython(
  'requests',
  'nbclient',
  'nbformat',
  'ipykernel',
)('the notebook', () => {
  it('runs from its first cell to its last', async () => {
    const path = join(out, 'segment.ipynb');
    await copyFile(join(clients, 'python', 'segment.ipynb'), path);
    const code = `import nbformat, nbclient
book = nbformat.read('segment.ipynb', 4)
nbformat.validate(book)
nbclient.NotebookClient(book, timeout=120, kernel_name='python3').execute()
print([output.get('text') or output['data']['text/plain'] for cell in book.cells if cell.cell_type == 'code' for output in cell.outputs])`;
    const { stdout } = await run(CLIENT_PYTHON, ['-c', code]);
    expect(stdout).toContain('the airplane on the far left');
  });
});

describeWithPython('owslib')("OWSLib's client of OGC API - Processes", () => {
  it('lists, describes and executes', async () => {
    const code = `import base64, json, os
from owslib.ogcapi.processes import Processes
service = Processes(os.environ['SKYREFER'])
ids = [process['id'] for process in service.processes()]
inputs = list(service.process('segment')['inputs'])[:2]
image = base64.b64encode(open(os.environ['SKYREFER_IMAGE'], 'rb').read()).decode()
answer = service.execute('segment', inputs={'image': image, 'sentences': ['the ship']})
echo = service.execute('echo', inputs={'string': 'a', 'number': 2})
job = service.execute('echo', inputs={'string': 'a'}, async_=True)
conforms = [name.rsplit('/', 1)[1] for name in service.conformance()['conformsTo']]
print(json.dumps([ids, inputs, answer['result']['value']['answers'][0]['sentence'], echo, job, conforms]))`;
    const { stdout } = await run(CLIENT_PYTHON, ['-c', code]);
    const [ids, inputs, sentence, echo, job, conforms] = JSON.parse(stdout);
    expect([ids, inputs, sentence]).toEqual([['segment', 'echo'], ['image', 'sentences'], 'the ship']);
    expect(echo).toEqual({ string: 'a', number: 2 });
    expect(JSON.stringify(job)).toMatch(/accepted|jobs\//);
    expect(conforms).toContain('ogc-process-description');
  });
});

describeWithPython('json')('the script for QGIS, whose own classes are stood in for', () => {
  it('asks the service, writes a GeoPackage, and ends with what the service says is wrong', async () => {
    await writeFile(
      join(out, 'run-qgis-script.py'),
      `import os, sys, types
core = types.ModuleType('qgis.core')
class Algorithm:
    def __init__(self): self.parameters = []
    def addParameter(self, parameter): self.parameters.append(parameter)
    def parameterAsString(self, parameters, name, context): return parameters.get(name, '')
    def parameterAsRasterLayer(self, parameters, name, context):
        return types.SimpleNamespace(source=lambda: parameters[name])
    parameterAsOutputLayer = parameterAsString
core.QgsProcessingAlgorithm = Algorithm
core.QgsProcessingException = type('QgsProcessingException', (Exception,), {})
for name in ('RasterLayer', 'String', 'VectorDestination'):
    setattr(core, 'QgsProcessingParameter' + name, lambda name, *rest, **more: name)
sys.modules['qgis'] = types.ModuleType('qgis')
sys.modules['qgis.core'] = core
sys.path.insert(0, sys.argv[1])
import skyrefer_segment
algorithm = skyrefer_segment.SkyreferSegment().createInstance()
algorithm.initAlgorithm()
feedback = types.SimpleNamespace(isCanceled=lambda: False, setProgress=print, setProgressText=print)
parameters = {'IMAGE': os.environ['SKYREFER_IMAGE'], 'SENTENCE': sys.argv[2], 'SERVICE': os.environ['SKYREFER'] + '/', 'OUTPUT': 'qgis.gpkg'}
print(algorithm.parameters, algorithm.processAlgorithm(parameters, None, feedback))
feedback.isCanceled = lambda: True
print('canceled', algorithm.processAlgorithm(parameters, None, feedback))
`,
    );
    const script = (sentence: string) =>
      run(CLIENT_PYTHON, ['run-qgis-script.py', join(clients, 'qgis'), sentence], {
        PYTHONDONTWRITEBYTECODE: '1',
      });
    const { stdout } = await script('the ship');
    expect(stdout).toContain("['IMAGE', 'SENTENCE', 'SERVICE', 'KEY', 'OUTPUT'] {'OUTPUT': 'qgis.gpkg'}");
    expect((await readFile(join(out, 'qgis.gpkg'))).toString('latin1', 0, 15)).toBe('SQLite format 3');
    expect(stdout).toContain('canceled');
    await expect(script(' ')).rejects.toThrow(/QgsProcessingException: .*sentence/);
  });
});
