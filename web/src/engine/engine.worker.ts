import { answerCalls, type Port } from './protocol.ts';
import { WorkerEngine } from './worker-engine.ts';

answerCalls(self as unknown as Port, new WorkerEngine().handlers);
