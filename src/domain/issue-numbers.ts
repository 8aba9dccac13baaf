/** How far a number may lie from that of the nearest issue: numbers may be left out, but a digit too many is a slip. */
export const mostNumbersFree = 50;
