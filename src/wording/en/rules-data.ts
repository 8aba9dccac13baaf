export const rulesData = {};
