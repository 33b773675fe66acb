/**
 * Cuts a migration into statements, because Citus takes one a call. A statement ends with a semicolon at the
 * end of a line, outside a body between `$$` and `$$`; lines that are only a comment are left out.
 */
export function statementsOf(text: string): string[] {
  const statements: string[] = [];
  let lines: string[] = [];
  let inBody = false;
  for (const line of text.split('\n')) {
    if (!inBody && /^\s*(--.*)?$/.test(line)) continue;
    lines.push(line);
    if ((line.match(/\$\$/g)?.length ?? 0) % 2 === 1) inBody = !inBody;
    if (inBody || !line.trimEnd().endsWith(';')) continue;
    statements.push(lines.join('\n'));
    lines = [];
  }
  if (lines.length > 0) throw new Error(`A statement does not end with a semicolon: ${lines[0]}`);
  return statements;
}
