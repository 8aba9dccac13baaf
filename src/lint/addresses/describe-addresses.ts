/** Says that addresses are not recorded, and how to record them. */
export function describeUnrecorded(count: number): string {
  const [are, them] = count === 1 ? ['address is', 'it'] : ['addresses are', 'them'];
  return `${count} new ${are} not recorded yet; once published, record ${them}: npm run addresses -- --record.`;
}

/** Says that headings are gone which were published, and what recording does. */
export function describeGone(count: number): string {
  const [headings, them] = count === 1 ? ['heading is', 'it'] : ['headings are', 'them'];
  return `${count} recorded ${headings} gone; npm run addresses -- --record gives ${them} up.`;
}
