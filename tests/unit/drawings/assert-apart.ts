import assert from 'node:assert/strict';
import { sheetWidth, type Sheet } from '#drawings/sheet.ts';

/** Asserts that there are words on a sheet, that all stand on it, and that none overlap. */
export function assertApart(sheet: Sheet, height: number): void {
  assert.notEqual(sheet.lines.length, 0);
  for (const [at, line] of sheet.lines.entries()) {
    const place = `“${line.text}” at ${line.x}, ${line.top}`;
    assert.ok(line.x >= 0 && line.x + line.width <= sheetWidth, place);
    assert.ok(line.top >= 0 && line.top + line.height <= height, place);
    for (const other of sheet.lines.slice(at + 1)) {
      const apart =
        line.x + line.width <= other.x ||
        other.x + other.width <= line.x ||
        line.top + line.height <= other.top ||
        other.top + other.height <= line.top;
      assert.ok(apart, `${place} overlaps “${other.text}”`);
    }
  }
}
