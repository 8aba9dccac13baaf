import { builds, standIns, type Build } from './builds.ts';
import type { MeasuredTool } from './measure.ts';
import { targetOf } from './targets.ts';

/** What was measured of all generators, by their names. */
export type MeasuredTools = Record<string, MeasuredTool>;

/** What is added to the name of a generator that builds a column without pictures. */
export const unpictured = ', no pictures';

const ratio = (figure: number, base: number | undefined): string => (base ? (figure / base).toFixed(2) : '–');

/** The Hugo that a generator is compared with: with the same pictures. */
function measureFor(name: string): string {
  return name.endsWith(unpictured) ? `hugo${unpictured}` : 'hugo';
}

function row(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Whether a figure keeps to its limit, and the limit in words. */
function judged(figure: number, limit: number | undefined, words: string): string {
  if (limit === undefined || Number.isNaN(figure)) return '';
  return `${figure <= limit ? 'met' : 'missed'}: ${words}`;
}

/** The name of a build in a table; Hugo builds something else in place of two. */
function nameOf(build: Build, tool: string): string {
  const standIn = tool.startsWith('hugo') ? standIns[build] : undefined;
  return standIn ? `${build}: a ${standIn}` : build;
}

/** A table of all that was measured, beside what our own build is to keep to. */
export function mainTable(issues: number, tools: MeasuredTools, own: string): string {
  const lines = [
    row([
      '',
      'build',
      'wall s',
      'CPU s',
      'memory MB',
      'pages',
      'wall ÷ Hugo',
      'CPU ÷ Hugo',
      'target',
      'memory target',
    ]),
    row(['---', '---', ...Array<string>(6).fill('---:'), '---', '---']),
  ];
  for (const [name, tool] of Object.entries(tools))
    for (const build of builds) {
      const measured = tool.builds[build];
      if (!measured) continue;
      const { wall, cpu, memory } = measured;
      const base = tools[measureFor(name)]?.builds[build];
      const { share, seconds, memory: most } = name.startsWith(own) ? targetOf(build, issues) : {};
      const target =
        share === undefined
          ? judged(wall, seconds, `≤ ${seconds} s`)
          : judged(base ? wall / base.wall : NaN, share, `≤ ${share} × Hugo`);
      lines.push(
        row([
          name,
          nameOf(build, name),
          wall.toFixed(2),
          cpu.toFixed(2),
          memory.toFixed(0),
          tool.pages,
          ratio(wall, base?.wall),
          ratio(cpu, base?.cpu),
          target,
          judged(memory, most, `≤ ${most} MB`),
        ]),
      );
    }
  return lines.join('\n');
}

/** A table of what pictures add to builds. */
export function pictureTable(tools: MeasuredTools): string {
  const extra = (name: string, build: Build) => {
    const [shown, without] = [tools[name]?.builds[build], tools[name + unpictured]?.builds[build]];
    return shown && without && { wall: shown.wall - without.wall, cpu: shown.cpu - without.cpu };
  };
  const lines = [
    row(['what pictures add', 'build', 'wall s', 'CPU s', 'wall ÷ Hugo', 'CPU ÷ Hugo']),
    row(['---', '---', '---:', '---:', '---:', '---:']),
  ];
  for (const name of Object.keys(tools))
    for (const build of builds) {
      const [own, base] = [extra(name, build), extra('hugo', build)];
      if (!own) continue;
      const shares = [ratio(own.wall, base?.wall), ratio(own.cpu, base?.cpu)];
      lines.push(row([name, build, own.wall.toFixed(2), own.cpu.toFixed(2), ...shares]));
    }
  return lines.join('\n');
}
