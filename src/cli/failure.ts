/** The command was called wrongly: one line on standard error, exit code 2. */
export class UsageError extends Error {}

/** Something of the input cannot be used at all: one line that says what and how to mend it, exit code 1. */
export class InputError extends Error {}

/** Why a file system call failed, in plain words; anything that is no file system error is thrown on. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null;
  switch (code) {
    case 'ENOENT':
      return 'it does not exist';
    case 'EACCES':
    case 'EPERM':
      return 'permission was refused';
    case 'EROFS':
      return 'the disk is read-only';
    case 'ENOSPC':
      return 'the disk is full';
    case 'ENOTDIR':
      return 'a part of its path is a file, not a folder';
    case 'EISDIR':
      return 'it is a folder, not a file';
    case 'EEXIST':
      return 'something of that name is in the way';
    case 'ENOTEMPTY':
      return 'the folder is not empty';
    case 'ELOOP':
      return 'its links lead in a circle';
    case 'EIO':
      return 'the disk could not be read';
    default:
      throw error;
  }
}
