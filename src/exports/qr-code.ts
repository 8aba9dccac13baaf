import createCode from 'qrcode-generator';

/** What stands around a code, so that it is found. Modules. */
const quietZone = 4;

/** The dark modules of a row, as a path: one stroke for those that touch. */
function drawRow(isDark: readonly boolean[], row: number): string {
  const starts = isDark.flatMap((dark, column) => (dark && !isDark[column - 1] ? [column] : []));
  return starts
    .map((start) => {
      const end = isDark.indexOf(false, start);
      const length = (end === -1 ? isDark.length : end) - start;
      return `M${start + quietZone} ${row + quietZone}h${length}v1h-${length}z`;
    })
    .join('');
}

/**
 * Draws an address as a QR code (ISO/IEC 18004, error correction M): an SVG, dark on light whatever is around it.
 *
 * @param address in ASCII, as an href is
 */
export function qrCode(address: string): string {
  const code = createCode(0, 'M');
  code.addData(address);
  code.make();
  const modules = Array.from({ length: code.getModuleCount() }, (_, index) => index);
  const rows = modules.map((row) =>
    drawRow(
      modules.map((column) => code.isDark(row, column)),
      row,
    ),
  );
  const size = modules.length + 2 * quietZone;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">`,
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${rows.join('')}"/></svg>\n`,
  ].join('');
}
