export const rulesText = {};
