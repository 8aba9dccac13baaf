import decode from 'qr/decode.js';
import sharp from 'sharp';

/** What a phone reads in a picture of a QR code. @throws where there is none, or none that can be read */
export async function scan(picture: Buffer): Promise<string> {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return decode({ data, width: info.width, height: info.height }, { timeLimit: Infinity });
}
