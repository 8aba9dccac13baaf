export const rulesLinks = {};
