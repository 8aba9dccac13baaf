import type { yaml as en } from '#wording/en/yaml.ts';

export const yaml: typeof en = {};
