import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface ProcessLine {
  pid: number;
  parent: number;
  kilobytes: number;
}

/** The process and everything it started, in megabytes. Shared pages count for a part where the system can tell (Linux). */
export function residentMegabytes(pid: number): number {
  const family = familyOf(pid, listProcesses());
  return family.reduce((sum, one) => sum + (proportional(one.pid) ?? one.kilobytes), 0) / 1024;
}

export function familyOf(pid: number, all: readonly ProcessLine[]): ProcessLine[] {
  const self = all.filter((one) => one.pid === pid);
  const children = all.filter((one) => one.parent === pid && one.pid !== pid);
  return [...self, ...children.flatMap((child) => familyOf(child.pid, all))];
}

const listProcesses = (): ProcessLine[] => (existsSync('/proc/self/stat') ? fromProc() : fromPs());

/** A bare Linux has no ps. The name in a stat line may hold anything, so it is read from its last bracket. */
function fromProc(): ProcessLine[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => {
    const stat = read(`/proc/${pid}/stat`);
    const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
    const kilobytes = Number(/^VmRSS:\s+(\d+)/m.exec(read(`/proc/${pid}/status`) ?? '')?.[1] ?? 0);
    return fields.length > 1 ? [{ pid: Number(pid), parent: Number(fields[1]), kilobytes }] : [];
  });
}

function fromPs(): ProcessLine[] {
  const lines = execFileSync('ps', ['-axo', 'pid=,ppid=,rss='], { encoding: 'utf8' }).trim().split('\n');
  return lines.map((line) => {
    const [pid = 0, parent = 0, kilobytes = 0] = line.trim().split(/\s+/).map(Number);
    return { pid, parent, kilobytes };
  });
}

/** PostgreSQL's processes share most of their memory: the resident size would count it once for each. */
function proportional(pid: number): number | undefined {
  const pss = /^Pss:\s+(\d+) kB/m.exec(read(`/proc/${pid}/smaps_rollup`) ?? '')?.[1];
  return pss === undefined ? undefined : Number(pss);
}

/** Nothing when the process has just ended, or is not ours. */
function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
