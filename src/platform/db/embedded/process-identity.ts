import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * What tells a process from a later one with the same number: when it started, since which start of the machine.
 * Undefined when there is no such process.
 */
export function identityOf(pid: number): string | undefined {
  try {
    return process.platform === 'linux' ? onLinux(pid) : elsewhere(pid);
  } catch {
    return undefined;
  }
}

function onLinux(pid: number): string | undefined {
  // After the name, which may hold spaces and brackets: state, …, and as the twentieth the start in clock ticks.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\)\s/s, '')
    .split(' ');
  const [state, started] = [fields[0], fields[19]];
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  // A zombie has ended; only nobody has asked yet how.
  return state === 'Z' ? undefined : `${boot} ${started}`;
}

function elsewhere(pid: number): string | undefined {
  if (process.platform !== 'win32')
    return execFileSync('ps', ['-p', String(pid), '-o', 'lstart='], { encoding: 'utf8' }).trim() || undefined;
  const script = `(Get-Process -Id ${pid}).StartTime.Ticks`;
  return (
    execFileSync('powershell', ['-NoProfile', '-Command', script], { encoding: 'utf8' }).trim() || undefined
  );
}
