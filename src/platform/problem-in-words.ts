/** For whoever starts the product: what went wrong and why, and the lines of the program only for a fault of ours. */
export function inWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const ours = error.constructor !== Error;
  const said = ours ? (error.stack ?? error.message) : error.message;
  return error.cause === undefined ? said : `${said}\nBecause: ${inCause(error.cause)}`;
}

// A cause comes from elsewhere (PostgreSQL, the file system); there its message says what is needed.
function inCause(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  return cause.cause === undefined ? cause.message : `${cause.message}\nBecause: ${inCause(cause.cause)}`;
}
