/** Whether an id of the gazetteer is that of a country: its ISO 3166-1 code, "ML". */
export const isCountryId = (id: string): boolean => /^[A-Z]{2}$/.test(id);

/** Whether an id is that of a country or of one of its first-level regions, "ML.04". */
export const isLandId = (id: string): boolean => /^[A-Z]{2}(?:\.\w+)?$/.test(id);

/** Whether an id is that of a country or of a region of it at any level, "US.OH.059". */
export const isAreaId = (id: string): boolean => /^[A-Z]{2}(?:\.|$)/.test(id);
