/** ISCO-08 has four levels of groups (1, 12, 121, 1211); what stands below the fourth is an occupation. */
const UNIT_GROUP_DEPTH = 3;

/** Where each concept stands, by its number. Where no tree is known every concept is an occupation without a group. */
export type ConceptTree = {
  /** The unit group of an occupation, -1 where it has none or is itself a group. */
  readonly groupOf: Int32Array;
  readonly isUnitGroup: Uint8Array;
  readonly isUpperGroup: Uint8Array;
  /** How many steps up to the top. */
  readonly depthOf: Uint8Array;
};

export function conceptTree(concepts: readonly string[], numberOf: ReadonlyMap<string, number>, broader: ReadonlyMap<string, string>): ConceptTree {
  const tree = {
    groupOf: new Int32Array(concepts.length).fill(-1),
    isUnitGroup: new Uint8Array(concepts.length),
    isUpperGroup: new Uint8Array(concepts.length),
    depthOf: new Uint8Array(concepts.length),
  };
  const parents = new Set(broader.values());
  for (const [number, concept] of concepts.entries()) {
    const above = ancestorsOf(concept, broader);
    tree.depthOf[number] = above.length;
    if (above.length > UNIT_GROUP_DEPTH) {
      tree.groupOf[number] = numberOf.get(above.at(-1 - UNIT_GROUP_DEPTH) ?? '') ?? -1;
    } else if (above.length === UNIT_GROUP_DEPTH) {
      tree.isUnitGroup[number] = 1;
    } else if (parents.has(concept)) {
      tree.isUpperGroup[number] = 1;
    }
  }
  return tree;
}

/** From the nearest to the top; a ring in a broken file ends where it closes. */
function ancestorsOf(concept: string, broader: ReadonlyMap<string, string>): readonly string[] {
  const above: string[] = [];
  let at = broader.get(concept);
  while (at !== undefined && at !== concept && !above.includes(at)) {
    above.push(at);
    at = broader.get(at);
  }
  return above;
}
