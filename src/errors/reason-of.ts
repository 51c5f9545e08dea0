/** What an error says, on one line, cut at a number of characters. */
export function reasonOf(error: unknown, longest = Number.POSITIVE_INFINITY): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.trim().split('\n')[0]!.trim().slice(0, longest);
}

/** Why a file of the disk cannot be read, and how a message about it goes on after the file's name. */
export function readFailure(
  error: NodeJS.ErrnoException,
): ['missing' | 'folder' | 'unreadable', message: string] {
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return ['missing', 'does not exist; check the path'];
    case 'EISDIR':
      return ['folder', 'is a folder; give the path of one image file'];
    case 'EACCES':
    case 'EPERM':
      return ['unreadable', 'may not be read; check its permissions'];
    default:
      return ['unreadable', `cannot be read (${reasonOf(error)}); check the file and its disk`];
  }
}
