import type { Terminal } from './terminal.ts';

/** The variable that names the database, so that no password stands in the list of processes. */
export const DATABASE_VARIABLE = 'SKYREFER_DATABASE';

/** Says once where this Node is older than what pg-boss declares. */
export async function sayOlderNode(terminal: Terminal): Promise<void> {
  const { DECLARED_NODE, isOlderNode } = await import('../database/job-queue-node.ts');
  if (!isOlderNode()) return;
  terminal.err(
    `note: pg-boss declares Node ${DECLARED_NODE.join('.')} or later, and this is ${process.versions.node}; it works, and is not what its authors test\n`,
  );
}
