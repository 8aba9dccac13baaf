export const rulesTyped = {};
