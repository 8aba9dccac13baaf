import { contentVersion } from '#content/content-version.ts';

/** The file that notes a version, with a line for people who find it. */
export function versionText(version = contentVersion): string {
  return `# The form of the files in this folder; npm run migrate brings them into that of a newer program.\nversion: ${version}\n`;
}
