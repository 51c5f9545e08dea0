import { answerCalls, type Port } from '../../../src/worker/calls.ts';
import { WorkerEngine } from './worker-engine.ts';

answerCalls(self as unknown as Port, new WorkerEngine().handlers);
