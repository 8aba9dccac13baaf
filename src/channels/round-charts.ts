import { drawRounds } from '#drawings/rounds-chart.ts';
import { sheetWidth } from '#drawings/sheet.ts';
import type { Round } from '#domain/company.ts';
import { shareFonts } from '#share/share-fonts.ts';
import { svgToPng } from '#share/svg-png.ts';
import type { Locale } from '#config.ts';

/** A picture for a channel, in the pixels that sharp screens have: twice those of the text’s column. */
export interface ChannelPicture {
  png: Buffer;
  width: number;
  height: number;
  /** What it shows, in words. */
  alt: string;
}

/** The charts of a company’s rounds as pictures: one, or one a currency; none where no amount is known. */
export async function roundCharts(rounds: readonly Round[], locale: Locale): Promise<ChannelPicture[]> {
  const charts = drawRounds(rounds, locale, shareFonts());
  return Promise.all(
    charts.map(async ({ sheet, height, alt }) => ({
      png: await svgToPng(sheet.svg(height)),
      width: sheetWidth,
      height,
      alt,
    })),
  );
}
