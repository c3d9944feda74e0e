/** Whether the operating system refused something, with this code or with any. */
export function isErrno(error: unknown, code?: string): error is NodeJS.ErrnoException {
  if (!(error instanceof Error) || !("code" in error) || !("syscall" in error)) return false;
  return code === undefined || error.code === code;
}
