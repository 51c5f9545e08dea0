import { z } from 'zod';
import { echo } from '../echo/echo.ts';
import {
  BINARY_TYPE,
  ECHO_INPUT_NAMES,
  ECHO_INPUTS,
  type EchoInput,
  type EchoInputName,
  pauseSchema,
  readEchoInput,
} from '../echo/echo-inputs.ts';
import { Problem } from '../http/problem.ts';
import { parseJson } from '../requests/request-input.ts';
import type { ServiceParts } from '../service-parts.ts';
import {
  type Execution,
  executeEnvelope,
  type OgcProcess,
  openApi30Schema,
  presentationOf,
} from './process.ts';

/** An echo is for tests, and is kept small: what it is given lies in the job's own file. */
const MAX_BODY_BYTES = 2 ** 20;

const inputs = z.strictObject(
  Object.fromEntries([...ECHO_INPUT_NAMES, 'pause'].map((name) => [name, z.unknown().optional()])) as Record<
    EchoInputName | 'pause',
    z.ZodOptional<z.ZodUnknown>
  >,
);

const executeSchema = executeEnvelope(inputs, ECHO_INPUT_NAMES).describe(
  'An execution of the process `echo`.',
);

const PAUSE = {
  title: 'Pause',
  description: 'Whole seconds to wait before the answer.',
};

/**
 * `echo`: gives its inputs back. The standard's executable test suite asks for it, and people who write clients find in
 * it all kinds of inputs and outputs that there are.
 */
export function echoProcess({ fetcher, limits }: ServiceParts): OgcProcess {
  return {
    id: 'echo',
    title: 'Echo',
    description: 'Gives every input back as the output of its name, for tests of clients and of conformance.',
    keywords: ['echo', 'conformance'],
    inputs: {
      ...Object.fromEntries(
        ECHO_INPUT_NAMES.map((name) => [name, { ...describe(name), minOccurs: 0, maxOccurs: 1 }]),
      ),
      pause: { ...PAUSE, minOccurs: 0, maxOccurs: 1, schema: openApi30Schema(pauseSchema) },
    },
    outputs: Object.fromEntries(ECHO_INPUT_NAMES.map((name) => [name, describe(name)])),
    bodyBytes: Math.min(MAX_BODY_BYTES, limits.bodyBytes),
    executeSchema,
    checkRoom: () => {},
    read(body): Execution {
      const { data: execute } = parseJson({ bytes: body }, executeSchema, {
        maxBytes: MAX_BODY_BYTES,
        longText: MAX_BODY_BYTES,
      });
      const request = { inputs: givenInputs(execute.inputs), pause: pauseOf(execute.inputs.pause) };
      for (const input of Object.values(request.inputs)) if ('href' in input) fetcher.check(input.href);
      return {
        request: { ...presentationOf(execute), process: 'echo', echo: request },
        image: null,
        run: ({ signal }) => echo(request, fetcher, signal),
      };
    },
  };
}

function describe(name: EchoInputName) {
  const { title, description, schema } = ECHO_INPUTS[name];
  return {
    title,
    description,
    schema:
      name === 'binary'
        ? { type: 'string', format: 'byte', contentEncoding: 'base64', contentMediaType: BINARY_TYPE }
        : openApi30Schema(schema),
  };
}

function givenInputs(given: z.infer<typeof inputs>): Partial<Record<EchoInputName, EchoInput>> {
  const read = ECHO_INPUT_NAMES.flatMap((name) =>
    given[name] === undefined ? [] : [[name, readEchoInput(name, ECHO_INPUTS[name].schema, given[name])]],
  );
  if (read.length > 0) return Object.fromEntries(read);
  throw new Problem(400, `there is nothing to give back; give one of ${ECHO_INPUT_NAMES.join(', ')}`);
}

function pauseOf(given: unknown): number {
  if (given === undefined) return 0;
  const pause = readEchoInput('pause', pauseSchema, given);
  if ('value' in pause) return pause.value as number;
  throw new Problem(400, "the input 'pause' is given by its value, not by a link");
}
