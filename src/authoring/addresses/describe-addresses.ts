/** Says that addresses are not recorded, and how to record them. */
export function describeUnrecorded(count: number): string {
  const [are, them] = count === 1 ? ['address is', 'it'] : ['addresses are', 'them'];
  return `${count} new ${are} not recorded yet; once published, record ${them}: npm run addresses -- --record.`;
}
